import { useT } from '@tourwright/shell';
import { Table } from 'antd';
import { useMemo } from 'react';
import { atRight, Shown, type Figures } from './figures';

/** Figures as a table. */
export function FiguresTable({ figures, small }: { figures: Figures; small?: boolean }) {
  const t = useT();
  const rows = useMemo(() => figures.rows.map((cells, key) => ({ key, cells })), [figures]);
  return (
    <Table
      size={small ? 'small' : 'middle'}
      dataSource={rows}
      pagination={figures.rows.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
      scroll={{ x: true }}
      tableLayout="auto"
      locale={{ emptyText: t('reports.report.empty') }}
      columns={figures.columns.map((column, index) => ({
        key: column.key,
        title: column.label,
        className: index === 0 && column.kind === 'TEXT' ? 'reports-first' : undefined,
        align: atRight(column.kind) ? ('right' as const) : ('left' as const),
        render: (_: unknown, { cells }: (typeof rows)[number]) => <Shown kind={column.kind} value={cells[index] ?? null} />,
      }))}
    />
  );
}
