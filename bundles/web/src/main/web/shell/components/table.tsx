import { Badge, Button, Grid, Table, Tooltip, type TableColumnType } from 'antd';
import { useCallback, useMemo, useRef, useState, type Key, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Params } from '../api';
import type { ListPath, ListQuery } from '../calls';
import { Icon } from '../icons';
import { useT } from '../language';
import { useAnyList, type ListResult } from '../query';
import { saveCsv, type Column } from './column';
import { FilterField, type Filter } from './filters';
import { SearchBox, useStays } from './inputs';
import { EmptyState, ErrorState } from './states';

export interface DataTableProps<T> {
  /** The list of the API. */
  path: ListPath<T>;
  columns: (Column<T> | false | null | undefined)[];
  /** Always sent, e.g. the id of what the list belongs to. */
  params?: ListQuery<T>;
  rowKey?: keyof T & string;
  /** Offers a search field, sent as `q`; a text is its placeholder. */
  search?: boolean | string;
  filters?: (Filter | false | null | undefined)[];
  /** `name` or `-createdAt`. */
  defaultSort?: string;
  /** Where a row leads: click, Enter, or a new tab with Ctrl. */
  rowHref?: (item: T) => string;
  /** Instead of `rowHref`: what a click or Enter does. */
  onRow?: (item: T) => void;
  /** Buttons of a row, at its end. */
  rowActions?: (item: T) => ReactNode;
  /** At the right of search and filters. */
  toolbar?: ReactNode;
  /** What to say when there is nothing at all. */
  empty?: { title?: ReactNode; hint?: ReactNode; action?: ReactNode };
  /** Search, filters and sort live in the address, so that "back" brings them again. Several tables on a page get different names; false: not in the address. */
  stateKey?: string | false;
  limit?: number;
  /** Offers what is loaded as CSV under this name. */
  csv?: string;
  selection?: { selected: Key[]; onChange: (selected: Key[], items: T[]) => void };
  refetchInterval?: number;
  size?: 'small' | 'middle';
}

