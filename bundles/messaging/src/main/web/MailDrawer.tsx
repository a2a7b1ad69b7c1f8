import { ConfirmButton, DateText, DetailGrid, DownloadButton, EnumTag, Loaded, useGet, useMay, useSave, useT, type Always, type Refine, type Schemas, type Translate } from '@tourwright/shell';
import { Alert, Drawer, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { colors, type Mail } from './mail';
import './mail.css';

type MailView = Refine<Schemas['messaging.MailView'], { mail: Mail; attachments: Always<Schemas['messaging.MailViewAttachment'], 'fileName' | 'mediaType'>[] }>;

/** One mail as its receiver sees it. */
export function MailDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const view = useGet<MailView>(id === null ? null : `/messaging/mails/${id}`);
  return (
    <Drawer open={id !== null} onClose={onClose} size={760} title={view.data?.mail.subject} destroyOnHidden>
      <Loaded query={view}>{(data) => <MailContent view={data} />}</Loaded>
    </Drawer>
  );
}

function MailContent({ view }: { view: MailView }) {
  const t = useT();
  const maySend = useMay('messaging:mail:send');
  const { mail } = view;
  const path = `/messaging/mails/${mail.id}` as const;
  const resend = useSave({ success: t('messaging.mail.queued') });
  const cancel = useSave({ success: t('messaging.mail.held') });
  return (
    <Flex vertical gap="middle">
      {(mail.failure ?? mail.lastError) && (
        <Alert
          type={mail.state === 'FAILED' ? 'error' : 'warning'}
          showIcon
          title={mail.failure ? t(`error.${mail.failure}`) : t('messaging.mail.field.lastError')}
          description={mail.lastError}
        />
      )}
      <DetailGrid
        columns={2}
        items={[
          { label: t('messaging.mail.field.to'), value: mail.toName ? `${mail.toName} <${mail.to}>` : mail.to },
          { label: t('messaging.mail.field.state'), value: <EnumTag prefix="messaging.mail.state" value={mail.state} colors={colors} /> },
          { label: t('messaging.mail.field.createdAt'), value: <DateText value={mail.createdAt} time /> },
          { label: t('messaging.mail.field.createdBy'), value: writer(mail, t) },
          { label: t('messaging.mail.field.sentAt'), value: mail.sentAt && <DateText value={mail.sentAt} time /> },
          mail.attempts > 0 && mail.nextAttemptAt !== null && { label: t('messaging.mail.field.nextAttemptAt'), value: <DateText value={mail.nextAttemptAt} time /> },
          { label: t('messaging.mail.field.reference'), value: subject(mail, t) },
        ]}
      />
      {view.attachments.length > 0 && (
        <Flex gap="small" wrap>
          {view.attachments.map((file) => (
            <DownloadButton key={file.id} path={`${path}/attachments/${file.id}`} fileName={file.fileName} iconName="file">
              {file.fileName}
            </DownloadButton>
          ))}
        </Flex>
      )}
      {maySend && mail.state !== 'SENDING' && (
        <Flex gap="small">
          {(mail.state !== 'WAITING' || mail.attempts > 0) && (
            <ConfirmButton title={t('messaging.mail.resendQuestion')} onConfirm={() => resend.attempt({ method: 'POST', path: `${path}/resend` })}>
              {t('messaging.mail.resend')}
            </ConfirmButton>
          )}
          {(mail.state === 'WAITING' || mail.state === 'OVERDUE' || mail.state === 'FAILED') && (
            <ConfirmButton title={t('messaging.mail.cancelQuestion')} onConfirm={() => cancel.attempt({ method: 'POST', path: `${path}/cancel` })}>
              {t('messaging.mail.cancel')}
            </ConfirmButton>
          )}
        </Flex>
      )}
      <Preview view={view} />
    </Flex>
  );
}

/** A job bears the name of its department: `campaigns.send`. */
function writer(mail: Mail, t: Translate) {
  return mail.createdBy.startsWith(`${mail.module}.`) ? t('messaging.mail.itself') : mail.createdBy;
}

/** What the mail is about is written as `quotation:QT-2026-00012`. */
function subject(mail: Mail, t: Translate) {
  const [kind = '', ...name] = mail.reference?.split(':') ?? [];
  return kind && t(`messaging.reference.${kind}`, { name: name.join(':') }, mail.reference ?? undefined);
}

/** The frame may do nothing: no scripts, no forms, nothing loaded from elsewhere. */
function Preview({ view }: { view: MailView }) {
  const t = useT();
  const [plain, setPlain] = useState(view.html === null);
  return (
    <>
      {view.html !== null && view.text !== null && (
        <Segmented
          value={plain ? 'text' : 'html'}
          onChange={(value) => setPlain(value === 'text')}
          options={[
            { value: 'html', label: t('messaging.mail.preview') },
            { value: 'text', label: t('messaging.mail.plain') },
          ]}
        />
      )}
      {plain || view.html === null ? (
        <div className="tw-preline">{view.text}</div>
      ) : (
        <iframe className="messaging-preview" sandbox="allow-popups" srcDoc={view.html} title={t('messaging.mail.preview')} />
      )}
    </>
  );
}
