import { ConfirmButton, DataTable, DateText, DetailGrid, EnumTag, Loaded, useGet, useList, useMay, useSave, useT } from '@tourwright/shell';
import { Drawer, Flex, Tag, Timeline, Typography } from 'antd';
import { useState } from 'react';
import './integrations.css';
import { colors, states, type Choices, type Endpoint, type Hook, type HookDetail, type Tried } from './types';

/** What was sent to whom, and what waits. */
export function HookTable() {
  const t = useT();
  const [opened, setOpened] = useState<string | null>(null);
  const endpoints = useList<Endpoint>('/integrations/webhooks', {}, { limit: 200 });
  const choices = useGet<Choices>('/integrations/webhooks/choices');
  return (
    <>
      <DataTable<Hook>
        path="/integrations/deliveries"
        defaultSort="-createdAt"
        refetchInterval={5_000}
        onRow={(hook) => setOpened(hook.id)}
        filters={[
          { key: 'endpointId', label: t('integrations.hook.field.endpoint'), type: 'options', options: endpoints.items.map((endpoint) => ({ value: endpoint.id, label: endpoint.name })) },
          { key: 'state', label: t('integrations.hook.field.state'), type: 'enum', prefix: 'integrations.hook.state', values: states },
          { key: 'type', label: t('integrations.hook.field.type'), type: 'options', options: [...(choices.data?.types ?? []), 'ping'].map((type) => ({ value: type, label: type })) },
        ]}
        columns={[
          { key: 'createdAt', title: t('integrations.hook.field.createdAt'), sort: true, render: (hook) => <DateText value={hook.createdAt} time /> },
          { key: 'type', title: t('integrations.hook.field.type'), render: (hook) => <span className="tw-code">{hook.type}</span> },
          { key: 'endpointName', title: t('integrations.hook.field.endpoint'), from: 'md' },
          { key: 'state', title: t('integrations.hook.field.state'), render: (hook) => <EnumTag prefix="integrations.hook.state" value={hook.state} colors={colors} /> },
          { key: 'status', title: t('integrations.hook.field.status'), from: 'sm', render: (hook) => <Answer status={hook.status} failure={hook.failure} /> },
          { key: 'attempts', title: t('integrations.hook.field.attempts'), align: 'right', from: 'lg' },
          { key: 'nextAt', title: t('integrations.hook.field.nextAt'), from: 'xl', render: (hook) => <DateText value={hook.nextAt} relative /> },
        ]}
        empty={{ title: t('integrations.hook.none'), hint: t('integrations.hook.noneHint') }}
      />
      <HookDrawer id={opened} onClose={() => setOpened(null)} />
    </>
  );
}

function Answer({ status, failure }: { status: number | null; failure: string | null }) {
  const t = useT();
  return (
    <>
      {status && <Tag color={failure ? 'red' : 'green'}>{status}</Tag>}{' '}
      {failure && <span className="tw-secondary">{t(`error.${failure}`)}</span>}
      {!status && !failure && '—'}
    </>
  );
}

function HookDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const detail = useGet<HookDetail>(id === null ? null : `/integrations/deliveries/${id}`, undefined, { refetchInterval: 5_000 });
  return (
    <Drawer open={id !== null} onClose={onClose} size={760} title={<span className="tw-code">{detail.data?.hook.type}</span>} destroyOnHidden>
      <Loaded query={detail}>{(data) => <Content of={data} />}</Loaded>
    </Drawer>
  );
}

function Content({ of }: { of: HookDetail }) {
  const t = useT();
  const mayWrite = useMay('integrations:webhook:write');
  const resend = useSave({ success: t('integrations.hook.resent') });
  const { hook } = of;
  return (
    <Flex vertical gap="middle">
      <DetailGrid
        columns={2}
        items={[
          { label: t('integrations.hook.field.endpoint'), value: hook.endpointName },
          { label: t('integrations.hook.field.state'), value: <EnumTag prefix="integrations.hook.state" value={hook.state} colors={colors} /> },
          { label: t('integrations.hook.field.webhookId'), value: <span className="tw-code">{hook.webhookId}</span>, span: 2 },
          { label: t('integrations.hook.field.createdAt'), value: <DateText value={hook.createdAt} time /> },
          hook.nextAt !== null && { label: t('integrations.hook.field.nextAt'), value: <DateText value={hook.nextAt} time /> },
          hook.doneAt !== null && { label: t('integrations.hook.field.doneAt'), value: <DateText value={hook.doneAt} time /> },
        ]}
      />
      {mayWrite && hook.type !== 'ping' && (
        <Flex>
          <ConfirmButton title={t('integrations.hook.resendQuestion')} onConfirm={() => resend.attempt({ method: 'POST', path: `/integrations/deliveries/${hook.id}/resend` })}>
            {t('integrations.hook.resend')}
          </ConfirmButton>
        </Flex>
      )}
      <section>
        <h3>{t('integrations.hook.body')}</h3>
        <pre className="tw-code integrations-body">{pretty(of.body)}</pre>
      </section>
      {of.tried.length > 0 && (
        <section>
          <h3>{t('integrations.hook.tried')}</h3>
          <Timeline items={of.tried.map((tried) => ({ key: tried.at, color: tried.failure ? 'red' : 'green', content: <Attempt of={tried} /> }))} />
        </section>
      )}
    </Flex>
  );
}

function Attempt({ of }: { of: Tried }) {
  const t = useT();
  return (
    <Flex vertical gap={4}>
      <span>
        <DateText value={of.at} time /> <span className="tw-secondary">{t('integrations.hook.millis', { millis: of.millis })}</span> <Answer status={of.status} failure={of.failure} />
      </span>
      {of.status !== null && (of.answer ? <Typography.Text className="tw-code tw-preline integrations-answer">{of.answer}</Typography.Text> : <span className="tw-secondary">{t('integrations.hook.noAnswer')}</span>)}
    </Flex>
  );
}

function pretty(json: string) {
  return JSON.stringify(JSON.parse(json), null, 2);
}
