import { DateRangeInput, DateText, DownloadButton, EmptyState, Icon, Loaded, MoneyText, PageFrame, PrintButton, useGet, useMay, useT, usePage, type Always, type Money, type Refine, type Schemas } from '@tourwright/shell';
import { Button, Space, Table, Tag } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { RefundForm, VoucherForm } from './VoucherForm';
import { isNothing, sides, type Balance, type Side } from './types';

type Line = Always<Schemas['accounting.StatementLine'], 'date' | 'kind' | 'document' | 'number' | 'balance'>;

type Statement = Refine<Always<Schemas['accounting.Statement'], 'partyName' | 'currency' | 'opening' | 'debit' | 'credit' | 'closing'>, { lines: Line[] }>;

/** Everything that moved an account in a period. */
export default function StatementPage() {
  const t = useT();
  const { side = 'CUSTOMER', party = '' } = useParams<{ side: Side; party: string }>();
  const [address, setAddress] = useSearchParams();
  const from = address.get('from') ?? undefined;
  const to = address.get('to') ?? undefined;
  const path = `/accounting/accounts/${side}/${party}/statement` as const;
  const query = useGet<Statement[]>(path, { from, to });
  const balances = usePage<Balance>(`/accounting/accounts/${side}`, { party });
  const names = sides[side];
  const mayPay = useMay(`accounting:${names.voucher}:write`);
  const mayRefund = useMay(side === 'CUSTOMER' ? 'accounting:payment:write' : 'accounting:receipt:write');
  const [paying, setPaying] = useState(false);
  const [refunding, setRefunding] = useState(false);
  const name = query.data?.[0]?.partyName ?? '';
  const credit = balances.data?.items.find((row) => !isNothing(row.credit))?.credit;
  const year = (back: number) => [dayjs().subtract(back, 'year').startOf('year').format('YYYY-MM-DD'), dayjs().subtract(back, 'year').endOf('year').format('YYYY-MM-DD')] as [string, string];
  const period = (range: [string, string] | undefined) => setAddress(range ? { from: range[0], to: range[1] } : {}, { replace: true });
  return (
    <PageFrame
      title={name ? `${t('accounting.account.statement')} · ${name}` : t('accounting.account.statement')}
      breadcrumbs={[{ label: t('accounting.menu.balances'), path: `/accounting/balances?tab=${side === 'CUSTOMER' ? 'customers' : 'suppliers'}` }]}
      actions={
        <>
          <PrintButton />
          <DownloadButton path={`${path}/xlsx`} params={{ from, to }} fileName="statement.xlsx" iconName="excel" />
          <DownloadButton path={`${path}/pdf`} params={{ from, to }} fileName="statement.pdf" iconName="pdf" open />
          {mayRefund && credit && (
            <Button icon={<Icon name="undo" />} onClick={() => setRefunding(true)}>
              {t(side === 'CUSTOMER' ? 'accounting.voucher.refundCustomer' : 'accounting.voucher.refundSupplier')}
            </Button>
          )}
          {mayPay && (
            <Button type="primary" icon={<Icon name="add" />} onClick={() => setPaying(true)}>
              {t(side === 'CUSTOMER' ? 'accounting.voucher.newReceipt' : 'accounting.voucher.newPayment')}
            </Button>
          )}
        </>
      }
    >
      <Space wrap className="tw-no-print">
        <DateRangeInput value={from && to ? [from, to] : undefined} onChange={period} />
        <Button size="small" onClick={() => period(year(0))}>
          {dayjs().year()}
        </Button>
        <Button size="small" onClick={() => period(year(1))}>
          {dayjs().year() - 1}
        </Button>
      </Space>
      <Loaded query={query}>{(statements) => (statements.length === 0 ? <EmptyState title={t('accounting.account.none')} hint={t('accounting.account.noneHint')} /> : statements.map((each) => <StatementTable key={each.currency} side={side} statement={each} />))}</Loaded>
      <VoucherForm side={side} open={paying} onClose={() => setPaying(false)} party={{ id: party, name }} />
      <RefundForm side={side} open={refunding} onClose={() => setRefunding(false)} party={{ id: party, name }} credit={credit} />
    </PageFrame>
  );
}

function StatementTable({ side, statement }: { side: Side; statement: Statement }) {
  const t = useT();
  const word = (name: string) => t(`accounting.account.${name}`);
  const sum = (label: string, debit: Money | null, credit: Money | null, balance: Money) => (
    <Table.Summary.Row>
      <Table.Summary.Cell index={0} colSpan={4}>
        <span className="tw-strong">{label}</span>
      </Table.Summary.Cell>
      <Table.Summary.Cell index={4} align="right">
        {debit && <MoneyText value={debit} strong />}
      </Table.Summary.Cell>
      <Table.Summary.Cell index={5} align="right">
        {credit && <MoneyText value={credit} strong />}
      </Table.Summary.Cell>
      <Table.Summary.Cell index={6} align="right">
        <MoneyText value={balance} strong />
      </Table.Summary.Cell>
    </Table.Summary.Row>
  );
  return (
    <section>
      <h3>
        <Tag>{statement.currency}</Tag> {word('opening')}: <MoneyText value={statement.opening} strong />
      </h3>
      <Table<Line>
        size="small"
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey={(line) => `${line.document}-${line.kind}-${line.balance.amount}`}
        dataSource={statement.lines}
        columns={[
          { key: 'date', title: word('date'), render: (_, line) => <DateText value={line.date} /> },
          { key: 'number', title: word('document'), dataIndex: 'number' },
          { key: 'kind', title: word('kind'), render: (_, line) => t(`accounting.entry.kind.${line.kind}`, { side }) },
          { key: 'note', title: word('description'), render: (_, line) => [line.reference, line.note].filter(Boolean).join(' · ') || '—' },
          { key: 'debit', title: word('debit'), align: 'right', render: (_, line) => line.debit && <MoneyText value={line.debit} /> },
          { key: 'credit', title: word('credit'), align: 'right', render: (_, line) => line.credit && <MoneyText value={line.credit} /> },
          { key: 'balance', title: word('balance'), align: 'right', render: (_, line) => <MoneyText value={line.balance} /> },
        ]}
        summary={() => sum(word('closing'), statement.debit, statement.credit, statement.closing)}
      />
    </section>
  );
}
