import { Dialog, Icon, PageFrame, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Input, Space } from 'antd';
import { useState } from 'react';
import { MailTable } from './mail';

interface Status {
  configured: boolean;
  server: string | null;
  sender: string | null;
  waiting: number;
  failed: number;
}

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
      {status && !status.configured && <Alert type="info" showIcon title={t('messaging.status.none')} style={{ marginBottom: 16 }} />}
      <MailTable />
      <TestMail open={testing} onClose={() => setTesting(false)} />
    </PageFrame>
  );
}

function TestMail({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [to, setTo] = useState('');
  const { attempt, saving } = useSave({ success: t('messaging.mail.queued') });
  const send = async () => {
    if (await attempt({ path: '/messaging/test', body: { to } })) onClose();
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
