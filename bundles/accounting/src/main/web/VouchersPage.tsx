import { DataTable, DateText, Dialog, EnumTag, Icon, MoneyText, MoreMenu, PageFrame, useMay, useT, type Column } from '@tourwright/shell';
import { Button, Space, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import { PartyLink } from './fields';
import { isNothing, methods, voucherColors, voucherStates, type Side, type Voucher } from './types';
import { VoucherDetail } from './VoucherDetail';
import { RefundForm, VoucherForm } from './VoucherForm';

/** Receipts, or payments. */
export function VouchersPage({ kind }: { kind: 'RECEIPT' | 'PAYMENT' }) {
  const t = useT();
  const receipt = kind === 'RECEIPT';
  const mayWrite = useMay(receipt ? 'accounting:receipt:write' : 'accounting:payment:write');
  const [address, setAddress] = useSearchParams();
  const side: Side = receipt ? 'CUSTOMER' : 'SUPPLIER';
  const refundSide: Side = receipt ? 'SUPPLIER' : 'CUSTOMER';
  const field = (name: string) => t(`accounting.voucher.field.${name}`);
  const set = (key: string, value: string | null) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (value === null) next.delete(key);
      else next.set(key, value);
      return next;
    });
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => set('new', '1')}>
      {t(receipt ? 'accounting.voucher.newReceipt' : 'accounting.voucher.newPayment')}
    </Button>
  );
  const columns: Column<Voucher>[] = [
    { key: 'number', title: field('number'), sort: true },
    { key: 'date', title: field('date'), sort: true, from: 'sm', render: (voucher) => <DateText value={voucher.date} /> },
    {
      key: 'partyName',
      title: field('party'),
      sort: true,
      ellipsis: true,
      width: '24%',
      render: (voucher) => (
        <Space>
          <PartyLink side={voucher.side} id={voucher.party} name={voucher.partyName} />
          {voucher.refund && <Tag color="purple">{t('accounting.voucher.refund')}</Tag>}
        </Space>
      ),
      text: (voucher) => voucher.partyName,
    },
    { key: 'allocations', title: t('accounting.voucher.allocations'), from: 'xl', render: (voucher) => pays(voucher) || '—', text: pays },
    { key: 'method', title: field('method'), from: 'lg', render: (voucher) => t(`accounting.voucher.method.${voucher.method}`) },
    { key: 'reference', title: field('reference'), from: 'xxl', render: (voucher) => voucher.reference ?? '—' },
    { key: 'unallocated', title: field('unallocated'), align: 'right', from: 'xl', render: (voucher) => (isNothing(voucher.unallocated) ? '—' : <MoneyText value={voucher.unallocated} />) },
    { key: 'amount', title: field('amount'), sort: true, align: 'right', render: (voucher) => <MoneyText value={voucher.amount} strong />, text: (voucher) => `${voucher.amount.amount} ${voucher.amount.currency}` },
    { key: 'state', title: field('state'), from: 'md', render: (voucher) => <EnumTag prefix="accounting.voucher.state" value={voucher.state} colors={voucherColors} /> },
  ];
  return (
    <PageFrame
      title={t(receipt ? 'accounting.menu.receipts' : 'accounting.menu.payments')}
      actions={
        <>
          {mayWrite && (
            <MoreMenu
              actions={[{ key: 'refund', label: t(receipt ? 'accounting.voucher.refundSupplier' : 'accounting.voucher.refundCustomer'), icon: <Icon name="undo" />, onClick: () => set('refund', '1') }]}
            />
          )}
          {create}
        </>
      }
    >
      <DataTable<Voucher>
        path={receipt ? '/accounting/receipts' : '/accounting/payments'}
        search
        defaultSort="-date"
        csv={receipt ? 'receipts' : 'payments'}
        filters={[
          { key: 'method', label: field('method'), type: 'enum', prefix: 'accounting.voucher.method', values: methods },
          { key: 'state', label: field('state'), type: 'enum', prefix: 'accounting.voucher.state', values: voucherStates },
          { key: 'credit', label: field('unallocated'), type: 'options', options: [{ value: 'true', label: t('accounting.voucher.creditOnly') }] },
          { key: 'from', label: field('from'), type: 'date' },
          { key: 'to', label: field('to'), type: 'date' },
        ]}
        columns={columns}
        onRow={(voucher) => set('shown', voucher.id)}
        empty={{ title: t(receipt ? 'accounting.voucher.noneReceipts' : 'accounting.voucher.nonePayments'), hint: t(receipt ? 'accounting.voucher.noneReceiptsHint' : 'accounting.voucher.nonePaymentsHint'), action: create }}
      />
      <VoucherForm side={side} open={address.has('new')} onClose={() => set('new', null)} />
      <RefundForm side={refundSide} open={address.has('refund')} onClose={() => set('refund', null)} />
      <Dialog open={address.has('shown')} onClose={() => set('shown', null)} title={t(receipt ? 'accounting.menu.receipts' : 'accounting.menu.payments')} width={780}>
        {address.has('shown') && <VoucherDetail kind={kind} id={address.get('shown')!} />}
      </Dialog>
    </PageFrame>
  );
}

const pays = (voucher: Voucher) => [...new Set(voucher.allocations.map((each) => each.reference ?? each.number))].join(', ');