/** The table of the house over a list of the API: search, filters, sort, paging, empty and error states, keyboard. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { path, params, rowKey = 'id' as keyof T & string, search, defaultSort, rowHref, onRow, rowActions, toolbar, empty, stateKey = '', limit, csv, selection, refetchInterval, size = 'small' } = props;
  const t = useT();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const prefix = stateKey === false ? null : stateKey ? `${stateKey}.` : '';
  const local = useRef(new URLSearchParams());
  const source = prefix === null ? local.current : address;
  const name = useCallback((key: string) => `${prefix ?? ''}${key}`, [prefix]);
  const stays = useStays();
  const change = useCallback(
    (changes: Record<string, string | string[] | undefined>) =>
      stays() &&
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          const target = prefix === null ? local.current : next;
          for (const [key, value] of Object.entries(changes)) {
            target.delete(name(key));
            for (const one of Array.isArray(value) ? value : [value]) if (one) target.append(name(key), one);
          }
          return next;
        },
        { replace: true },
      ),
    [name, prefix, setAddress, stays],
  );

  const filters = (props.filters ?? []).filter((filter): filter is Filter => !!filter);
  const columns = props.columns.filter((column): column is Column<T> => !!column);
  const q = source.get(name('q')) ?? '';
  const sort = source.get(name('sort')) ?? defaultSort;
  const filterValues = Object.fromEntries(filters.map(({ key }) => [key, source.getAll(name(key))]));
  const narrowed = q !== '' || Object.values(filterValues).some((values) => values.length > 0);
  const list = useAnyList<T>(path as unknown as string, { ...(params as unknown as Params), ...filterValues, q: q || undefined, sort }, { limit, refetchInterval });

  const open = (item: T, event?: MouseEvent | KeyboardEvent) => {
    if (onRow) onRow(item);
    else if (rowHref) {
      if (event && (event.ctrlKey || event.metaKey)) window.open(rowHref(item), '_blank');
      else void navigate(rowHref(item));
    }
  };
  const clickable = !!(onRow ?? rowHref);
  const narrow = Grid.useBreakpoint().md === false;
  const [filtersOpen, setFiltersOpen] = useState(false);
  const active = Object.values(filterValues).filter((values) => values.length > 0).length;

  const tableColumns: TableColumnType<T>[] = columns.map((column, index) => {
    const sortName = column.sort === true ? column.key : column.sort || undefined;
    return {
      key: column.key,
      title: column.title,
      align: column.align,
      width: !column.ellipsis ? column.width : narrow ? undefined : typeof column.width === 'string' ? column.width : '22%',
      onCell: column.ellipsis ? (item: T) => ({ title: textOf(column, item) }) : undefined,
      responsive: column.from ? [column.from] : undefined,
      className: column.ellipsis ? (narrow ? undefined : 'tw-shrink') : column.align === 'right' ? 'tw-number' : undefined,
      sorter: !!sortName,
      sortOrder: sortName && sort === sortName ? 'ascend' : sortName && sort === `-${sortName}` ? 'descend' : null,
      showSorterTooltip: false,
      onHeaderCell: () => ({}),
      render: (_: unknown, item: T) => {
        const shown = column.render ? column.render(item) : ((item as Record<string, ReactNode>)[column.key] ?? <span className="tw-secondary">—</span>);
        return index === 0 && rowHref && !onRow ? (
          <Link className="tw-row-link" to={rowHref(item)} onClick={(event) => event.stopPropagation()} tabIndex={-1}>
            {shown}
          </Link>
        ) : (
          shown
        );
      },
    };
  });
  if (rowActions) {
    tableColumns.push({
      key: '$actions',
      align: 'right',
      width: 1,
      // Where the columns do not fit, the rest scrolls and these stay.
      fixed: narrow ? undefined : 'right',
      className: 'tw-row-actions tw-no-print',
      render: (_: unknown, item: T) => (
        // Buttons in a row are not clicks on the row.
        <span className="tw-nowrap" onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
          {rowActions(item)}
        </span>
      ),
    });
  }

  const onSort = useSortNames(columns);
  const bar = search || filters.length > 0 || toolbar || csv;
  return (
    <div className="tw-table" aria-busy={list.isFetching}>
      {bar && (
        <div className="tw-toolbar tw-no-print">
          {search && <SearchBox value={q} onSearch={(text) => change({ q: text || undefined })} placeholder={typeof search === 'string' ? search : undefined} />}
          {narrow && filters.length > 0 && (
            <Badge count={active} size="small">
              <Button icon={<Icon name="filter" />} aria-expanded={filtersOpen} onClick={() => setFiltersOpen(!filtersOpen)}>
                {t('web.table.filters')}
              </Button>
            </Badge>
          )}
          {(!narrow || filtersOpen) && filters.map((filter) => (
            <FilterField key={filter.key} filter={filter} values={filterValues[filter.key] ?? []} onChange={(values) => change({ [filter.key]: values })} />
          ))}
          {narrowed && (
            <Button type="text" icon={<Icon name="close" />} onClick={() => change({ q: undefined, ...Object.fromEntries(filters.map(({ key }) => [key, undefined])) })}>
              {t('web.table.clear')}
            </Button>
          )}
          <div className="tw-toolbar-end">
            {csv && !narrow && list.items.length > 0 && (
              <Tooltip title={t('web.table.csv')}>
                <Button icon={<Icon name="export" />} aria-label={t('web.table.csv')} onClick={() => saveCsv(csv, columns, list.items)} />
              </Tooltip>
            )}
            {toolbar}
          </div>
        </div>
      )}
      {list.problem && list.items.length === 0 ? (
        <ErrorState problem={list.problem} onRetry={list.retry} />
      ) : (
        <>
          <Table<T>
            size={size}
            rowKey={rowKey}
            columns={tableColumns}
            dataSource={list.items}
            pagination={false}
            loading={list.isLoading || (list.isFetching && !list.isLoadingMore && list.items.length === 0)}
            // Columns with `ellipsis` give way before the table gets wider than the page; only then it scrolls.
            tableLayout="auto"
            scroll={narrow ? undefined : { x: true }}
            locale={{
              emptyText: list.isLoading ? (
                <div className="tw-table-wait" />
              ) : narrowed ? (
                <EmptyState title={t('web.table.nothingFound')} hint={t('web.table.nothingFoundHint')} />
              ) : (
                <EmptyState title={empty?.title} hint={empty?.hint} action={empty?.action} />
              ),
            }}
            rowSelection={
              selection && { selectedRowKeys: selection.selected, onChange: (keys, items) => selection.onChange([...keys], items), preserveSelectedRowKeys: true }
            }
            rowClassName={clickable ? 'tw-row' : ''}
            onRow={
              clickable
                ? (item) => ({
                    tabIndex: 0,
                    onClick: (event) => {
                      // A link or button in a row has its own way.
                      if (!(event.target as Element).closest('a, button') && !window.getSelection()?.toString()) open(item, event);
                    },
                    onKeyDown: (event) => rowKeys(event, () => open(item, event)),
                  })
                : undefined
            }
            onChange={(_pagination, _filters, sorter) => {
              const one = Array.isArray(sorter) ? sorter[0] : sorter;
              const by = one?.order ? onSort(String(one.columnKey)) : undefined;
              change({ sort: by && (one?.order === 'descend' ? `-${by}` : by) });
            }}
          />
          <TableFoot list={list} />
        </>
      )}
    </div>
  );
}

function textOf<T>(column: Column<T>, item: T): string | undefined {
  const text = column.text ? column.text(item) : (item as Record<string, unknown>)[column.key];
  return typeof text === 'string' || typeof text === 'number' ? String(text) : undefined;
}

function useSortNames<T>(columns: Column<T>[]) {
  return useMemo(() => {
    const names = new Map(columns.map((column) => [column.key, column.sort === true ? column.key : column.sort || column.key]));
    return (key: string) => names.get(key) ?? key;
  }, [columns]);
}

function TableFoot<T>({ list }: { list: ListResult<T> }) {
  const t = useT();
  if (list.items.length === 0) return null;
  return (
    <div className="tw-table-foot tw-no-print" aria-live="polite">
      <span className="tw-secondary">
        {list.total === null ? t('web.table.shown', { count: list.items.length }) : t('web.table.shownOf', { count: list.items.length, total: list.total })}
      </span>
      {list.hasMore && (
        <Button size="small" loading={list.isLoadingMore} onClick={list.loadMore}>
          {t('web.table.more')}
        </Button>
      )}
      {list.problem && (
        <Button size="small" danger onClick={list.retry}>
          {list.problem.title} · {t('web.action.retry')}
        </Button>
      )}
    </div>
  );
}

/** Enter opens a row, the arrows walk from row to row. */
function rowKeys(event: KeyboardEvent<HTMLElement>, open: () => void) {
  if (event.target !== event.currentTarget) return;
  const row = event.currentTarget;
  const step = (to: Element | null) => {
    if (to instanceof HTMLElement && to.tabIndex === 0) {
      event.preventDefault();
      to.focus();
    }
  };
  if (event.key === 'Enter') open();
  else if (event.key === 'ArrowDown') step(row.nextElementSibling);
  else if (event.key === 'ArrowUp') step(row.previousElementSibling);
}
