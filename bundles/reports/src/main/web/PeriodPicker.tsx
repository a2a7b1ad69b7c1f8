import { DateRangeInput, useT } from '@tourwright/shell';
import { Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { type Period } from './figures';

const spans = ['default', 'month', 'lastMonth', 'quarter', 'year', 'lastYear', 'own'] as const;
type Span = (typeof spans)[number];

/** The days of a named span; `default` leaves the choice to the server: half a year back and ahead. */
function days(span: Span): Period {
  const today = dayjs();
  const from = (start: dayjs.Dayjs, end: dayjs.Dayjs): Period => ({ from: start.format('YYYY-MM-DD'), to: end.format('YYYY-MM-DD') });
  const quarter = today.startOf('month').subtract(today.month() % 3, 'month');
  if (span === 'month') return from(today.startOf('month'), today.endOf('month'));
  if (span === 'lastMonth') return from(today.subtract(1, 'month').startOf('month'), today.subtract(1, 'month').endOf('month'));
  if (span === 'quarter') return from(quarter, quarter.add(2, 'month').endOf('month'));
  if (span === 'year') return from(today.startOf('year'), today.endOf('year'));
  if (span === 'lastYear') return from(today.subtract(1, 'year').startOf('year'), today.subtract(1, 'year').endOf('year'));
  return {};
}

const spanOf = (period: Period): Span => (period.from && period.to ? (spans.find((span) => days(span).from === period.from && days(span).to === period.to) ?? 'own') : 'default');

/** Which time figures are about: a usual span, or any two days. */
export function PeriodPicker({ period, onChange }: { period: Period; onChange: (period: Period) => void }) {
  const t = useT();
  const [own, setOwn] = useState(false);
  const span = own ? 'own' : spanOf(period);
  const choose = (chosen: Span) => {
    setOwn(chosen === 'own');
    if (chosen !== 'own') onChange(days(chosen));
  };
  return (
    <span className="reports-period">
      <Select aria-label={t('reports.period')} style={{ minWidth: 170 }} popupMatchSelectWidth={false} value={span} onChange={choose} options={spans.map((value) => ({ value, label: t(`reports.period.${value}`) }))} />
      {span === 'own' && <DateRangeInput value={period.from && period.to ? [period.from, period.to] : undefined} onChange={(range) => onChange(range ? { from: range[0], to: range[1] } : {})} />}
    </span>
  );
}
