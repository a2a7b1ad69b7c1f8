import { DataTable, Loaded, MoneyText, PageFrame, useFormat, useGet, useT, type Money } from '@tourwright/shell';
import { Table } from 'antd';
import { useSearchParams } from 'react-router';
import { isBelowZero, isNothing, type AgeingRow, type Balance, type Side } from './types';

const tabs = ['customers', 'suppliers', 'ageingCustomers', 'ageingSuppliers'] as const;

export default function BalancesPage() {
  const t = useT();
  const [address, setAddress] = useSearchParams();
  const active = tabs.find((tab) => tab === address.get('tab')) ?? 'customers';
  return (
    <PageFrame
      title={t('accounting.menu.balances')}
      activeTab={active}
      onTabChange={(tab) => setAddress({ tab })}
      tabs={tabs.map((tab) => ({
        key: tab,
        label: t(`accounting.account.${tab}`),
        children: tab.startsWith('ageing') ? <Ageing side={tab === 'ageingCustomers' ? 'CUSTOMER' : 'SUPPLIER'} /> : <Balances side={tab === 'customers' ? 'CUSTOMER' : 'SUPPLIER'} />,
      }))}
    />
  );
}

function Balances({ side }: { side: Side }) {
  const t = useT();
  const field = (name: string) => t(`accounting.account.field.${name}`, { side });
  const money = (key: 'charged' | 'paid' | 'open' | 'credit', from: 'md' | 'lg') => ({
    key,
    title: field(key),
    align: 'right' as const,
    from,
    render: (row: Balance) => <MoneyText value={row[key]} />,
    text: (row: Balance) => row[key].amount,
  });
  return (
    <DataTable<Balance>
      path={`/accounting/accounts/${side}`}
      stateKey={side.toLowerCase()}
      search
      defaultSort="partyName"
      csv="balances"
      filters={[{ key: 'unsettled', label: t('accounting.account.unsettled'), type: 'options', options: [{ value: 'true', label: t('accounting.account.unsettled') }] }]}
      rowHref={(row) => `/accounting/statements/${side}/${row.party}`}
      columns={[
        { key: 'partyName', title: field('party'), sort: true },
        { key: 'currency', title: field('currency'), from: 'sm' },
        money('charged', 'lg'),
        money('paid', 'lg'),
        money('open', 'md'),
        { key: 'overdue', title: field('overdue'), align: 'right', from: 'sm', render: (row) => (isNothing(row.overdue) ? '—' : <span className="tw-tone-bad"><MoneyText value={row.overdue} /></span>), text: (row) => row.overdue.amount },
        money('credit', 'lg'),
        { key: 'balance', title: field('balance'), sort: true, align: 'right', render: (row) => <MoneyText value={row.balance} strong signed={isBelowZero(row.balance)} />, text: (row) => row.balance.amount },
      ]}
      empty={{ title: t('accounting.account.none'), hint: t('accounting.account.noneHint') }}
    />
  );
}

function Ageing({ side }: { side: Side }) {
  const t = useT();
  const format = useFormat();
  const totals = useGet<{ on: string; items: AgeingRow[] }>(`/accounting/accounts/${side}/ageing/totals`);
  const field = (name: string) => t(`accounting.account.field.${name}`, { side });
  const classes = ['notDue', 'days30', 'days60', 'days90', 'older', 'total'] as const;
  const cell = (money: Money, strong: boolean) => (isNothing(money) ? '—' : <MoneyText value={money} strong={strong} />);
  return (
    <>
      <Loaded query={totals}>
        {({ on, items }) => (
          <>
            <p className="tw-secondary">{t('accounting.account.asOf', { date: format.date(on) })}</p>
            {items.length > 0 && (
              <Table<AgeingRow>
                size="small"
                pagination={false}
                scroll={{ x: 'max-content' }}
                rowKey="currency"
                dataSource={items}
                columns={[
                  { key: 'currency', title: field('total'), dataIndex: 'currency', className: 'tw-strong' },
                  ...classes.map((key) => ({ key, title: field(key), align: 'right' as const, render: (_: unknown, row: AgeingRow) => cell(row[key], true) })),
                ]}
              />
            )}
          </>
        )}
      </Loaded>
      <DataTable<AgeingRow>
        path={`/accounting/accounts/${side}/ageing`}
        stateKey={`ageing-${side.toLowerCase()}`}
        search
        defaultSort="partyName"
        csv="ageing"
        rowHref={(row) => `/accounting/statements/${side}/${row.party}`}
        columns={[
          { key: 'partyName', title: field('party'), sort: true },
          ...classes.map((key) => ({ key, title: field(key), align: 'right' as const, from: key === 'total' ? undefined : ('md' as const), render: (row: AgeingRow) => cell(row[key], key === 'total'), text: (row: AgeingRow) => `${row[key].amount} ${row.currency}` })),
        ]}
        empty={{ title: t('accounting.account.nothing') }}
      />
    </>
  );
}
