import { Button, Input, Segmented, Space } from 'antd';
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
  const [address, setAddress] = useSearchParams();
  const view = (address.get('state') ?? 'PARKED') as Delivery['state'] | 'ALL';
  const look = (state: string) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      next.set('state', state);
      return next;
    });
  const { attempt, saving } = useSave({ invalidates: ['/core/events'], success: t('core.event.retried') });
  return (
    <>
      <DataTable<Delivery>
        path="/core/events"
        key={view}
        params={view === 'ALL' ? undefined : { state: view }}
        toolbar={
          <Space wrap>
            {mayRetry && view === 'PARKED' && <RetryAll />}
            <Segmented className="web-event-views" value={view} onChange={look} options={[...states.map((value) => ({ value, label: t(`core.event.state.${value}`) })), { value: 'ALL', label: t('core.event.all') }]} />
          </Space>
        }
        refetchInterval={15_000}
        onRow={(delivery) => setOpened(delivery.id)}
        filters={[
          { key: 'consumer', label: t('core.event.field.consumer'), type: 'options', options: consumers.map((value) => ({ value, label: value })) },
          { key: 'type', label: t('core.event.field.type'), type: 'custom', render: (value, onChange) => <TypeFilter value={value} onChange={onChange} /> },
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
  const body = { consumer: address.get('consumer'), type: address.get('type'), from: address.get('from'), to: address.get('to') };
  return (
    <ConfirmButton title={t('core.event.retryAllQuestion')} onConfirm={() => attempt({ method: 'POST', path: '/core/events/retry', body })}>
      {t('core.event.retryAll')}
    </ConfirmButton>
  );
}

/** The name of an event's type, as developers know it. */
function TypeFilter({ value, onChange }: { value: string | undefined; onChange: (value: string | undefined) => void }) {
  const t = useT();
  const label = t('core.event.field.type');
  const take = (text: string) => onChange(text.trim() || undefined);
  return <Input key={value} defaultValue={value} allowClear placeholder={label} aria-label={label} onPressEnter={(event) => take(event.currentTarget.value)} onBlur={(event) => take(event.target.value)} onClear={() => take('')} />;
}
