import { CustomerLink, DataTable, DateText, EnumTag, Icon, useT, type Params } from '@tourwright/shell';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { caseKinds, caseStates, priorities, priorityColors, stateColors, type Case } from './care';

/** A list of cases; also on the customer's page. */
export default function CaseTable({ params, sort, states, customer, empty }: { params: Params; sort: string; states?: boolean; customer?: boolean; empty: { title: ReactNode; hint?: ReactNode; action?: ReactNode } }) {
  const t = useT();
  return (
    <DataTable<Case>
      path="/care/cases"
      params={params}
      stateKey={customer ? false : 'c'}
      search={!customer}
      csv={customer ? undefined : 'cases'}
      defaultSort={sort}
      rowHref={(row) => `/care/cases/${row.id}`}
      filters={
        customer
          ? undefined
          : [
              states && { key: 'state', label: t('care.case.field.state'), type: 'enum', prefix: 'care.case.state', values: caseStates, multiple: true },
              { key: 'kind', label: t('care.case.field.kind'), type: 'enum', prefix: 'care.case.kind', values: caseKinds },
              { key: 'priority', label: t('care.case.field.priority'), type: 'enum', prefix: 'care.case.priority', values: priorities },
              { key: 'assigneeId', label: t('care.case.field.assignee'), type: 'person', permission: 'care:case:write' },
            ]
      }
      columns={[
        { key: 'number', title: t('care.case.field.number'), sort: true, from: 'md', render: (row) => <span className="tw-nowrap">{row.number}</span> },
        {
          key: 'subject',
          title: t('care.case.field.subject'),
          render: (row) => (
            <>
              {row.subject}
              <div className="tw-secondary">{t(`care.case.kind.${row.kind}`)}</div>
            </>
          ),
        },
        !customer && { key: 'customerName', title: t('care.case.field.customer'), from: 'lg', render: (row) => <CustomerLink id={row.customerId} name={row.customerName} /> },
        { key: 'priority', title: t('care.case.field.priority'), sort: true, from: 'sm', render: (row) => <EnumTag prefix="care.case.priority" value={row.priority} colors={priorityColors} /> },
        { key: 'state', title: t('care.case.field.state'), render: (row) => <EnumTag prefix="care.case.state" value={row.state} colors={stateColors} /> },
        { key: 'assigneeName', title: t('care.case.field.assignee'), from: 'lg', render: (row) => row.assigneeName ?? <span className="tw-secondary">{t('care.case.unassigned')}</span> },
        {
          key: 'dueOn',
          title: t('care.case.field.dueOn'),
          sort: true,
          from: 'md',
          render: (row) => (
            <>
              <DateText value={row.dueOn} />{' '}
              {row.overdue && (
                <Tag color="red" variant="filled" icon={<Icon name="clock" />}>
                  {t('care.case.overdue')}
                </Tag>
              )}
            </>
          ),
        },
        { key: 'openedAt', title: t('care.case.field.openedAt'), sort: true, from: 'xl', render: (row) => <DateText value={row.openedAt} relative /> },
      ]}
      empty={empty}
    />
  );
}
