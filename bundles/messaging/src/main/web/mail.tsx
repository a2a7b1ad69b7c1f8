import { DataTable, DateText, EnumTag, useT, type Always, type Column, type EnumColors, type Schemas } from '@tourwright/shell';
import { useState, type ReactNode } from 'react';
import { MailDrawer } from './MailDrawer';

export const states = ['WAITING', 'SENDING', 'SENT', 'OVERDUE', 'FAILED', 'CANCELLED'] as const;
export const colors: EnumColors = { WAITING: 'gold', SENDING: 'blue', SENT: 'green', OVERDUE: 'orange', FAILED: 'red', CANCELLED: 'default' };

export type Mail = Always<Schemas['messaging.MailSummary'], 'module' | 'to' | 'subject' | 'state' | 'createdAt' | 'createdBy'>;

/** Mails, all of them or those to one customer; a click opens one. */
export function MailTable({ customerId, toolbar }: { customerId?: string; toolbar?: ReactNode }) {
  const t = useT();
  const [opened, setOpened] = useState<string | null>(null);
  const columns: Column<Mail>[] = [
    { key: 'subject', title: t('messaging.mail.field.subject'), ellipsis: true },
    { key: 'to', title: t('messaging.mail.field.to'), sort: true, from: 'sm', render: (mail) => mail.toName || mail.to, text: (mail) => mail.to },
    { key: 'state', title: t('messaging.mail.field.state'), render: (mail) => <EnumTag prefix="messaging.mail.state" value={mail.state} colors={colors} /> },
    { key: 'createdAt', title: t('messaging.mail.field.createdAt'), sort: true, from: 'md', render: (mail) => <DateText value={mail.createdAt} time /> },
  ];
  return (
    <>
      <DataTable<Mail>
        path="/messaging/mails"
        params={{ customerId }}
        stateKey={customerId ? false : undefined}
        search
        defaultSort="-createdAt"
        refetchInterval={10_000}
        filters={[{ key: 'state', label: t('messaging.mail.field.state'), type: 'enum', prefix: 'messaging.mail.state', values: states }]}
        columns={columns}
        onRow={(mail) => setOpened(mail.id)}
        toolbar={toolbar}
        empty={{ title: t('messaging.mail.none'), hint: t('messaging.mail.noneHint') }}
      />
      <MailDrawer id={opened} onClose={() => setOpened(null)} />
    </>
  );
}
