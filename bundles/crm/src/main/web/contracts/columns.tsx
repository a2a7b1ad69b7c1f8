import { CustomerLink, EnumTag, MoneyText, type Column, type Format, type Translate } from '@tourwright/shell';
import { contractColors, type Contract } from '../types';

export function contractColumns(t: Translate, format: Format, { customer }: { customer: boolean }): Column<Contract>[] {
  return [
    { key: 'number', title: t('crm.field.number'), sort: true },
    ...(customer ? [{ key: 'customerName', title: t('crm.field.customer'), sort: true, ellipsis: true, width: '22%', render: (one: Contract) => <CustomerLink id={one.customer} name={one.customerName} /> }] : []),
    { key: 'tourTitle', title: t('crm.field.tour'), from: 'lg', ellipsis: true, width: '26%' },
    { key: 'state', title: t('crm.field.state'), render: (one) => <EnumTag prefix="crm.contract.state" value={one.state} colors={contractColors} />, text: (one) => t(`crm.contract.state.${one.state}`) },
    { key: 'total', title: t('crm.field.total'), sort: true, align: 'right', render: (one) => <MoneyText value={one.total} />, text: (one) => `${one.total.amount} ${one.total.currency}` },
    { key: 'start', title: t('crm.field.dates'), sort: true, from: 'md', render: (one) => format.dateRange(one.start, one.end) },
    ...(customer ? [{ key: 'ownerName', title: t('crm.field.owner'), from: 'lg' as const }] : []),
  ];
}
