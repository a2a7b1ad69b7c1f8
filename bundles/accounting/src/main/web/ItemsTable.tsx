import { DataTable, DateText, DetailGrid, Dialog, EmptyState, EnumTag, Icon, Loaded, MoneyText, MoreMenu, StatTile, StatTiles, useFormat, useGet, useMay, useSave, useT, anyPath, type Column, type Filter, type Params } from '@tourwright/shell';
import { Button, Table } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ItemParty, ItemText, PartyPicker, ReasonButton, StateTag } from './fields';
import { TermsForm } from './ItemForms';
import { isNothing, itemStates, sides, type Item, type ItemPayment, type Side, type Unpaid } from './types';
import { VoucherForm } from './VoucherForm';

/** What is open and overdue in all, one pair of figures a currency. */
export function UnpaidTiles({ side, party }: { side: Side; party?: string }) {
  const t = useT();
  const format = useFormat();
  const names = sides[side];
  const summary = useGet<Record<string, Unpaid>>(`${names.items}/summary`, { [names.party]: party });
  const rows = Object.entries(summary.data ?? {});
  if (rows.length === 0) return null;
  return (
    <StatTiles>
      {rows.flatMap(([currency, { open, overdue, count, overdueCount }]) => [
        <StatTile key={`${currency}-open`} icon="wallet" label={t('accounting.summary.open', { currency })} value={format.money(open)} hint={t('accounting.summary.count', { count })} />,
        <StatTile
          key={`${currency}-overdue`}
          icon="warning"
          label={t('accounting.summary.overdue', { currency })}
          value={format.money(overdue)}
          hint={t('accounting.summary.count', { count: overdueCount })}
          tone={isNothing(overdue) ? 'good' : 'bad'}
          href={party ? undefined : `${names.items}?view=overdue`}
        />,
      ])}
    </StatTiles>
  );
}

export const itemsViews = ['unpaid', 'overdue', 'all'] as const;
export type ItemsView = (typeof itemsViews)[number];
const viewed: Record<ItemsView, Params> = { unpaid: { state: ['OPEN', 'PARTLY_PAID'] }, overdue: { overdue: true }, all: {} };

/** Receivables or payables; paid from the row. */
export function ItemsTable({ side, party, tour, view, empty }: { side: Side; party?: string; tour?: string; view?: ItemsView; empty?: { title?: ReactNode; hint?: ReactNode; action?: ReactNode } }) {
  const t = useT();
  const names = sides[side];
  const mayPay = useMay(`accounting:${names.voucher}:write`);
  const mayWrite = useMay(`accounting:${names.item}:write`);
  const [paying, setPaying] = useState<Item | null>(null);
  const [terms, setTerms] = useState<Item | null>(null);
  const [shown, setShown] = useState<Item | null>(null);
  const alone = party !== undefined || tour !== undefined;
  const unpaid = (item: Item) => item.state === 'OPEN' || item.state === 'PARTLY_PAID';
  const field = (name: string) => t(`accounting.item.field.${name}`, { side });
  const columns: (Column<Item> | false)[] = [
    { key: 'number', title: field('number'), sort: true, from: 'md' },
    party === undefined && { key: 'partyName', title: field(names.party), sort: true, ellipsis: true, width: '24%', render: (item) => <ItemParty item={item} side={side} />, text: (item) => item.customerName ?? item.supplierName },
    side === 'CUSTOMER' && { key: 'bookingNumber', title: field('booking'), from: 'lg', render: (item) => item.bookingNumber ?? '—' },
    side === 'SUPPLIER' && tour === undefined && { key: 'tourNumber', title: field('tour'), from: 'lg', render: (item) => item.tourNumber ?? '—' },
    side === 'SUPPLIER' && { key: 'kind', title: field('kind'), from: 'xl', render: (item) => <EnumTag prefix="accounting.item.kind" value={item.kind} /> },
    { key: 'description', title: field('description'), from: alone ? 'xl' : 'xxl', ellipsis: true, width: '22%', render: (item) => <ItemText item={item} /> },
    { key: 'due', title: field('due'), sort: true, render: (item) => <DateText value={item.due} /> },
    { key: 'amount', title: field('amount'), sort: true, align: 'right', from: 'md', render: (item) => <MoneyText value={item.amount} />, text: (item) => `${item.amount.amount} ${item.amount.currency}` },
    { key: 'open', title: field('open'), align: 'right', render: (item) => <MoneyText value={item.open} strong={unpaid(item)} />, text: (item) => `${item.open.amount} ${item.open.currency}` },
    { key: 'state', title: field('state'), from: 'sm', render: (item) => <StateTag item={item} side={side} />, text: (item) => t(`accounting.${names.item}.state.${item.state}`) },
  ];
  const filters: (Filter | false)[] = [
    !view && { key: 'overdue', label: t('accounting.item.overdue'), type: 'options', options: [{ value: 'true', label: t('accounting.item.overdueOnly') }] },
    (!view || view === 'all') && { key: 'state', label: field('state'), type: 'enum', prefix: `accounting.${names.item}.state`, values: itemStates, multiple: true },
    !alone && { key: names.party, label: field(names.party), type: 'custom', render: (value, onChange) => <PartyPicker side={side} value={value} onChange={onChange} placeholder={field(names.party)} /> },
    !alone && { key: 'dueFrom', label: field('dueFrom'), type: 'date' },
    !alone && { key: 'dueTo', label: field('dueTo'), type: 'date' },
  ];
  return (
    <>
      <DataTable<Item>
        path={anyPath(names.items)}
        key={view}
        params={{ [names.party]: party, tour, ...(view && viewed[view]) } as never}
        stateKey={alone ? false : ''}
        search={!alone}
        defaultSort="due"
        csv={names.item}
        filters={filters}
        columns={columns}
        onRow={setShown}
        rowActions={(item) => (
          <>
            {mayPay && unpaid(item) && (
              <Button
                size="small"
                onClick={(event) => {
                  event.stopPropagation();
                  setPaying(item);
                }}
              >
                {t(side === 'CUSTOMER' ? 'accounting.item.collect' : 'accounting.item.pay')}
              </Button>
            )}
            <MoreMenu actions={[mayWrite && item.state !== 'CANCELLED' && { key: 'terms', label: t('accounting.item.terms'), icon: <Icon name="calendar" />, onClick: () => setTerms(item) }]} />
          </>
        )}
        empty={empty}
      />
      <VoucherForm side={side} open={paying !== null} onClose={() => setPaying(null)} item={paying} />
      <TermsForm side={side} item={terms} onClose={() => setTerms(null)} />
      <Dialog open={shown !== null} onClose={() => setShown(null)} title={shown?.number} width={760}>
        {shown && <ItemDetail side={side} id={shown.id} mayWrite={mayWrite} />}
      </Dialog>
    </>
  );
}

