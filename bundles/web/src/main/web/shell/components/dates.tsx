import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { dateInputFormats, monthInputFormats } from '../format';
import { useFormat, useLanguage, useT } from '../language';
import type { FieldProps } from './field';

/** A day or an instant in the chosen language; `relative` says "3 days ago" with the exact time on hover. */
export function DateText({ value, time, relative }: { value: string | null | undefined; time?: boolean; relative?: boolean }) {
  const format = useFormat();
  if (!value) return <span className="tw-secondary">—</span>;
  const exact = time || relative ? format.dateTime(value) : format.date(value);
  return (
    <time dateTime={value} title={relative ? exact : undefined} className="tw-nowrap">
      {relative ? format.relative(value) : exact}
    </time>
  );
}

export interface DateInputProps extends FieldProps<string> {
  /** With a clock; the value is then an instant. */
  time?: boolean;
  min?: string;
  max?: string;
  picker?: 'date' | 'month' | 'year';
  /** Default: may be emptied. */
  allowClear?: boolean;
}

/** A day as ISO string `2026-11-22`, or with `time` an instant. */
export function DateInput({ value, onChange, time, min, max, picker, style, ...field }: DateInputProps) {
  const t = useT();
  const language = useLanguage();
  const day = dateInputFormats[language];
  const shown = picker === 'month' ? monthInputFormats[language] : picker === 'year' ? 'YYYY' : time ? `${day} HH:mm` : [day, 'D/M/YYYY', 'DDMMYYYY', 'YYYY-MM-DD'];
  return (
    <DatePicker
      {...field}
      placeholder={field.placeholder ?? (picker && picker !== 'date' ? undefined : t('web.dateHint'))}
      style={{ width: '100%', ...style }}
      picker={picker}
      format={shown}
      showTime={time ? { format: 'HH:mm', minuteStep: 5 } : undefined}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      value={value ? dayjs(value) : null}
      onChange={(date) => onChange?.(date ? (time ? date.toISOString() : date.format('YYYY-MM-DD')) : undefined)}
    />
  );
}

/** Two days as `[from, to]` of ISO strings. */
export function DateRangeInput({ value, onChange, style, id, disabled }: FieldProps<[string, string]>) {
  const language = useLanguage();
  return (
    <DatePicker.RangePicker
      id={id}
      disabled={disabled}
      style={{ width: '100%', ...style }}
      format={dateInputFormats[language]}
      value={value ? [dayjs(value[0]), dayjs(value[1])] : null}
      onChange={(range) => onChange?.(range?.[0] && range[1] ? [range[0].format('YYYY-MM-DD'), range[1].format('YYYY-MM-DD')] : undefined)}
    />
  );
}
