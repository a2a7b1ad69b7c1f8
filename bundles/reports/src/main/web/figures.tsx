import { DateText, MoneyText, useFormat, type Always, type Money, type Schemas } from '@tourwright/shell';

export type Kind = 'TEXT' | 'COUNT' | 'MONEY' | 'DATE' | 'MONTH' | 'PERCENT';
export type Value = string | number | Money | null;

export type Figures = Omit<Schemas['reports.Figures'], 'columns' | 'rows'> & { columns: Always<Schemas['reports.FiguresHeading'], 'key' | 'label' | 'kind'>[]; rows: Value[][] };

export interface Period {
  from?: string;
  to?: string;
}

export const isMoney = (value: Value): value is Money => typeof value === 'object' && value !== null;

/** A value of a column as people read it. */
export function Shown({ kind, value }: { kind: Kind; value: Value }) {
  const format = useFormat();
  if (value === null || value === undefined) return <>–</>;
  if (isMoney(value)) return Number(value.amount) === 0 ? <span className="tw-secondary"><MoneyText value={value} /></span> : <MoneyText value={value} />;
  if (kind === 'DATE') return <DateText value={String(value)} />;
  if (kind === 'MONTH') return <>{monthText(String(value), format.locale)}</>;
  if (kind === 'PERCENT') return <>{format.percent(Number(value))}</>;
  if (kind === 'COUNT') return <>{format.number(Number(value))}</>;
  return <>{String(value)}</>;
}

export const monthText = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

export const atRight = (kind: Kind) => kind === 'MONEY' || kind === 'COUNT' || kind === 'PERCENT';
