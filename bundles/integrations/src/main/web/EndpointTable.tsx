import { DataTable, DateText, Dialog, FormDrawer, Icon, MoreMenu, feedback, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Checkbox, Flex, Form, Input, Select, Space, Tag, Tooltip, Typography } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Choices, Endpoint, Tried } from './types';

/** Who is told of events. */
export function EndpointTable() {
  const t = useT();
  const mayWrite = useMay('integrations:webhook:write');
  const [address, setAddress] = useSearchParams();
  const [edited, setEdited] = useState<Endpoint | null>(null);
  const [shown, setShown] = useState<Endpoint | null>(null);
  const { attempt } = useSave<Endpoint>({ success: false });
  const ask = (title: string, content: string, then: () => Promise<unknown>) => feedback().modal.confirm({ title, content, onOk: then });
  const close = () => {
    setEdited(null);
    if (address.has('new')) setAddress({});
  };
  const rotate = (endpoint: Endpoint) =>
    ask(t('integrations.endpoint.rotateQuestion', { name: endpoint.name }), t('integrations.endpoint.rotateHint'), async () => {
      const made = await attempt({ method: 'POST', path: `/integrations/webhooks/${endpoint.id}/rotate`, version: endpoint.version });
      if (made) setShown(made);
    });
  const remove = (endpoint: Endpoint) =>
    ask(t('integrations.endpoint.removeQuestion', { name: endpoint.name }), t('integrations.endpoint.removeHint'), () =>
      attempt({ method: 'DELETE', path: `/integrations/webhooks/${endpoint.id}`, version: endpoint.version }),
    );
  return (
    <>
      <DataTable<Endpoint>
        path="/integrations/webhooks"
        defaultSort="name"
        refetchInterval={15_000}
        onRow={mayWrite ? setEdited : undefined}
        columns={[
          { key: 'name', title: t('integrations.endpoint.field.name'), sort: true, render: (endpoint) => <span className="tw-strong">{endpoint.name}</span> },
          { key: 'url', title: t('integrations.endpoint.field.url'), from: 'md', ellipsis: true, width: '34%', render: (endpoint) => <span className="tw-code">{endpoint.url}</span>, text: (endpoint) => endpoint.url },
          { key: 'types', title: t('integrations.endpoint.field.types'), from: 'lg', render: (endpoint) => <Types of={endpoint.types} />, text: (endpoint) => endpoint.types.join(' ') },
          { key: 'active', title: t('integrations.endpoint.field.active'), render: (endpoint) => <State of={endpoint} /> },
        ]}
        rowActions={
          mayWrite
            ? (endpoint) => (
                <Space>
                  <TestButton endpoint={endpoint} />
                  <MoreMenu
                    actions={[
                      { key: 'log', label: t('integrations.endpoint.log'), icon: <Icon name="list" />, onClick: () => setAddress({ tab: 'log', endpointId: endpoint.id }) },
                      { key: 'rotate', label: t('integrations.endpoint.rotate'), icon: <Icon name="key" />, onClick: () => void rotate(endpoint) },
                      { key: 'remove', label: t('integrations.endpoint.remove'), icon: <Icon name="delete" />, danger: true, onClick: () => void remove(endpoint) },
                    ]}
                  />
                </Space>
              )
            : undefined
        }
        empty={{ title: t('integrations.endpoint.none'), hint: t('integrations.endpoint.noneHint') }}
      />
      <EndpointForm open={(address.has('new') && mayWrite) || edited !== null} record={edited} onClose={close} onMade={setShown} />
      <Secret of={shown} onClose={() => setShown(null)} />
    </>
  );
}

function Types({ of }: { of: string[] }) {
  const t = useT();
  if (of.length === 0) return <span className="tw-secondary">{t('integrations.endpoint.all')}</span>;
  const most = 2;
  return (
    <Space size={[4, 4]} wrap>
      {of.slice(0, most).map((type) => (
        <Tag key={type} className="tw-code">
          {type}
        </Tag>
      ))}
      {of.length > most && (
        <Tooltip title={of.slice(most).join(', ')}>
          <Tag>+{of.length - most}</Tag>
        </Tooltip>
      )}
    </Space>
  );
}