function ItemDetail({ side, id, mayWrite }: { side: Side; id: string; mayWrite: boolean }) {
  const t = useT();
  const names = sides[side];
  const query = useGet<Item>(anyPath(`${names.items}/${id}`));
  const payments = useGet<ItemPayment[]>(`${names.items}/${id}/payments`);
  const { attempt } = useSave();
  const mayOpen = useMay(`accounting:${names.voucher}:read`);
  const field = (name: string) => t(`accounting.item.field.${name}`, { side });
  return (
    <Loaded query={query}>
      {(item) => (
        <>
          <DetailGrid
            items={[
              { label: field(names.party), value: <ItemParty item={item} side={side} /> },
              { label: field('state'), value: <StateTag item={item} side={side} /> },
              { label: field('origin'), value: t(`accounting.item.origin.${item.origin}`) },
              side === 'CUSTOMER' && { label: field('booking'), value: item.bookingNumber },
              side === 'CUSTOMER' && { label: field('contract'), value: item.contractNumber },
              side === 'SUPPLIER' && { label: field('tour'), value: item.tourNumber },
              side === 'SUPPLIER' && { label: field('kind'), value: item.kind && t(`accounting.item.kind.${item.kind}`) },
              { label: field('description'), value: <ItemText item={item} />, span: 2 },
              { label: field('issued'), value: <DateText value={item.issued} /> },
              { label: field('due'), value: <DateText value={item.due} /> },
              { label: field('amount'), value: <MoneyText value={item.amount} strong /> },
              { label: field('paid'), value: <MoneyText value={item.paid} /> },
              { label: field('open'), value: <MoneyText value={item.open} strong /> },
              !!item.cancelReason && { label: field('cancelReason'), value: item.cancelReason, span: 3 },
            ]}
          />
          <h3>{t('accounting.item.payments')}</h3>
          <Table<ItemPayment>
            size="small"
            pagination={false}
            rowKey={(each) => `${each.voucher}-${each.amount.amount}`}
            dataSource={payments.data ?? []}
            loading={payments.isLoading}
            locale={{ emptyText: <EmptyState title={t('accounting.item.noPayments')} /> }}
            columns={[
              { key: 'number', title: t('accounting.voucher.field.number'), render: (_, each) => (mayOpen ? <Link to={`${names.vouchers}?shown=${each.voucher}`}>{each.number}</Link> : each.number) },
              { key: 'date', title: t('accounting.voucher.field.date'), render: (_, each) => <DateText value={each.date} /> },
              { key: 'method', title: t('accounting.voucher.field.method'), render: (_, each) => t(`accounting.voucher.method.${each.method}`) },
              { key: 'amount', title: t('accounting.voucher.field.amount'), align: 'right', render: (_, each) => <MoneyText value={each.amount} /> },
            ]}
          />
          {mayWrite && item.origin === 'HAND' && item.state !== 'CANCELLED' && (
            <p>
              <ReasonButton label={t('accounting.item.cancel')} title={`${item.number} · ${t('accounting.item.cancel')}`} hint={t('accounting.item.cancelHint')} onReason={(reason) => attempt({ method: 'POST', path: `${names.items}/${item.id}/cancel`, body: { reason } })} />
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
