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
  // What is searched for stays when another view is chosen.
  const choose = (value: string) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (value === 'unpaid') next.delete('view');
      else next.set('view', value);
      return next;
    });
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t(`accounting.${item}.new`)}
    </Button>
  );
  return (
    <PageFrame title={t(`accounting.menu.${item}s`)} actions={create}>
      <UnpaidTiles side={side} />
      <Segmented className="accounting-view tw-no-print" value={view} onChange={choose} options={itemsViews.map((value) => ({ value, label: t(`accounting.item.view.${value}`) }))} />
      <ItemsTable side={side} view={view} empty={{ title: t(`accounting.${item}.none`), hint: t(`accounting.${item}.noneHint`), action: create }} />
      <ItemForm side={side} open={address.has('new')} onClose={() => setAddress({})} />
    </PageFrame>
  );
}
