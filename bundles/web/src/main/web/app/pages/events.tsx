import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { PageFrame } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { useSave } from '../../shell/query';
import { useMay } from '../../shell/session';
import type { Always, Schemas } from '../../shell/types';

type Delivery = Always<Schemas['core.EventLogLine'], 'type' | 'at' | 'consumer' | 'state'>;

const states = ['PARKED', 'WAITING', 'DONE'];

export default function EventsPage() {
  const t = useT();
  const mayRetry = useMay('core:event:retry');
  const [view, setView] = useState('PARKED');
  const { attempt, saving } = useSave({ invalidates: ['/core/events'], success: t('core.event.retried') });
  return (
    <PageFrame title={t('web.menu.events')} subtitle={t('core.event.text')}>
      <DataTable<Delivery>
        path="/core/events"
        key={view}
        params={view === 'ALL' ? undefined : { state: view }}
        toolbar={<Segmented value={view} onChange={(value) => setView(value)} options={[...states.map((value) => ({ value, label: t(`core.event.state.${value}`) })), { value: 'ALL', label: t('core.event.all') }]} />}
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