function State({ of }: { of: Endpoint }) {
  const t = useT();
  if (of.offReason) return <Tag color="red">{t(`integrations.endpoint.offReason.${of.offReason}`)}</Tag>;
  if (!of.active) return <Tag>{t('integrations.endpoint.off')}</Tag>;
  if (!of.failingSince) return <Tag color="green">{t('integrations.endpoint.on')}</Tag>;
  return (
    <Space size={4}>
      <Tag color="orange">{t('integrations.endpoint.failing')}</Tag>
      <DateText value={of.failingSince} relative />
    </Space>
  );
}

/** Sends a ping and says at once what came of it. */
function TestButton({ endpoint }: { endpoint: Endpoint }) {
  const t = useT();
  const { attempt, saving } = useSave<Tried>({ success: false });
  const test = async () => {
    const tried = await attempt({ method: 'POST', path: `/integrations/webhooks/${endpoint.id}/test` });
    if (!tried) return;
    if (tried.failure) {
      feedback().notification.error({ title: t('integrations.endpoint.testFailed'), description: <Refusal of={tried} /> });
    } else {
      feedback().message.success(t('integrations.endpoint.tested', { status: tried.status ?? 0, millis: tried.millis }));
    }
  };
  return (
    <Button size="small" icon={<Icon name="send" />} loading={saving} onClick={() => void test()}>
      {t('integrations.endpoint.test')}
    </Button>
  );
}

function Refusal({ of }: { of: Tried }) {
  const t = useT();
  return (
    <Flex vertical gap="small">
      <span>
        {of.status && <span className="tw-code">{of.status} </span>}
        {t(`error.${of.failure}`)}
      </span>
      {of.answer && <span className="tw-code tw-clamp">{of.answer}</span>}
    </Flex>
  );
}

function EndpointForm({ open, record, onClose, onMade }: { open: boolean; record: Endpoint | null; onClose: () => void; onMade: (made: Endpoint) => void }) {
  const t = useT();
  const choices = useGet<Choices>(open ? '/integrations/webhooks/choices' : null);
  const free = choices.data?.allowPrivate && choices.data.allowHttp;
  return (
    <FormDrawer<Endpoint>
      open={open}
      onClose={onClose}
      title={record?.name ?? t('integrations.endpoint.new')}
      path="/integrations/webhooks"
      record={record}
      toValues={(endpoint) => endpoint ?? { types: [], active: true }}
      toBody={(values: Partial<Endpoint>) => ({ types: [], ...values })}
      onSaved={(saved) => saved.secret && onMade(saved)}
    >
      <Form.Item name="name" label={t('integrations.endpoint.field.name')} extra={t('integrations.endpoint.nameHint')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={100} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="url" label={t('integrations.endpoint.field.url')} extra={t(free ? 'integrations.endpoint.urlHintOpen' : 'integrations.endpoint.urlHint')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} type="url" placeholder="https://" autoComplete="off" />
      </Form.Item>
      <Form.Item name="types" label={t('integrations.endpoint.field.types')} extra={t('integrations.endpoint.typesHint')}>
        <Select mode="multiple" allowClear placeholder={t('integrations.endpoint.all')} options={(choices.data?.types ?? []).map((type) => ({ value: type, label: type }))} />
      </Form.Item>
      <Form.Item name="active" valuePropName="checked">
        <Checkbox>{t('integrations.endpoint.field.active')}</Checkbox>
      </Form.Item>
      {record?.oldSecretUntil && (
        <p className="tw-secondary">
          {t('integrations.endpoint.field.oldSecretUntil')} <DateText value={record.oldSecretUntil} time />
        </p>
      )}
    </FormDrawer>
  );
}

function Secret({ of, onClose }: { of: Endpoint | null; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open={of !== null} onClose={onClose} title={t('integrations.endpoint.secret', { name: of?.name ?? '' })}>
      <Flex vertical gap="middle">
        <Alert type="warning" showIcon title={t('integrations.endpoint.secretHint')} />
        <Typography.Paragraph copyable className="tw-code">
          {of?.secret ?? ''}
        </Typography.Paragraph>
      </Flex>
    </Dialog>
  );
}
