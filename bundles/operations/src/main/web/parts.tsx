import { EnumTag, MoneyText, useFormat, useT, type Money } from '@tourwright/shell';
import { Progress as Bar, Space, Tag, Tooltip } from 'antd';
import type { Progress } from './types';

/** Services confirmed of those needed, and steps of the checklist done, at a glance. */
export function ProgressBars({ progress }: { progress: Progress }) {
  const t = useT();
  const late = progress.late > 0 || progress.stepsLate > 0;
  const words = t('operations.progress.words', { confirmed: progress.confirmed, services: progress.services, done: progress.stepsDone, steps: progress.steps });
  return (
    <Tooltip title={words}>
      <div style={{ minWidth: 120 }} aria-label={words}>
        <Bar
          size="small"
          percent={progress.services === 0 ? 0 : Math.round((100 * progress.confirmed) / progress.services)}
          format={() => `${progress.confirmed}/${progress.services}`}
          status={progress.services > 0 && progress.confirmed === progress.services ? 'success' : progress.late > 0 ? 'exception' : 'normal'}
        />
        {late && (
          <span className="tw-tone-bad" style={{ fontSize: 12 }}>
            {t('operations.progress.late', { count: progress.late + progress.stepsLate })}
          </span>
        )}
      </div>
    </Tooltip>
  );
}

export function Reasons({ reasons }: { reasons: string[] }) {
  return (
    <Space size={[4, 4]} wrap>
      {reasons.map((reason) => (
        <EnumTag key={reason} prefix="operations.tour.waiting" value={reason} colors={{ NEW: 'blue', COMPLETE: 'gold', SETTLE: 'gold', DEADLINE: 'red', CHECKLIST: 'orange', UNCONFIRMED: 'orange', NOTHING_RESERVED: 'red', CANCEL_SERVICES: 'red' }} />
      ))}
    </Space>
  );
}

/** Sums of several currencies, each in a line of its own. */
export function Sums({ values, strong }: { values: Money[]; strong?: boolean }) {
  if (values.length === 0) return <span className="tw-secondary">—</span>;
  return (
    <span style={{ display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-end' }}>
      {values.map((value) => (
        <MoneyText key={value.currency} value={value} strong={strong} />
      ))}
    </span>
  );
}

export function Dates({ from, to }: { from: string; to: string }) {
  const format = useFormat();
  return <span className="tw-nowrap">{format.dateRange(from, to)}</span>;
}

export function Pax({ count }: { count: number }) {
  const t = useT();
  return <Tag>{t('operations.tour.paxCount', { count })}</Tag>;
}
