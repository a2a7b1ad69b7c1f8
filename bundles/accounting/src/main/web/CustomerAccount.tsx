import { DataTable, DateText, EnumTag, Icon, MoneyText, useMay, usePage, useT, type CustomerTabProps } from '@tourwright/shell';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ItemForm } from './ItemForms';
import { ItemsTable, UnpaidTiles } from './ItemsTable';
import { isNothing, voucherColors, type Balance, type Voucher } from './types';
import { VoucherForm } from './VoucherForm';

/** The tab "Account" of a customer: what they owe, what they paid. */
export default function CustomerAccount({ customerId, customer }: CustomerTabProps) {
  const t = useT();
  const navigate = useNavigate();
  const mayAccount = useMay('accounting:account:read');
  const mayReceipts = useMay('accounting:receipt:read');
  const mayCollect = useMay('accounting:receipt:write');
  const mayCharge = useMay('accounting:receivable:write');
  const balances = usePage<Balance>(mayAccount ? '/accounting/accounts/CUSTOMER' : null, { party: customerId });
  const [open, setOpen] = useState<'receipt' | 'item' | null>(null);
  const party = { id: customerId, name: customer.name };
  return (
    <>
      <UnpaidTiles side="CUSTOMER" party={customerId} />
      <Space wrap>
        {balances.data?.items.map((row) => (
          <span key={row.currency}>
            {t('accounting.account.field.balance')}: <MoneyText value={row.balance} strong />
            {!isNothing(row.credit) && (
              <>
                {' · '}
                {t('accounting.account.field.credit', { side: 'CUSTOMER' })}: <MoneyText value={row.credit} />
              </>
            )}
          </span>
        ))}
        {mayAccount && (
          <Button icon={<Icon name="book" />} onClick={() => void navigate(`/accounting/statements/CUSTOMER/${customerId}`)}>
            {t('accounting.account.statement')}
          </Button>
        )}
        {mayCharge && (
          <Button icon={<Icon name="add" />} onClick={() => setOpen('item')}>
            {t('accounting.receivable.new')}
          </Button>
        )}
        {mayCollect && (
          <Button type="primary" icon={<Icon name="receipt" />} onClick={() => setOpen('receipt')}>
            {t('accounting.voucher.newReceipt')}
          </Button>
        )}
      </Space>
      <h3>{t('accounting.account.bookings')}</h3>
      <ItemsTable side="CUSTOMER" party={customerId} empty={{ title: t('accounting.receivable.none'), hint: t('accounting.receivable.noneHint') }} />
      {mayReceipts && (
        <>
          <h3>{t('accounting.menu.receipts')}</h3>
          <DataTable<Voucher>
            path="/accounting/receipts"
            params={{ customer: customerId }}
            stateKey={false}
            defaultSort="-date"
            onRow={(voucher) => void navigate(`/accounting/receipts?shown=${voucher.id}`)}
            columns={[
              { key: 'number', title: t('accounting.voucher.field.number') },
              { key: 'date', title: t('accounting.voucher.field.date'), render: (voucher) => <DateText value={voucher.date} /> },
              { key: 'method', title: t('accounting.voucher.field.method'), from: 'md', render: (voucher) => t(`accounting.voucher.method.${voucher.method}`) },
              { key: 'amount', title: t('accounting.voucher.field.amount'), align: 'right', render: (voucher) => <MoneyText value={voucher.amount} strong /> },
              { key: 'state', title: t('accounting.voucher.field.state'), from: 'sm', render: (voucher) => <EnumTag prefix="accounting.voucher.state" value={voucher.state} colors={voucherColors} /> },
            ]}
            empty={{ title: t('accounting.voucher.noneReceipts'), hint: t('accounting.voucher.noneReceiptsHint') }}
          />
        </>
      )}
      <VoucherForm side="CUSTOMER" open={open === 'receipt'} onClose={() => setOpen(null)} party={party} />
      <ItemForm side="CUSTOMER" open={open === 'item'} onClose={() => setOpen(null)} party={party} />
    </>
  );
}
