import { Button } from 'antd';
import { DateText, EnumTag } from '../../shell/components/inputs';
import { PageFrame } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { useSave } from '../../shell/query';
import { useMay } from '../../shell/session';

interface Delivery {
  id: string;
  type: string;
  at: string;
  consumer: string;
  attempts: number;
  lastError: string | null;
  state: string;
}

const states = ['PARKED', 'WAITING', 'DONE'];

export default function EventsPage() {
  const t = useT();
  const mayRetry = useMay('core:event:retry');
  const { attempt, saving } = useSave({ invalidates: ['/core/events'], success: t('core.event.retried') });
  return (
    <PageFrame title={t('web.menu.events')} subtitle={t('core.event.text')}>
      <DataTable<Delivery>
        path="/core/events"
        params={{ state: 'PARKED' }}
        filters={[{ key: 'state', label: t('core.event.field.state'), type: 'enum', prefix: 'core.event.state', values: states }]}
        refetchInterval={15_000}
        columns={[
          { key: 'type', title: t('core.event.field.type'), render: (delivery) => <span className="tw-code">{delivery.type}</span> },
          { key: 'consumer', title: t('core.event.field.consumer'), from: 'md', render: (delivery) => <span className="tw-code">{delivery.consumer}</span> },
          { key: 'at', title: t('core.event.field.at'), render: (delivery) => <DateText value={delivery.at} relative /> },
          { key: 'state', title: t('core.event.field.state'), render: (delivery) => <EnumTag prefix="core.event.state" value={delivery.state} colors={{ PARKED: 'red', WAITING: 'blue', DONE: 'green' }} /> },
          { key: 'attempts', title: t('core.event.field.attempts'), align: 'right', from: 'lg' },
          { key: 'lastError', title: t('core.event.field.lastError'), from: 'md', render: (delivery) => <span className="tw-clamp" title={delivery.lastError ?? ''}>{delivery.lastError ?? '—'}</span> },
        ]}
        rowActions={
          mayRetry
            ? (delivery) =>
                delivery.state === 'PARKED' && (
                  <Button size="small" icon={<Icon name="redo" />} disabled={saving} onClick={() => void attempt({ method: 'POST', path: `/core/events/${delivery.id}/retry` })}>
                    {t('web.action.retry')}
                  </Button>
                )
            : undefined
        }
        empty={{ title: t('core.event.none'), hint: t('core.event.noneHint') }}
      />
    </PageFrame>
  );
}
