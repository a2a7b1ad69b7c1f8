import { Alert, Button, Card, Flex, Form, Input, Modal, Progress, Table, Typography } from 'antd';
import { useState } from 'react';
import { Problem } from '../../shell/api';
import { FormMessages } from '../../shell/components/forms';
import { ConfirmButton, PageFrame } from '../../shell/components/page';
import { Loaded } from '../../shell/components/states';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { applyProblem, useGet, useSave } from '../../shell/query';
import { showProblem } from '../../shell/feedback';
import type { Always, Refine, Schemas } from '../../shell/types';

type CopiedTable = Always<Schemas['core.CopyViewTable'], 'name' | 'checksum'>;

type Failure = Refine<Always<Schemas['core.CopyViewFailure'], 'code'>, { arguments: Record<string, string | number> }>;

type Copy = Refine<Always<Schemas['core.CopyView'], 'state'>, { tables: CopiedTable[]; failure: Failure | null }>;

const path = '/core/database-copy';

/** Moves the agency from the embedded database to PostgreSQL: where to, how far it is, and what came of it. */
export default function DatabasePage() {
  const t = useT();
  const [watched, setWatched] = useState(false);
  const copy = useGet<Copy>(path, undefined, { refetchInterval: watched ? 1_000 : undefined });
  const running = copy.data?.state === 'RUNNING';
  if (copy.data && running !== watched) setWatched(running);
  return (
    <PageFrame title={t('web.menu.database')} subtitle={t('web.copy.text')}>
      <Loaded query={copy}>
        {(data) => (
          <Flex vertical gap="middle">
            <Standing copy={data} />
            {data.readOnly && !running && <Locked />}
            {!data.possible && <Alert type="info" showIcon title={t('web.copy.moved')} />}
            {data.possible && !data.readOnly && !running && <Target />}
            {data.tables.length > 0 && <Tables tables={data.tables} />}
          </Flex>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Standing({ copy }: { copy: Copy }) {
  const t = useT();
  const rows = copy.tables.reduce((sum, table) => sum + table.rows, 0);
  switch (copy.state) {
    case 'NONE':
      return null;
    case 'RUNNING':
      return (
        <Card title={t('web.copy.running', { url: copy.url ?? '' })}>
          <Progress percent={copy.all ? Math.floor((100 * copy.tables.length) / copy.all) : 0} />
          <span className="tw-secondary">{copy.step}</span>
        </Card>
      );
    case 'FAILED':
      return <Alert type="error" showIcon title={t('web.copy.failed', { url: copy.url ?? '' })} description={copy.failure && t(`error.${copy.failure.code}`, copy.failure.arguments)} />;
    case 'DONE':
      return (
        <Alert
          type="success"
          showIcon
          title={t('web.copy.done', { tables: copy.tables.length, rows })}
          description={
            <>
              <p>{t('web.copy.next')}</p>
              <Typography.Paragraph copyable className="tw-code">
                {`TOURWRIGHT_DB_URL='${copy.url}' TOURWRIGHT_DB_USER='${copy.user}' TOURWRIGHT_DB_PASSWORD=…`}
              </Typography.Paragraph>
            </>
          }
        />
      );
  }
}

function Locked() {
  const t = useT();
  const { save } = useSave<void>({ success: t('web.copy.opened') });
  return (
    <Alert
      type="warning"
      showIcon
      title={t('web.copy.locked')}
      description={t('web.copy.lockedText')}
      action={
        <ConfirmButton title={t('web.copy.openQuestion')} description={t('web.copy.openText')} icon={<Icon name="unlock" />} onConfirm={() => save({ method: 'DELETE', path })}>
          {t('web.copy.open')}
        </ConfirmButton>
      }
    />
  );
}

interface Wish {
  url: string;
  user: string;
  password: string;
}

function Target() {
  const t = useT();
  const [form] = Form.useForm<Wish>();
  const [asked, setAsked] = useState<Wish | null>(null);
  const [messages, setMessages] = useState<string[]>([]);
  const { save, saving } = useSave<Copy>({ success: false, quiet: true });
  const begin = async (wish: Wish) => {
    setMessages([]);
    try {
      await save({ method: 'PUT', path, body: wish });
    } catch (error) {
      const problem = Problem.of(error);
      if (problem.errors.length > 0) setMessages(applyProblem(form, problem));
      else showProblem(problem);
    } finally {
      setAsked(null);
    }
  };
  return (
    <Card title={t('web.copy.target')}>
      <Form<Wish> form={form} layout="vertical" requiredMark={false} initialValues={{ user: 'tourwright' }} onFinish={setAsked} autoComplete="off">
        <FormMessages messages={messages} />
        <Form.Item name="url" label={t('web.copy.url')} extra={t('web.copy.urlHint')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={500} placeholder="jdbc:postgresql://db.example:5432/tourwright" />
        </Form.Item>
        <Form.Item name="user" label={t('web.copy.user')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="password" label={t('web.copy.password')} extra={t('web.copy.passwordHint')} rules={[{ required: true }]}>
          <Input.Password maxLength={1000} autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          {t('web.copy.begin')}
        </Button>
      </Form>
      <Modal destroyOnHidden open={asked !== null} title={t('web.copy.question')} okText={t('web.copy.begin')} cancelText={t('web.action.close')} okButtonProps={{ loading: saving }} onCancel={() => setAsked(null)} onOk={() => asked && void begin(asked)}>
        {t('web.copy.questionText')}
      </Modal>
    </Card>
  );
}

function Tables({ tables }: { tables: readonly CopiedTable[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card styles={{ body: { padding: 0 } }}>
      <Table<CopiedTable>
        rowKey="name"
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={[...tables]}
        columns={[
          { key: 'name', title: t('web.copy.table'), render: (_, table) => <span className="tw-code">{table.name}</span> },
          { key: 'rows', title: t('web.copy.rows'), align: 'right', render: (_, table) => format.number(table.rows) },
          { key: 'checksum', title: t('web.copy.checksum'), responsive: ['md'], render: (_, table) => <span className="tw-code">{table.checksum}</span> },
        ]}
      />
    </Card>
  );
}
