import { Icon, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { ItemForm } from './ItemForms';
import './accounting.css';
import { itemsViews, ItemsTable, UnpaidTiles } from './ItemsTable';
import { sides, type Side } from './types';

export function ItemsPage({ side }: { side: Side }) {
  const t = useT();
  const { item } = sides[side];
  const mayWrite = useMay(`accounting:${item}:write`);
  const [address, setAddress] = useSearchParams();
  const view = itemsViews.find((one) => one === address.get('view')) ?? 'unpaid';
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t(`accounting.${item}.new`)}
    </Button>
  );
  return (
    <PageFrame title={t(`accounting.menu.${item}s`)} actions={create}>
      <UnpaidTiles side={side} />
      <Segmented className="accounting-view tw-no-print" value={view} onChange={(value) => setAddress(value === 'unpaid' ? {} : { view: value })} options={itemsViews.map((value) => ({ value, label: t(`accounting.item.view.${value}`) }))} />
      <ItemsTable side={side} view={view} empty={{ title: t(`accounting.${item}.none`), hint: t(`accounting.${item}.noneHint`), action: create }} />
      <ItemForm side={side} open={address.has('new')} onClose={() => setAddress({})} />
    </PageFrame>
  );
}
