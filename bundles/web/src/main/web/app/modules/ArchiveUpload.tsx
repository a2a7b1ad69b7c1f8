import { Alert, Card, Upload } from 'antd';
import { useState } from 'react';
import { api, Problem } from '../../shell/api';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { invalidate } from '../../shell/query';
import { archives, type Archive } from './archive';

/** A place to drop an archive. It is looked through at once; a refusal stays here with its reason. */
export function ArchiveUpload({ onExamined }: { onExamined: (archive: Archive) => void }) {
  const t = useT();
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ name: string; reasons: string[] } | null>(null);
  const send = async (file: File) => {
    setBusy(file.name);
    setRefused(null);
    try {
      // Not as a form: the file is the body.
      const body = new Blob([file], { type: 'application/octet-stream' });
      onExamined(await api.post<Archive>(archives, body, { params: { fileName: file.name } }));
      await invalidate(archives);
    } catch (error) {
      const problem = Problem.of(error);
      const reasons = problem.errors.map((one) => one.message);
      setRefused({ name: file.name, reasons: reasons.length > 0 ? reasons : [problem.detail || problem.title] });
    } finally {
      setBusy(null);
    }
  };
  return (
    <Card size="small" title={t('web.archive.upload')} className="tw-form-card">
      <Upload.Dragger accept=".kar,.zip,.jar,.xml" showUploadList={false} disabled={busy !== null} beforeUpload={(file) => (void send(file), false)}>
        <p aria-busy={busy !== null}>
          <Icon name={busy ? 'sync' : 'upload'} spin={busy !== null} /> {busy ? t('web.archive.examining', { name: busy }) : t('web.archive.uploadText')}
        </p>
        <p className="tw-secondary tw-small">{t('web.archive.uploadHint')}</p>
      </Upload.Dragger>
      {refused && <Alert className="tw-archive-refused" type="error" showIcon role="alert" title={t('web.archive.refused', { name: refused.name })} description={refused.reasons.join(' · ')} closable={{ onClose: () => setRefused(null) }} />}
    </Card>
  );
}
