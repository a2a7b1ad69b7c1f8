import { EmptyState, EnumTag, ErrorState, Icon, Loading, MoneyText, useFormat, useList, useT } from '@tourwright/shell';
import { Button, Tag } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactNode } from 'react';
import Seats from './Seats';
import { departureColors, type Departure } from './types';

const shownMonths = 3;

/** Departures day by day in the months in which they start. */
export default function DepartureMonths({ programme, onOpen, toolbar }: { programme?: string; onOpen: (departure: Departure) => void; toolbar: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const [first, setFirst] = useState(() => dayjs().startOf('month'));
  const list = useList<Departure>('/tours/departures', { programme, from: first.format('YYYY-MM-DD'), to: first.add(shownMonths, 'month').subtract(1, 'day').format('YYYY-MM-DD'), sort: 'start' }, { limit: 200 });
  const months = new Map<string, Departure[]>();
  for (const departure of list.items) {
    const month = departure.start.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), departure]);
  }
  const name = (month: string) => new Intl.DateTimeFormat(format.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01`));
  return (
    <>
      <div className="tours-bar tw-no-print">
        <Button icon={<Icon name="previous" />} aria-label={t('tours.departure.earlier')} title={t('tours.departure.earlier')} onClick={() => setFirst(first.subtract(shownMonths, 'month'))} />
        <Button onClick={() => setFirst(dayjs().startOf('month'))}>{t('tours.departure.thisMonth')}</Button>
        <Button icon={<Icon name="next" />} aria-label={t('tours.departure.later')} title={t('tours.departure.later')} onClick={() => setFirst(first.add(shownMonths, 'month'))} />
        <span className="tours-bar-end">{toolbar}</span>
      </div>
      {list.isLoading && <Loading />}
      {list.problem && <ErrorState problem={list.problem} onRetry={list.retry} />}
      {!list.isLoading && !list.problem && list.items.length === 0 && <EmptyState title={t('tours.departure.noneThen')} hint={t('tours.departure.noneHint')} />}
      <div className="tours-months">
        {[...months].map(([month, departures]) => (
          <section key={month} className="tours-month">
            <h3>
              {name(month)} <span className="tw-secondary">{t('tours.departure.count', { count: departures.length })}</span>
            </h3>
            {departures.map((departure) => (
              <button key={departure.id} type="button" className={`tours-slot${departure.state === 'CANCELLED' ? ' tours-slot-off' : ''}`} onClick={() => onOpen(departure)}>
                <span className="tours-slot-day">
                  <b>{Number(departure.start.slice(8))}</b>
                  <small>{format.weekday(departure.start)}</small>
                </span>
                <span className="tours-slot-text">
                  <span className="tours-slot-title">{departure.title}</span>
                  <span className="tours-slot-facts">
                    <EnumTag prefix="tours.departure.state" value={departure.state} colors={departureColors} />
                    {departure.underBooked && (
                      <Tag color="orange" variant="filled">
                        {t('tours.departure.underBooked')}
                      </Tag>
                    )}
                    <MoneyText value={departure.price} />
                    <Seats departure={departure} />
                  </span>
                </span>
              </button>
            ))}
          </section>
        ))}
      </div>
      {list.hasMore && <Button onClick={list.loadMore}>{t('web.table.more')}</Button>}
    </>
  );
}
