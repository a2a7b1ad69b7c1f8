import { Alert, Button, Drawer, Flex, Input } from 'antd';
import { useState } from 'react';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { DetailGrid } from '../../shell/components/page';
import { Loaded } from '../../shell/components/states';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { useGet, useSave } from '../../shell/query';
import { useMay } from '../../shell/session';
import { colors, isOpen, type Delivery, type DeliveryDetail } from './types';
import './events.css';

/** One delivery: the error, the event, and what can be done. */
export function DeliveryDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const detail = useGet<DeliveryDetail>(id === null ? null : `/core/events/${id}`);
  return (
    <Drawer open={id !== null} onClose={onClose} size={720} title={<span className="tw-code">{detail.data?.delivery.type}</span>} destroyOnHidden>
      <Loaded query={detail}>{(data) => <Content of={data} />}</Loaded>
    </Drawer>
  );
}

function Content({ of }: { of: DeliveryDetail }) {
  const t = useT();
  const { delivery } = of;
  return (
    <Flex vertical gap="middle">
      {delivery.lastError && <Alert type={delivery.state === 'PARKED' ? 'error' : 'warning'} showIcon title={t('core.event.field.lastError')} description={<span className="tw-code tw-preline web-event-text">{delivery.lastError}</span>} />}
      {delivery.skipReason && <Alert type="info" showIcon title={t('core.event.field.skipReason')} description={delivery.skipReason} />}
      <DetailGrid
        columns={2}
        items={[
          { label: t('core.event.field.consumer'), value: <span className="tw-code">{delivery.consumer}</span> },
          { label: t('core.event.field.state'), value: <EnumTag prefix="core.event.state" value={delivery.state} colors={colors} /> },
          { label: t('core.event.field.at'), value: <DateText value={delivery.at} time /> },
          { label: t('core.event.field.by'), value: of.byName },
          { label: t('core.event.field.attempts'), value: delivery.attempts },
          delivery.nextAt !== null && { label: t('core.event.field.nextAt'), value: <DateText value={delivery.nextAt} time /> },
          delivery.doneAt !== null && { label: t('core.event.field.doneAt'), value: <DateText value={delivery.doneAt} time /> },
          { label: t('core.event.field.number'), value: delivery.number },
          { label: t('core.event.field.aggregate'), value: <span className="tw-code">{delivery.aggregate}</span>, span: 2 },
        ]}
      />
      {isOpen(delivery) && <Actions of={delivery} />}
      <section>
        <h3>{t('core.event.field.payload')}</h3>
        {of.payload === null ? <p className="tw-secondary">{t('core.event.forgotten')}</p> : <pre className="tw-code web-event-payload">{JSON.stringify(of.payload, null, 2)}</pre>}
      </section>
    </Flex>
  );
}

function Actions({ of }: { of: Delivery }) {
  const t = useT();
  const mayRetry = useMay('core:event:retry');
  const maySkip = useMay('core:event:skip');
  const [reason, setReason] = useState<string | null>(null);
  const retry = useSave({ invalidates: ['/core/events'], success: t('core.event.retried') });
  const skip = useSave({ invalidates: ['/core/events'], success: t('core.event.skipped') });
  const path = `/core/events/${of.id}` as const;
  return (
    <Flex vertical gap="small">
      <Flex gap="small">
        {mayRetry && (
          <Button icon={<Icon name="redo" />} loading={retry.saving} onClick={() => void retry.attempt({ method: 'POST', path: `${path}/retry` })}>
            {t('web.action.retry')}
          </Button>
        )}
        {maySkip && reason === null && (
          <Button danger onClick={() => setReason('')}>
            {t('core.event.skip')}
          </Button>
        )}
      </Flex>
      {reason !== null && (
        <Flex vertical gap="small">
          <Alert type="warning" showIcon title={t('core.event.skipHint')} />
          <Input.TextArea value={reason} maxLength={500} rows={2} autoFocus aria-label={t('core.event.field.skipReason')} placeholder={t('core.event.field.skipReason')} onChange={(event) => setReason(event.target.value)} />
          <Flex gap="small">
            <Button danger type="primary" loading={skip.saving} disabled={reason.trim() === ''} onClick={() => void skip.attempt({ method: 'POST', path: `${path}/skip`, body: { reason } })}>
              {t('core.event.skip')}
            </Button>
            <Button onClick={() => setReason(null)}>{t('web.action.cancel')}</Button>
          </Flex>
        </Flex>
      )}
    </Flex>
  );
}
