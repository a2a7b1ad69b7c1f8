import { Button, Space } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { ConfirmButton } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { useSave } from '../../shell/query';
import { useMay } from '../../shell/session';
import { DeliveryDrawer } from './DeliveryDrawer';
import { colors, states, type Delivery } from './types';

/** The deliveries; those that are parked where nothing else is asked for. */
export function Deliveries({ consumers }: { consumers: string[] }) {
  const t = useT();
  const mayRetry = useMay('core:event:retry');
  const [opened, setOpened] = useState<string | null>(null);
  const [address] = useSearchParams();
  const { attempt, saving } = useSave({ invalidates: ['/core/events'], success: t('core.event.retried') });
  const narrowed = address.has('state');
  return (
    <>
      <DataTable<Delivery>
        path="/core/events"
        // A state that is chosen is sent by the table itself.
        params={narrowed ? undefined : { state: 'PARKED' }}
        toolbar={mayRetry && <RetryAll />}
        refetchInterval={15_000}
        onRow={(delivery) => setOpened(delivery.id)}
        filters={[
          { key: 'state', label: t('core.event.field.state'), type: 'enum', prefix: 'core.event.state', values: states },
          { key: 'consumer', label: t('core.event.field.consumer'), type: 'options', options: consumers.map((value) => ({ value, label: value })) },
          { key: 'from', label: t('web.audit.filter.from'), type: 'date' },
          { key: 'to', label: t('web.audit.filter.to'), type: 'date' },
        ]}
        columns={[
          { key: 'type', title: t('core.event.field.type'), render: (delivery) => <span className="tw-code">{delivery.type}</span> },
          { key: 'consumer', title: t('core.event.field.consumer'), from: 'md', render: (delivery) => <span className="tw-code">{delivery.consumer}</span> },
          { key: 'at', title: t('core.event.field.at'), render: (delivery) => <DateText value={delivery.at} relative /> },
          { key: 'state', title: t('core.event.field.state'), render: (delivery) => <EnumTag prefix="core.event.state" value={delivery.state} colors={colors} /> },
          { key: 'attempts', title: t('core.event.field.attempts'), align: 'right', from: 'lg' },
          { key: 'nextAt', title: t('core.event.field.nextAt'), from: 'xl', render: (delivery) => <DateText value={delivery.nextAt} relative /> },
          { key: 'lastError', title: t('core.event.field.lastError'), from: 'lg', ellipsis: true, width: '26%', render: (delivery) => delivery.skipReason ?? delivery.lastError ?? '—' },
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
      <DeliveryDrawer id={opened} onClose={() => setOpened(null)} />
    </>
  );
}

/** All parked ones that the filters of the table leave. */
function RetryAll() {
  const t = useT();
  const [address] = useSearchParams();
  const { attempt } = useSave<{ count: number }>({ invalidates: ['/core/events'], success: ({ count }) => t('core.event.retriedAll', { count }) });
  const state = address.get('state');
  if (state && state !== 'PARKED') return null;
  const body = { consumer: address.get('consumer'), from: address.get('from'), to: address.get('to') };
  return (
    <Space>
      <ConfirmButton title={t('core.event.retryAllQuestion')} onConfirm={() => attempt({ method: 'POST', path: '/core/events/retry', body })}>
        {t('core.event.retryAll')}
      </ConfirmButton>
    </Space>
  );
}
