import { Select, type SelectProps } from 'antd';
import { useMemo } from 'react';
import { useFormat, useT } from '../language';
import type { TagColor } from '../types';
import type { FieldProps } from './field';

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
