import { Button, Timeline } from 'antd';
import { useFormat, useT } from '../language';
import { useList } from '../query';
import { DateText } from './dates';
import type { Always, Schemas } from '../types';
import { EmptyState, ErrorState, Loading } from './states';

export type AuditEntry = Omit<Always<Schemas['core.AuditRowsLine'], 'action' | 'at'>, 'changes'> & { changes: Always<Schemas['core.AuditEntryChange'], 'field'>[] };

export interface AuditHistoryProps {
  /** As the audit names it: `customer`, `lead`. */
  subject: string;
  id: string;
  /** Prefix of the words that name the fields: `crm.lead.field`. */
  fieldPrefix?: string;
}

/** Who changed a record, when, and what it was before. Needs the permission core:audit:read. */
export function AuditHistory({ subject, id, fieldPrefix }: AuditHistoryProps) {
  const t = useT();
  const prefix = fieldPrefix ?? `${subject}.field`;
  const list = useList<AuditEntry>('/core/audit', { subject, id });
  if (list.isLoading) return <Loading />;
  if (list.problem && list.items.length === 0) return <ErrorState compact problem={list.problem} onRetry={list.retry} />;
  if (list.items.length === 0) return <EmptyState title={t('web.history.empty')} />;
  return (
    <>
      <Timeline
        className="tw-history"
        items={list.items.map((entry, index) => ({
          key: index,
          content: (
            <>
              <div>
                <span className="tw-strong">{t(`web.history.action.${entry.action}`, {}, entry.action)}</span>{' '}
                <span className="tw-secondary">
                  {entry.byName ?? t('web.history.system')} · <DateText value={entry.at} time />
                  {entry.from ? ` · ${entry.from}` : ''}
                </span>
              </div>
              <AuditChanges entry={entry} prefix={prefix} />
            </>
          ),
        }))}
      />
      {list.hasMore && (
        <Button size="small" loading={list.isLoadingMore} onClick={list.loadMore}>
          {t('web.table.more')}
        </Button>
      )}
    </>
  );
}

/** What a change did, field by field; `most` tells the first ones only. */
export function AuditChanges({ entry, prefix, most }: { entry: AuditEntry; prefix: string; most?: number }) {
  const t = useT();
  const format = useFormat();
  const shown = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean' || value === 'true' || value === 'false') return t(String(value) === 'true' ? 'web.yes' : 'web.no');
    if (typeof value === 'object') return JSON.stringify(value);
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return format.dateTime(text);
    // The label of an enum stands beside the names of the fields: core.customer.stage.LEAD.
    return t(`${prefix.replace(/\.field$/, '')}.${field}.${text}`, {}, text);
  };
  if (entry.changes.length === 0) return null;
  const told = entry.changes.slice(0, most);
  const rest = entry.changes.length - told.length;
  return (
    <ul className="tw-changes">
      {told.map((change) => (
        <li key={change.field}>
          <span className="tw-secondary">{t(`${prefix}.${change.field}`, {}, change.field)}:</span> {shown(change.field, change.before) && <del>{shown(change.field, change.before)}</del>}{' '}
          <ins>{shown(change.field, change.after) || '—'}</ins>
        </li>
      ))}
      {rest > 0 && <li className="tw-secondary">{t('web.audit.more', { count: rest })}</li>}
    </ul>
  );
}
