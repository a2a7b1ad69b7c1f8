import type { ReactNode } from 'react';
import { toCsv } from '../text';

/** A column of a table of the house. */
export interface Column<T> {
  /** Also the field's name where `render` is not given, and what is sent as `sort`. */
  key: string;
  title: ReactNode;
  render?: (item: T) => ReactNode;
  /** True: sorted by `key`; a text: by that name of the API. */
  sort?: boolean | string;
  align?: 'left' | 'right' | 'center';
  width?: number | string;
  /** Gives way to the others: gets `width` (a share such as `'30%'`, default 22%) of the table, and what does not fit is cut off. The whole text shows when pointed at. */
  ellipsis?: boolean;
  /** Hidden on narrower screens. */
  from?: 'sm' | 'md' | 'lg' | 'xl' | 'xxl';
  /** What a CSV export holds; default: the plain value of the field. */
  text?: (item: T) => string | number | null | undefined;
}

/** Hands what is loaded to the browser as a CSV file. */
export function saveCsv<T extends object>(name: string, columns: Column<T>[], items: T[]) {
  const header = columns.map((column) => (typeof column.title === 'string' ? column.title : column.key));
  const lines = items.map((item) => columns.map((column) => (column.text ? column.text(item) : (item as Record<string, unknown>)[column.key])));
  const url = URL.createObjectURL(new Blob([toCsv([header, ...lines])], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.endsWith('.csv') ? name : `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
