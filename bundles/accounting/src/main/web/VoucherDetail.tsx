import { ConfirmButton, DateText, DetailGrid, DownloadButton, EmptyState, EnumTag, Icon, Loaded, MoneyText, useFormat, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Space, Table } from 'antd';
import { ItemText, PartyLink, ReasonButton } from './fields';
import { isNothing, voucherColors, type Paid, type Voucher } from './types';

/** One receipt or payment: what it pays, print, allocate the rest, reverse. */
export function VoucherDetail({ kind, id }: { kind: 'RECEIPT' | 'PAYMENT'; id: string }) {
  const t = useT();
  const format = useFormat();
  const thing = kind === 'RECEIPT' ? 'receipt' : 'payment';
  const path = `/accounting/${thing}s/${id}` as const;
  const query = useGet<Voucher>(path);
  const mayWrite = useMay(`accounting:${thing}:write`);
  const mayReverse = useMay(`accounting:${thing}:reverse`);
  const { attempt } = useSave<Voucher>();
  const field = (name: string) => t(`accounting.voucher.field.${name}`);
  return (
    <Loaded query={query}>
      {(voucher) => (
        <>
          <DetailGrid
            items={[
              { label: field('number'), value: <span className="tw-strong">{voucher.number}</span> },
              { label: field('date'), value: <DateText value={voucher.date} /> },
              { label: field('state'), value: <EnumTag prefix="accounting.voucher.state" value={voucher.state} colors={voucherColors} /> },
              { label: t(`accounting.voucher.field.${voucher.side === 'CUSTOMER' ? 'customer' : 'supplier'}`), value: <PartyLink side={voucher.side} id={voucher.party} name={voucher.partyName} /> },
              { label: field('amount'), value: <MoneyText value={voucher.amount} strong /> },
              voucher.exchangeRate !== null && { label: field('exchangeRate'), value: format.number(voucher.exchangeRate, { maximumFractionDigits: 8 }) },
              voucher.exchangeRate !== null && { label: field('worth'), value: <MoneyText value={voucher.worth} /> },
              { label: field('method'), value: t(`accounting.voucher.method.${voucher.method}`) },
              { label: field('reference'), value: voucher.reference },
              { label: field('unallocated'), value: <MoneyText value={voucher.unallocated} /> },
              { label: field('createdBy'), value: voucher.createdBy },
              !!voucher.note && { label: field('note'), value: voucher.note, span: 3 },
              voucher.state === 'REVERSED' && { label: field('reverseReason'), value: voucher.reverseReason, span: 2 },
              voucher.state === 'REVERSED' && { label: field('reversedBy'), value: `${voucher.reversedBy} · ${format.date(voucher.reversedOn)}` },
            ]}
          />
          {!voucher.refund && (
            <>
              <h3>{t('accounting.voucher.allocations')}</h3>
              <Table<Paid>
                size="small"
                pagination={false}
                rowKey={(each) => `${each.item}-${each.amount.amount}-${each.on}`}
                dataSource={voucher.allocations}
                locale={{ emptyText: <EmptyState title={t('accounting.voucher.noAllocations')} /> }}
                columns={[
                  { key: 'number', title: t('accounting.item.field.number'), dataIndex: 'number' },
                  { key: 'reference', title: t('accounting.account.reference'), render: (_, each) => each.reference ?? '—' },
                  { key: 'description', title: t('accounting.item.field.description'), render: (_, each) => <ItemText item={{ description: each.description ?? '', instalment: each.instalment, deposit: each.deposit }} /> },
                  { key: 'amount', title: field('amount'), align: 'right', render: (_, each) => <MoneyText value={each.amount} /> },
                ]}
              />
            </>
          )}
          <p>
            <Space wrap>
              <DownloadButton path={`${path}/pdf`} fileName={`${voucher.number}.pdf`} iconName="pdf" open>
                {t('accounting.voucher.print')}
              </DownloadButton>
              {mayWrite && !isNothing(voucher.unallocated) && voucher.state === 'POSTED' && (
                <ConfirmButton icon={<Icon name="forward" />} title={t('accounting.voucher.allocate')} description={t('accounting.voucher.allocateHint')} onConfirm={() => attempt({ method: 'POST', path: `${path}/allocations`, body: {} })}>
                  {t('accounting.voucher.allocate')}
                </ConfirmButton>
              )}
              {mayReverse && voucher.state === 'POSTED' && (
                <ReasonButton label={t('accounting.voucher.reverse')} title={`${voucher.number} · ${t('accounting.voucher.reverse')}`} hint={t('accounting.voucher.reverseHint')} onReason={(reason) => attempt({ method: 'POST', path: `${path}/reverse`, body: { reason } })} />
              )}
            </Space>
          </p>
        </>
      )}
    </Loaded>
  );
}
