import { DatePicker, Input, InputNumber, Select, Space, type SelectProps } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Params } from '../api';
import { currencyDigits, dateInputFormats } from '../format';
import { useFormat, useLanguage, useT } from '../language';
import { useGet } from '../query';
import { useMay } from '../session';
import { fold } from '../text';
import type { Customer, CustomerHit, ListPage, Money, Person, TagColor } from '../types';

/** What an antd Form.Item gives to its field. */
export interface FieldProps<V> {
  id?: string;
  value?: V | null;
  onChange?: (value: V | undefined) => void;
  disabled?: boolean;
  placeholder?: string;
  style?: CSSProperties;
  autoFocus?: boolean;
  'aria-label'?: string;
}

// ---- money

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

// ---- dates

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
}

/** A day as ISO string `2026-11-22`, or with `time` an instant. */
export function DateInput({ value, onChange, time, min, max, picker, style, ...field }: DateInputProps) {
  const t = useT();
  const language = useLanguage();
  const day = dateInputFormats[language];
  const shown = picker ? undefined : time ? `${day} HH:mm` : [day, 'D/M/YYYY', 'DDMMYYYY', 'YYYY-MM-DD'];
  return (
    <DatePicker
      {...field}
      placeholder={field.placeholder ?? (picker ? undefined : t('web.dateHint'))}
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

// ---- enums

/** The colours of an enum's values; what is not named is grey. */
export type EnumColors = Readonly<Record<string, TagColor>>;

/** A value of an enum as a coloured tag; its label is the word `<prefix>.<VALUE>`. */
export function EnumTag({ prefix, value, colors }: { prefix: string; value: string | null | undefined; colors?: EnumColors }) {
  const t = useT();
  if (!value) return <span className="tw-secondary">—</span>;
  return (
    <span className={`tw-tag tw-tag-${colors?.[value] ?? 'default'}`}>{t(`${prefix}.${value}`)}</span>
  );
}

export interface EnumSelectProps extends Omit<SelectProps<string | string[]>, 'options' | 'onChange' | 'value'> {
  prefix: string;
  values: readonly string[];
  value?: string | string[] | null;
  onChange?: (value: string | string[] | undefined) => void;
}

/** Chooses a value of an enum, or several with `mode="multiple"`. */
export function EnumSelect({ prefix, values, value, onChange, ...select }: EnumSelectProps) {
  const t = useT();
  return (
    <Select
      showSearch={values.length > 8 ? { optionFilterProp: 'label' } : false}
      style={{ width: '100%' }}
      {...select}
      value={value ?? undefined}
      onChange={(chosen) => onChange?.(chosen ?? undefined)}
      options={values.map((one) => ({ value: one, label: t(`${prefix}.${one}`) }))}
    />
  );
}

const commonCountries = ['VN', 'CN', 'TW', 'HK', 'KR', 'JP', 'TH', 'SG', 'MY', 'ID', 'KH', 'LA', 'IN', 'RU', 'US', 'CA', 'GB', 'FR', 'DE', 'IT', 'ES', 'NL', 'BE', 'CH', 'AT', 'SE', 'NO', 'DK', 'FI', 'PL', 'CZ', 'UA', 'AU', 'NZ', 'PH', 'MM', 'BN', 'MO', 'AE', 'IL', 'TR', 'ZA', 'BR', 'MX', 'AR', 'IE', 'PT', 'GR', 'HU', 'KZ', 'MN'];

/** Chooses a country (ISO code), named in the chosen language. */
export function CountrySelect({ value, onChange, ...select }: FieldProps<string> & { allowClear?: boolean }) {
  const format = useFormat();
  const options = useMemo(() => {
    const codes = value && !commonCountries.includes(value) ? [value, ...commonCountries] : commonCountries;
    return codes.map((code) => ({ value: code, label: `${format.country(code)} (${code})` }));
  }, [format, value]);
  return (
    <Select
      allowClear
      style={{ width: '100%' }}
      showSearch={{ optionFilterProp: 'label' }}
      {...select}
      value={value ?? undefined}
      onChange={(chosen: string | null) => onChange?.(chosen ?? undefined)}
      options={options}
    />
  );
}

// ---- pickers

export interface RemoteOption<T = unknown> {
  value: string;
  label: ReactNode;
  /** Text for the closed field, where `label` is rich. */
  text?: string;
  disabled?: boolean;
  item?: T;
}

export interface RemotePickerProps<T> extends Omit<FieldProps<string>, 'onChange'> {
  /** A list of the API; what is typed is sent as `q`. */
  path: string;
  params?: Params;
  toOption: (item: T) => RemoteOption<T>;
  onChange?: (value: string | undefined, item?: T) => void;
  /** Where the chosen one is read, to show its name: `(id) => `/tours/programs/${id}``. Default `<path>/<id>`; null: the name is given. */
  one?: ((id: string) => string) | null;
  /** The name of the chosen one, where the caller knows it already. */
  selectedText?: string | null;
  /** Asks the server also before anything is typed; default true. */
  eager?: boolean;
  allowClear?: boolean;
  size?: SelectProps['size'];
  /** Shown below the found ones, e.g. a button "new". */
  footer?: ReactNode;
}

/** Searches a list of the API and gives the id of the chosen one; `onChange` also gets the item. */
export function RemotePicker<T>({ path, params, toOption, value, onChange, one, selectedText, eager = true, allowClear = true, footer, style, ...field }: RemotePickerProps<T>) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const q = useDebounced(typed, 200);
  const list = useGet<ListPage<T>>(open && (eager || q.trim() !== '') ? path : null, { ...params, q: q.trim() || undefined, limit: 20 });
  const [picked, setPicked] = useState<RemoteOption<T> | null>(null);
  const known = value && picked?.value === value ? picked : null;
  const single = useGet<T>(value && !known && !selectedText && one !== null ? (one ? one(value) : `${path}/${value}`) : null);
  const current: RemoteOption<T> | null = !value ? null : (known ?? (single.data ? toOption(single.data) : { value, label: selectedText ?? '…' }));
  const found = list.data?.items.map(toOption) ?? [];
  return (
    <Select<{ value: string; label: ReactNode }, RemoteOption<T>>
      {...field}
      style={{ width: '100%', ...style }}
      labelInValue
      allowClear={allowClear}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      optionLabelProp="text"
      value={current ? { value: current.value, label: current.text ?? current.label } : undefined}
      options={found.map((option) => ({ ...option, text: option.text ?? (typeof option.label === 'string' ? option.label : undefined) }))}
      loading={list.isFetching && open}
      onOpenChange={(shown) => {
        setOpen(shown);
        if (!shown) setTyped('');
      }}
      notFoundContent={
        <span className="tw-secondary">{list.isFetching ? t('web.picker.searching') : list.error ? list.error.title : !eager && !q ? t('web.picker.type') : t('web.picker.none')}</span>
      }
      popupRender={
        footer
          ? (menu) => (
              <>
                {menu}
                <div className="tw-picker-footer">{footer}</div>
              </>
            )
          : undefined
      }
      onChange={(chosen) => {
        const option = chosen ? (found.find((candidate) => candidate.value === chosen.value) ?? null) : null;
        setPicked(option);
        onChange?.(chosen?.value, option?.item);
      }}
    />
  );
}

/** The value, after it has been quiet for a while. */
export function useDebounced<T>(value: T, milliseconds = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

/** Finds a customer by name, phone, e-mail or code, also without accents. Gives the id. */
export function CustomerPicker(props: Omit<RemotePickerProps<CustomerHit>, 'path' | 'toOption' | 'one'>) {
  const t = useT();
  return (
    <RemotePicker<CustomerHit>
      placeholder={t('web.picker.customer')}
      eager={false}
      {...props}
      path="/core/customers/search"
      one={(id) => `/core/customers/${id}`}
      toOption={(customer) => ({
        value: customer.id,
        text: customer.name,
        item: customer,
        label: (
          <div className="tw-option">
            <span>{customer.name}</span>
            <span className="tw-secondary">{[customer.code, customer.phone ?? customer.email].filter(Boolean).join(' · ')}</span>
          </div>
        ),
      })}
    />
  );
}

export interface PersonPickerProps extends FieldProps<string> {
  /** Only people who hold it: `crm:lead:write`. */
  permission?: string;
  selectedText?: string | null;
  allowClear?: boolean;
}

/** Chooses a colleague. */
export function PersonPicker({ permission, selectedText, value, onChange, style, allowClear = true, ...field }: PersonPickerProps) {
  const t = useT();
  const people = useGet<{ items: Person[] }>('/core/people', { permission });
  const options = (people.data?.items ?? []).map((person) => ({ value: person.id, label: person.name }));
  if (value && !options.some((option) => option.value === value)) options.unshift({ value, label: selectedText ?? '…' });
  return (
    <Select
      {...field}
      placeholder={field.placeholder ?? t('web.picker.person')}
      style={{ width: '100%', ...style }}
      allowClear={allowClear}
      showSearch={{ filterOption: (typed, option) => fold(String(option?.label ?? '')).includes(fold(typed)) }}
      loading={people.isLoading}
      value={value ?? undefined}
      onChange={(chosen: string | undefined) => onChange?.(chosen)}
      options={options}
    />
  );
}

/** The name of a customer, leading to their page. */
export function CustomerLink({ id, name, tab }: { id: string | null | undefined; name?: string | null; tab?: string }) {
  const mayRead = useMay('core:customer:read');
  const customer = useGet<Customer>(id && !name && mayRead ? `/core/customers/${id}` : null);
  if (!id) return <span className="tw-secondary">—</span>;
  const shown = name ?? customer.data?.name ?? (customer.error ? customer.error.title : '…');
  return mayRead ? <Link to={`/customers/${id}${tab ? `/${tab}` : ''}`}>{shown}</Link> : <>{shown}</>;
}

/**
 * Tells whether this page is not being left. While the next page loads, this one is still shown, and what
 * it then wrote to the address would take the navigation back.
 */
export function useStays(): () => boolean {
  const { pathname } = useLocation();
  return useCallback(() => window.location.pathname === pathname, [pathname]);
}

// ---- search box

/** A search field that speaks up when typing pauses. */
export function SearchBox({ value, onSearch, placeholder, autoFocus }: { value: string; onSearch: (text: string) => void; placeholder?: string; autoFocus?: boolean }) {
  const t = useT();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const settled = useDebounced(typed, 250);
  const stays = useStays();
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (settled !== sent.current && stays()) {
      sent.current = settled;
      onSearch(settled);
    }
  }, [settled, onSearch, stays]);
  return (
    <Input.Search
      className="tw-search"
      allowClear
      autoFocus={autoFocus}
      aria-label={placeholder ?? t('web.action.search')}
      aria-busy={typed !== value}
      placeholder={placeholder ?? t('web.action.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => {
        sent.current = text;
        onSearch(text);
      }}
    />
  );
}

