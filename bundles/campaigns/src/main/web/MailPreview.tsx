import { api, EmptyState, Problem, useDebounced, useT, type Always, type Schemas } from '@tourwright/shell';
import { useQuery } from '@tanstack/react-query';
import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import './campaigns.css';

type Written = Always<Schemas['campaigns.LetterWritten'], 'subject' | 'html' | 'text'>;

/** A mail as its receiver will see it. The frame is sandboxed: nothing in it runs. */
export default function MailPreview({ language, subject, body }: { language: string; subject: string | null | undefined; body: string | null | undefined }) {
  const t = useT();
  const [width, setWidth] = useState<'wide' | 'phone'>('wide');
  const written = JSON.stringify({ language, subject: subject ?? '', body: body ?? '' });
  const settled = useDebounced(written, 400);
  const empty = !subject && !body;
  const preview = useQuery<Written, Problem>({
    queryKey: ['/campaigns/preview', settled],
    queryFn: () => api.post<Written>('/campaigns/campaigns/preview', JSON.parse(settled)),
    enabled: !empty,
    placeholderData: (before) => before,
    retry: false,
  });
  if (empty) return <EmptyState title={t('campaigns.preview.empty')} hint={t('campaigns.preview.emptyHint')} />;
  return (
    <div className="campaigns-preview" aria-busy={written !== settled || preview.isFetching}>
      <div className="campaigns-preview-head">
        <div>
          <div className="tw-secondary">{t('campaigns.campaign.field.subject')}</div>
          <div className="tw-strong">{preview.data?.subject}</div>
        </div>
        <Segmented
          size="small"
          value={width}
          onChange={setWidth}
          options={[
            { value: 'wide', label: t('campaigns.preview.wide') },
            { value: 'phone', label: t('campaigns.preview.phone') },
          ]}
        />
      </div>
      {preview.error && <Alert type="warning" showIcon title={preview.error.errors[0]?.message ?? preview.error.detail ?? preview.error.title} />}
      {preview.data && <iframe className={`campaigns-frame campaigns-frame-${width}`} sandbox="" title={t('campaigns.preview.title')} srcDoc={preview.data.html} />}
    </div>
  );
}
