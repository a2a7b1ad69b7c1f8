import { CustomerLink, DateText, EnumTag, MoneyText, type Column, type Translate } from '@tourwright/shell';
import { quotationColors, type Quotation } from '../types';

export function quotationColumns(t: Translate, { customer }: { customer: boolean }): Column<Quotation>[] {
  return [
    { key: 'number', title: t('crm.field.number'), sort: true },
    ...(customer ? [{ key: 'customerName', title: t('crm.field.customer'), sort: true, ellipsis: true, width: '22%', render: (one: Quotation) => <CustomerLink id={one.customer} name={one.customerName} /> }] : []),
    { key: 'title', title: t('crm.field.title'), from: 'lg', ellipsis: true, width: '26%' },
    { key: 'state', title: t('crm.field.state'), render: (one) => <EnumTag prefix="crm.quotation.state" value={one.state} colors={quotationColors} />, text: (one) => t(`crm.quotation.state.${one.state}`) },
    { key: 'total', title: t('crm.field.total'), sort: true, align: 'right', render: (one) => <MoneyText value={one.total} />, text: (one) => `${one.total.amount} ${one.total.currency}` },
    { key: 'validUntil', title: t('crm.quotation.field.validUntil'), sort: true, from: 'md', render: (one) => <DateText value={one.validUntil} /> },
    ...(customer ? [{ key: 'ownerName', title: t('crm.field.owner'), from: 'lg' as const }] : []),
  ];
}
