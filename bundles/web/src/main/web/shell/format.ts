import type { Language, Money } from './types';

export const locales: Record<Language, string> = { en: 'en-GB', vi: 'vi-VN', zh: 'zh-CN' };
/** How a date is typed and shown in a field. */
export const dateInputFormats: Record<Language, string> = { en: 'DD/MM/YYYY', vi: 'DD/MM/YYYY', zh: 'YYYY-MM-DD' };

/** How a month is typed and shown in a field. */
export const monthInputFormats: Record<Language, string> = { en: 'MM/YYYY', vi: 'MM/YYYY', zh: 'YYYY年MM月' };

type Instant = string | number | Date;
type Maybe<T> = T | null | undefined;

export interface Format {
  readonly language: Language;
  readonly locale: string;
  /** `₫1,500,000`, `1.500.000 ₫`; exact, whatever the size. */
  money(value: Maybe<Money>): string;
  number(value: Maybe<number | string>, options?: Intl.NumberFormatOptions): string;
  /** A share of one: 0.125 is 12.5%. */
  percent(value: Maybe<number | string>, digits?: number): string;
  /** `2026-11-22` or an instant, as a day. */
  date(value: Maybe<Instant>): string;
  dateTime(value: Maybe<Instant>): string;
  time(value: Maybe<Instant>): string;
  dateRange(from: Maybe<string>, to: Maybe<string>): string;
  /** `3 days ago`, `in 2 hours`. */
  relative(value: Maybe<Instant>, now?: Date): string;
  weekday(value: Maybe<Instant>): string;
  country(code: Maybe<string>): string;
  languageName(code: Maybe<string>): string;
}

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86400],
  ['month', 30 * 86400],
  ['week', 7 * 86400],
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
];

/** Decimal places of a currency: 0 for VND, 2 for CNY. */
export function currencyDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

export function createFormat(language: Language): Format {
  const locale = locales[language];
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    let format = numbers.get(key);
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  };
  // Strings are formatted exactly; TypeScript wants to see that they are numeric literals.
  const exact = (format: Intl.NumberFormat, value: number | string) => format.format(value as number);
  const style: Intl.DateTimeFormatOptions =
    language === 'en' ? { day: 'numeric', month: 'short', year: 'numeric' } : { day: '2-digit', month: '2-digit', year: 'numeric' };
  const local = new Intl.DateTimeFormat(locale, style);
  const utc = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekdayLocal = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const weekdayUtc = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });

  const parse = (value: Maybe<Instant>): Date | null => {
    if (value === null || value === undefined || value === '') return null;
    const date = value instanceof Date ? value : new Date(value);
    return Number.isNaN(date.getTime()) ? null : date;
  };
  const isDay = (value: Maybe<Instant>) => typeof value === 'string' && dayOnly.test(value);

  const format: Format = {
    language,
    locale,
    money(value) {
      if (!value) return '';
      try {
        return exact(numberFormat({ style: 'currency', currency: value.currency, currencyDisplay: 'symbol' }), value.amount);
      } catch {
        return `${value.amount} ${value.currency}`;
      }
    },
    number: (value, options = {}) => (value === null || value === undefined || value === '' ? '' : exact(numberFormat(options), value)),
    percent: (value, digits = 1) =>
      value === null || value === undefined || value === ''
        ? ''
        : exact(numberFormat({ style: 'percent', maximumFractionDigits: digits }), value),
    date(value) {
      const date = parse(value);
      return date ? (isDay(value) ? utc : local).format(date) : '';
    },
    time(value) {
      const date = parse(value);
      return date ? clock.format(date) : '';
    },
    dateTime(value) {
      const date = parse(value);
      return date ? `${local.format(date)} ${clock.format(date)}` : '';
    },
    dateRange(from, to) {
      const start = parse(from);
      const end = parse(to);
      if (!start || !end || from === to) return format.date(from ?? to);
      // In Vietnamese and Chinese a range loses the zeros that a single day has.
      return language !== 'en' ? `${utc.format(start)} – ${utc.format(end)}` : utc.formatRange(start, end);
    },
    relative(value, now = new Date()) {
      const date = parse(value);
      if (!date) return '';
      const seconds = (date.getTime() - now.getTime()) / 1000;
      for (const [unit, size] of units) {
        if (Math.abs(seconds) >= size) return relativeFormat.format(Math.round(seconds / size), unit);
      }
      return relativeFormat.format(0, 'second');
    },
    weekday(value) {
      const date = parse(value);
      return date ? (isDay(value) ? weekdayUtc : weekdayLocal).format(date) : '';
    },
    country: (code) => nameOf(regions, code?.toUpperCase()),
    languageName: (code) => nameOf(languages, code),
  };
  return format;
}

function nameOf(names: Intl.DisplayNames, code: Maybe<string>): string {
  if (!code) return '';
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
