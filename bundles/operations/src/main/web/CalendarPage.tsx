import { DateInput, EmptyState, Icon, Loaded, PageFrame, useFormat, useGet, useT, type Always, type Schemas } from '@tourwright/shell';
import { Button, Segmented, Space } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import './calendar.css';
import { today } from './types';

type Span = Always<Schemas['operations.CalendarResourceSpan'], 'reservation' | 'who' | 'supplierName' | 'tour' | 'tourNumber' | 'tourTitle' | 'from' | 'to' | 'state'>;

/** A row for each guide or vehicle, a column for each day of a month. */
export default function CalendarPage() {
  const t = useT();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const kind = address.get('kind') === 'TRANSPORT' ? 'TRANSPORT' : 'GUIDE';
  const month = address.get('month') ?? today().slice(0, 7);
  const first = dayjs(`${month}-01`);
  const days = first.daysInMonth();
  const set = (key: string, value: string) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        next.set(key, value);
        return next;
      },
      { replace: true },
    );
  const spans = useGet<Span[]>('/operations/calendar', { kind, from: first.format('YYYY-MM-DD'), to: first.endOf('month').format('YYYY-MM-DD') });
  const rows = useMemo(() => {
    const byWho = new Map<string, Span[]>();
    for (const span of spans.data ?? []) byWho.set(span.who, [...(byWho.get(span.who) ?? []), span]);
    let row = 2;
    return [...byWho]
      .sort(([a], [b]) => a.localeCompare(b, format.locale))
      .map(([who, list]) => {
        const lanes = inLanes(list);
        const placed = { who, lanes, row };
        row += lanes.length;
        return placed;
      });
  }, [spans.data, format.locale]);
  const column = (date: string) => Math.min(Math.max(dayjs(date).diff(first, 'day'), 0), days - 1) + 2;
  return (
    <PageFrame
      title={t('operations.menu.calendar')}
      actions={
        <Space wrap>
          <Segmented value={kind} onChange={(value) => set('kind', value)} options={['GUIDE', 'TRANSPORT'].map((value) => ({ value, label: t(`operations.reservation.kind.${value}`) }))} />
          <Button icon={<Icon name="previous" />} aria-label={t('operations.month.previous')} onClick={() => set('month', first.subtract(1, 'month').format('YYYY-MM'))} />
          <DateInput picker="month" allowClear={false} style={{ width: 150 }} value={`${month}-01`} onChange={(value) => value && set('month', value.slice(0, 7))} />
          <Button icon={<Icon name="next" />} aria-label={t('operations.month.next')} onClick={() => set('month', first.add(1, 'month').format('YYYY-MM'))} />
        </Space>
      }
    >
      <Loaded query={spans}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('operations.calendar.none')} hint={t('operations.calendar.noneHint')} />
          ) : (
            <div className="operations-calendar" style={{ gridTemplateColumns: `minmax(140px, 220px) repeat(${days}, minmax(26px, 1fr))` }}>
              <div className="operations-calendar-head" />
              {Array.from({ length: days }, (_, index) => {
                const date = first.add(index, 'day');
                const weekend = date.day() === 0 || date.day() === 6;
                return (
                  <div key={index} className={`operations-calendar-head${weekend ? ' operations-weekend' : ''}${date.format('YYYY-MM-DD') === today() ? ' operations-today' : ''}`}>
                    {index + 1}
                  </div>
                );
              })}
              {rows.map(({ who, lanes, row }) => (
                <Row key={who} who={who} row={row} lanes={lanes.length}>
                  {lanes.flatMap((lane, at) => lane.map((span) => (
                    <Link
                      key={span.reservation}
                      to={`/operations/tours/${span.tour}?tab=services`}
                      className={`operations-span operations-${span.state.toLowerCase()}`}
                      style={{ gridRow: row + at, gridColumn: `${column(span.from)} / ${column(span.to) + 1}` }}
                      title={`${span.tourNumber} ${span.tourTitle} · ${format.dateRange(span.from, span.to)} · ${t(`operations.reservation.state.${span.state}`)}`}
                    >
                      {span.tourNumber}
                    </Link>
                  )))}
                </Row>
              ))}
            </div>
          )
        }
      </Loaded>
    </PageFrame>
  );
}

/** Spans that overlap lie below each other. */
function inLanes(spans: Span[]): Span[][] {
  const lanes: Span[][] = [];
  for (const span of [...spans].sort((a, b) => a.from.localeCompare(b.from))) {
    const lane = lanes.find((one) => (one.at(-1)?.to ?? '') < span.from);
    if (lane) lane.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

function Row({ who, row, lanes, children }: { who: string; row: number; lanes: number; children: React.ReactNode }) {
  return (
    <>
      <div className="operations-who" style={{ gridRow: `${row} / span ${lanes}`, gridColumn: 1 }} title={who}>
        {who}
      </div>
      {children}
    </>
  );
}
