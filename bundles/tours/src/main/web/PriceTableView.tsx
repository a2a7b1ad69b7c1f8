import { MoneyText, useFormat, useT } from '@tourwright/shell';
import { Table } from 'antd';
import type { PriceRow, PriceTable } from './types';

/** Prices by size of group, with cost and profit. */
export default function PriceTableView({ table, stale }: { table: PriceTable; stale?: boolean }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={`tours-prices${stale ? ' tours-stale' : ''}`} aria-live="polite">
      <Table<PriceRow>
        size="small"
        rowKey="groupSize"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={table.rows}
        columns={[
          { key: 'groupSize', title: t('tours.price.groupSize'), render: (_, row) => t('tours.price.guests', { count: row.groupSize }) },
          { key: 'cost', title: t('tours.price.cost'), align: 'right', render: (_, row) => <MoneyText value={row.cost} /> },
          { key: 'price', title: t('tours.price.adult'), align: 'right', render: (_, row) => <MoneyText value={row.price} strong /> },
          { key: 'child', title: t('tours.price.child'), align: 'right', render: (_, row) => <MoneyText value={row.childPrice} /> },
          { key: 'profit', title: t('tours.price.profit'), align: 'right', render: (_, row) => <MoneyText value={row.profit} signed /> },
        ]}
      />
      <dl className="tours-sums">
        <dt>{t('tours.price.singleSupplement')}</dt>
        <dd className="tw-strong">{format.money(table.singleSupplement)}</dd>
        <dt>{t('tours.price.perPerson')}</dt>
        <dd>{format.money(table.costPerPerson)}</dd>
        <dt>{t('tours.price.perGroup')}</dt>
        <dd>{format.money(table.costPerGroup)}</dd>
        <dt>{t('tours.price.perRoom')}</dt>
        <dd>{format.money(table.costPerRoom)}</dd>
      </dl>
    </div>
  );
}
