import { InputNumber, Select, Space } from 'antd';
import { useMemo, useState } from 'react';
import { currencyDigits } from '../format';
import { useFormat, useT } from '../language';
import type { Money } from '../types';
import type { FieldProps } from './field';

/** An amount in the chosen language; nothing where there is none. */
export function MoneyText({ value, strong, signed }: { value: Money | null | undefined; strong?: boolean; signed?: boolean }) {
  const format = useFormat();
  if (!value) return <span className="tw-secondary">—</span>;
  const negative = value.amount.startsWith('-');
  return <span className={`tw-number${strong ? ' tw-strong' : ''}${signed ? (negative ? ' tw-tone-bad' : ' tw-tone-good') : ''}`}>{format.money(value)}</span>;
}

export const defaultCurrencies = ['VND', 'USD', 'CNY', 'EUR', 'THB', 'JPY', 'KRW', 'SGD'];

export interface MoneyInputProps extends FieldProps<Money> {
  /** One: the currency is fixed. Default: the usual ones of the field. */
  currencies?: readonly string[];
  defaultCurrency?: string;
  min?: number;
}

/** An amount with its currency. Value: `{amount, currency}`; thousands are grouped while typing. */
export function MoneyInput({ value, onChange, currencies = defaultCurrencies, defaultCurrency, min, style, ...field }: MoneyInputProps) {
  const { locale } = useFormat();
  const t = useT();
  const [chosen, setChosen] = useState(defaultCurrency ?? currencies[0] ?? 'VND');
  const currency = value?.currency ?? chosen;
  const { group, decimal } = useMemo(() => separators(locale), [locale]);
  const digits = currencyDigits(currency);
  const change = (amount: string | null, unit: string) => onChange?.(amount === null || amount === '' ? undefined : { amount: plain(amount), currency: unit });
  const number = (
    <InputNumber<string>
      {...field}
      style={{ width: '100%' }}
      className="tw-number-input"
      stringMode
      controls={false}
      keyboard={false}
      min={min === undefined ? undefined : String(min)}
      precision={digits}
      inputMode={digits === 0 ? 'numeric' : 'decimal'}
      value={value?.amount ?? null}
      formatter={(text, { userTyping, input }) => (userTyping ? regroup(input, group, decimal) : regroup(String(text ?? '').replace('.', decimal), group, decimal))}
      parser={(text) => (text ?? '').replaceAll(group, '').replace(/[\s\u00a0\u202f]/g, '').replace(decimal, '.')}
      onChange={(amount) => change(amount, currency)}
      suffix={currencies.length === 1 ? currency : undefined}
    />
  );
  if (currencies.length === 1) return <div style={style}>{number}</div>;
  return (
    <Space.Compact block style={style}>
      {number}
      <Select
        aria-label={t('web.field.currency')}
        style={{ width: 84, flex: 'none' }}
        disabled={field.disabled}
        value={currency}
        options={[...new Set([...currencies, currency])].map((code) => ({ value: code, label: code }))}
        onChange={(unit) => {
          setChosen(unit);
          if (value) change(value.amount, unit);
        }}
      />
    </Space.Compact>
  );
}

function separators(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  return { group: parts.find((part) => part.type === 'group')?.value ?? ',', decimal: parts.find((part) => part.type === 'decimal')?.value ?? '.' };
}

function regroup(text: string, group: string, decimal: string): string {
  const clean = text.replaceAll(group, '').replace(/[\s\u00a0\u202f]/g, '');
  const [whole = '', fraction] = clean.split(decimal);
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** Without needless zeros behind the point: 1500000.00 is 1500000. */
function plain(amount: string): string {
  return amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
}
