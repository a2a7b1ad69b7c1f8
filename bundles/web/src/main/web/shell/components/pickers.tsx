import { Select, type SelectProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Params } from '../api';
import type { ListPath, ListQuery, PathTo } from '../calls';
import { useT } from '../language';
import { useAny, useGet, usePage } from '../query';
import { useMay } from '../session';
import { fold } from '../text';
import type { Customer, CustomerHit, ListPage, Person } from '../types';
import { useDebounced } from './debounced';
import type { FieldProps } from './field';

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
  path: ListPath<T>;
  params?: ListQuery<T>;
  toOption: (item: T) => RemoteOption<T>;
  onChange?: (value: string | undefined, item?: T) => void;
  /** Where the chosen one is read, to show its name: `(id) => `/tours/programs/${id}``. Default `<path>/<id>`; null: the name is given. */
  one?: ((id: string) => PathTo<'GET'>) | null;
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
  const list = useAny<ListPage<T>>(open && (eager || q.trim() !== '') ? (path as unknown as string) : null, { ...(params as unknown as Params), q: q.trim() || undefined, limit: 20 });
  const [picked, setPicked] = useState<RemoteOption<T> | null>(null);
  const known = value && picked?.value === value ? picked : null;
  const single = useAny<T>(value && !known && !selectedText && one !== null ? ((one ? one(value) : `${path as unknown as string}/${value}`) as unknown as string) : null);
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
  const people = usePage<Person>('/core/people', { permission });
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
