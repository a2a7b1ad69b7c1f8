import { Alert, Button, Checkbox, Drawer, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { api } from '../../shell/api';
import { attempt } from '../../shell/components/forms';
import { DetailGrid } from '../../shell/components/page';
import { Loaded } from '../../shell/components/states';
import { feedback } from '../../shell/feedback';
import { useFormat, useT } from '../../shell/language';
import { refreshModules } from '../../shell/modules';
import { invalidate, useGet } from '../../shell/query';
import { useMay } from '../../shell/session';
import { archives, type Archive, type Difference } from './archive';
import { ContentsView } from './ContentsView';

/** What an archive wants, before somebody says yes. */
export function ArchiveDrawer({ id, onClose, onBegun }: { id: string | null; onClose: () => void; onBegun: (module: string) => void }) {
  const found = useGet<Archive>(id === null ? null : `${archives}/${id}`);
  const t = useT();
  const title = found.data ? t('web.archive.title', { module: found.data.module, version: found.data.version }) : t('web.archive.list');
  return (
    <Drawer open={id !== null} onClose={onClose} size={640} title={title} destroyOnHidden>
      <Loaded query={found}>{(archive) => <Examination key={archive.id} archive={archive} onClose={onClose} onBegun={onBegun} />}</Loaded>
    </Drawer>
  );
}

function Examination({ archive, onClose, onBegun }: { archive: Archive; onClose: () => void; onBegun: (module: string) => void }) {
  const t = useT();
  const format = useFormat();
  return (
    <Space orientation="vertical" size={16} className="tw-wide">
      <Trust archive={archive} />
      <DetailGrid
        columns={2}
        items={[
          { label: t('web.modules.module'), value: <span>{archive.module} <span className="tw-secondary tw-code">{archive.symbolicName}</span></span> },
          { label: t('web.modules.version'), value: <span className="tw-code">{archive.version}</span> },
          { label: t('web.archive.file'), value: `${archive.fileName} (${format.number(Math.ceil(archive.size / 1024))} KB)` },
          { label: t('web.archive.uploaded'), value: `${archive.uploadedBy}, ${format.dateTime(archive.uploadedAt)}` },
          { label: t('web.archive.digest'), value: <span className="tw-code tw-break">{archive.id}</span>, span: 2 },
        ]}
      />
      <Place archive={archive} />
      {archive.contents && (
        <>
          <div className="tw-secondary">
            {t(archive.contents.pages ? 'web.archive.hasPages' : 'web.archive.noPages')} {archive.contents.ownSql && t('web.archive.ownSql')}
          </div>
          <ContentsView contents={archive.contents} />
        </>
      )}
      <Decision archive={archive} onClose={onClose} onBegun={onBegun} />
    </Space>
  );
}

function Trust({ archive }: { archive: Archive }) {
  const t = useT();
  const kind = archive.signature?.kind ?? 'NONE';
  const good = kind === 'TRUSTED';
  const fingerprint = archive.signature?.fingerprint;
  return (
    <Alert
      type={good ? 'success' : 'warning'}
      showIcon
      title={t(`web.archive.signature.${kind}`, { signer: archive.signature?.signer ?? '' })}
      description={
        (fingerprint || archive.trusted) && <>
          {fingerprint && <div className="tw-code tw-break">SHA-256 {fingerprint}</div>}
          {archive.trusted && t(good ? 'web.archive.trusted' : 'web.archive.allowed')}
        </>
      }
    />
  );
}

/** New, or in the place of what, and what that changes. */
function Place({ archive }: { archive: Archive }) {
  const t = useT();
  const changes = archive.changes;
  return (
    <div>
      <strong>{archive.running ? t('web.archive.updates', { running: archive.running }) : t('web.archive.new')}</strong>
      {archive.replaces && <div className="tw-tone-warning">{t('web.archive.replaces', { name: archive.replaces })}</div>}
      {changes && <Changes changes={changes} />}
    </div>
  );
}

function Changes({ changes }: { changes: Difference }) {
  const t = useT();
  const lines: [string, string, string[]][] = [
    ['web.archive.newOnes', 'web.modules.permissions', changes.newPermissions],
    ['web.archive.goneOnes', 'web.modules.permissions', changes.gonePermissions],
    ['web.archive.newOnes', 'web.modules.endpoints', changes.newEndpoints],
    ['web.archive.goneOnes', 'web.modules.endpoints', changes.goneEndpoints],
    ['web.archive.newOnes', 'web.modules.tables', changes.newTables],
    ['web.archive.newOnes', 'web.modules.jobs', changes.newJobs],
    ['web.archive.newOnes', 'web.modules.consumers', changes.newConsumers],
  ];
  const there = lines.filter(([, , names]) => names.length > 0);
  if (there.length === 0) return <div className="tw-secondary">{t('web.archive.noChanges')}</div>;
  return (
    <>
      {there.map(([kind, what, names]) => (
        <div key={kind + what}>
          {t(kind, { what: t(what) })}
          {names.map((name) => (
            <div key={name} className="tw-code tw-indent">
              {name}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function Decision({ archive, onClose, onBegun }: { archive: Archive; onClose: () => void; onBegun: (module: string) => void }) {
  const t = useT();
  const mayVouch = useMay('web:module:trust');
  const [confirmation, setConfirmation] = useState('');
  const [older, setOlder] = useState(false);
  const [busy, setBusy] = useState<'accept' | 'install' | null>(null);
  const say = async (install: boolean) => {
    setBusy(install ? 'install' : 'accept');
    const done = await attempt(() => api.post<Archive>(`${archives}/${archive.id}/accept`, { confirmation: archive.trusted ? null : confirmation, older, install }));
    setBusy(null);
    if (!done) return;
    feedback().message.success(t('web.archive.accepted', { module: archive.module, version: archive.version }));
    await Promise.all([invalidate(archives), refreshModules().catch(() => undefined)]);
    if (install) onBegun(archive.module);
    onClose();
  };
  if (archive.state === 'ACCEPTED') return null;
  if (!archive.trusted && !mayVouch) return <Alert type="info" showIcon title={t('web.archive.mayNotVouch')} />;
  const ready = (archive.trusted || confirmation.trim() === archive.module) && (!archive.older || older);
  return (
    <Form layout="vertical">
      {!archive.trusted && (
        <>
          <p>{t('web.archive.vouch', { module: archive.module })}</p>
          <Form.Item label={t('web.archive.vouchField')} htmlFor="archive-confirmation">
            <Input id="archive-confirmation" autoComplete="off" value={confirmation} onChange={(event) => setConfirmation(event.target.value)} />
          </Form.Item>
        </>
      )}
      {archive.older && (
        <Form.Item>
          <Checkbox checked={older} onChange={(event) => setOlder(event.target.checked)}>
            {t('web.archive.older', { running: archive.running })}
          </Checkbox>
        </Form.Item>
      )}
      <Space>
        <Button type="primary" disabled={!ready || busy !== null} loading={busy === 'install'} onClick={() => void say(true)}>
          {t(archive.running ? 'web.archive.acceptUpdate' : 'web.archive.acceptInstall')}
        </Button>
        <Button disabled={!ready || busy !== null} loading={busy === 'accept'} onClick={() => void say(false)}>
          {t('web.archive.accept')}
        </Button>
      </Space>
    </Form>
  );
}
