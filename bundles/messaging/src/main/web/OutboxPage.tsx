import { ConfirmButton, Dialog, Icon, PageFrame, useGet, useMay, useSave, useT, type Schemas } from '@tourwright/shell';
import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { MailTable } from './mail';

type Status = Schemas['messaging.MailResourceStatus'];

export default function OutboxPage() {
  const t = useT();
  const maySend = useMay('messaging:mail:send');
  const status = useGet<Status>('/messaging/status').data;
  const [testing, setTesting] = useState(false);
  return (
    <PageFrame
      title={t('messaging.menu.outbox')}
      subtitle={status?.configured ? t('messaging.status.server', { server: status.server, sender: status.sender }) : undefined}
      actions={
        maySend && (
          <Button icon={<Icon name="mail" />} onClick={() => setTesting(true)}>
            {t('messaging.test.title')}
          </Button>
        )
      }
    >
      {status?.problem && <Alert type="error" showIcon title={t(`error.${status.problem}`)} style={{ marginBottom: 16 }} />}
      {status && !status.configured && !status.problem && <Alert type="info" showIcon title={t('messaging.status.none')} style={{ marginBottom: 16 }} />}
      {status && status.overdue > 0 && <Overdue count={status.overdue} maySend={maySend} />}
      <MailTable />
      <TestMail open={testing} onClose={() => setTesting(false)} />
    </PageFrame>
  );
}

/** Mails that waited so long that people decide what becomes of them. */
function Overdue({ count, maySend }: { count: number; maySend: boolean }) {
  const t = useT();
  const send = useSave<{ count: number }>({ success: (settled) => t('messaging.overdue.sent', { count: settled.count }) });
  const cancel = useSave<{ count: number }>({ success: (settled) => t('messaging.overdue.cancelled', { count: settled.count }) });
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('messaging.overdue.title', { count })}
      description={
        <Space orientation="vertical">
          {t('messaging.overdue.hint')}
          {maySend && (
            <Space wrap>
              <ConfirmButton title={t('messaging.overdue.sendQuestion', { count })} onConfirm={() => send.attempt({ method: 'POST', path: '/messaging/overdue/send' })}>
                {t('messaging.overdue.send')}
              </ConfirmButton>
              <ConfirmButton title={t('messaging.overdue.cancelQuestion', { count })} onConfirm={() => cancel.attempt({ method: 'POST', path: '/messaging/overdue/cancel' })}>
                {t('messaging.overdue.cancel')}
              </ConfirmButton>
            </Space>
          )}
        </Space>
      }
    />
  );
}

function TestMail({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [to, setTo] = useState('');
  const { attempt, saving } = useSave({ success: t('messaging.mail.queued') });
  const send = async () => {
    if (await attempt({ method: 'POST', path: '/messaging/test', body: { to } })) onClose();
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('messaging.test.title')}>
      <Space.Compact block>
        <Input type="email" value={to} onChange={(event) => setTo(event.target.value)} onPressEnter={() => void send()} aria-label={t('messaging.mail.field.to')} placeholder={t('messaging.mail.field.to')} />
        <Button type="primary" loading={saving} disabled={!to} onClick={() => void send()}>
          {t('messaging.test.send')}
        </Button>
      </Space.Compact>
    </Dialog>
  );
}
