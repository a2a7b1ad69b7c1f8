import { EmptyState, Loaded, MoneyText, useDebounced, useGet, useT } from '@tourwright/shell';
import { InputNumber, Table } from 'antd';
import { useState } from 'react';
import type { Prices, Programme } from './types';

/** What customers pay, for those who do not see costs. */
export default function PricesTab({ programme }: { programme: Programme }) {
  const t = useT();
  const [size, setSize] = useState<number | null>(null);
  const groupSize = useDebounced(size);
  const prices = useGet<Prices>(`/tours/programmes/${programme.id}/prices`, { groupSize });
  if (prices.error?.status === 404) return <EmptyState title={t('tours.price.none')} hint={t('tours.price.noneHint')} />;
  return (
    <>
      <div className="tours-bar">
        <label>
          {t('tours.price.askSize')} <InputNumber min={1} max={500} precision={0} value={size} onChange={setSize} />
        </label>
      </div>
      <Loaded query={prices}>
        {(data) => (
          <>
            <Table
              size="small"
              rowKey="groupSize"
              pagination={false}
              dataSource={data.rows}
              columns={[
                { key: 'groupSize', title: t('tours.price.groupSize'), render: (_, row) => t('tours.price.guests', { count: row.groupSize }) },
                { key: 'price', title: t('tours.price.adult'), align: 'right', render: (_, row) => <MoneyText value={row.price} strong /> },
                { key: 'child', title: t('tours.price.child'), align: 'right', render: (_, row) => <MoneyText value={row.childPrice} /> },
              ]}
            />
            <p>
              {t('tours.price.singleSupplement')}: <MoneyText value={data.singleSupplement} strong />
            </p>
          </>
        )}
      </Loaded>
    </>
  );
}
