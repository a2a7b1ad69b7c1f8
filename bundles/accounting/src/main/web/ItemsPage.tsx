import { Icon, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { ItemForm } from './ItemForms';
import { ItemsTable, UnpaidTiles } from './ItemsTable';
import { sides, type Side } from './types';

export function ItemsPage({ side }: { side: Side }) {
  const t = useT();
  const { item } = sides[side];
  const mayWrite = useMay(`accounting:${item}:write`);
  const [address, setAddress] = useSearchParams();
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t(`accounting.${item}.new`)}
    </Button>
  );
  return (
    <PageFrame title={t(`accounting.menu.${item}s`)} actions={create}>
      <UnpaidTiles side={side} />
      <ItemsTable side={side} empty={{ title: t(`accounting.${item}.none`), hint: t(`accounting.${item}.noneHint`), action: create }} />
      <ItemForm side={side} open={address.has('new')} onClose={() => setAddress({})} />
    </PageFrame>
  );
}
