import { Select } from 'antd';
import type { ReactNode } from 'react';
import { EnumSelect } from './choices';
import { DateInput } from './dates';
import { PersonPicker } from './pickers';

/** A way to narrow a list; sent to the API under its key. */
export type Filter =
  | { key: string; label: string; type: 'enum'; prefix: string; values: readonly string[]; multiple?: boolean }
  | { key: string; label: string; type: 'options'; options: { value: string; label: string }[]; multiple?: boolean }
  | { key: string; label: string; type: 'person'; permission?: string }
  | { key: string; label: string; type: 'date' }
  | { key: string; label: string; type: 'custom'; render: (value: string | undefined, onChange: (value: string | undefined) => void) => ReactNode };

/** The field of a filter. */
export function FilterField({ filter, values, onChange }: { filter: Filter; values: string[]; onChange: (values: string[] | undefined) => void }) {
  const one = values[0];
  const common = { placeholder: filter.label, 'aria-label': filter.label, allowClear: true };
  const single = (value: string | undefined) => onChange(value ? [value] : undefined);
  const many = (value: string | string[] | undefined) => onChange(value === undefined ? undefined : Array.isArray(value) ? value : [value]);
  return (
    <div className="tw-filter">
      {filter.type === 'enum' && (
        <EnumSelect
          {...common}
          popupMatchSelectWidth={false}
          prefix={filter.prefix}
          values={filter.values}
          mode={filter.multiple ? 'multiple' : undefined}
          maxTagCount={1}
          value={filter.multiple ? values : one}
          onChange={many}
        />
      )}
      {filter.type === 'options' && (
        <Select
          {...common}
          popupMatchSelectWidth={false}
          style={{ width: '100%' }}
          showSearch={{ optionFilterProp: 'label' }}
          options={filter.options}
          mode={filter.multiple ? 'multiple' : undefined}
          maxTagCount={1}
          value={filter.multiple ? values : one}
          onChange={(value: string | string[] | undefined) => many(value)}
        />
      )}
      {filter.type === 'person' && <PersonPicker {...common} permission={filter.permission} value={one} onChange={single} />}
      {filter.type === 'date' && <DateInput {...common} value={one} onChange={single} />}
      {filter.type === 'custom' && filter.render(one, single)}
    </div>
  );
}
