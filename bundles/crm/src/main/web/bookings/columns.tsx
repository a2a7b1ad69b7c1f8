import { CustomerLink, EnumTag, MoneyText, type Column, type Format, type Translate } from '@tourwright/shell';
import { bookingColors, paymentColors, type Booking } from '../types';

export function bookingColumns(t: Translate, format: Format, { customer }: { customer: boolean }): Column<Booking>[] {
  return [
    { key: 'number', title: t('crm.field.number'), sort: true },
    ...(customer ? [{ key: 'customerName', title: t('crm.field.customer'), sort: true, ellipsis: true, width: '22%', render: (one: Booking) => <CustomerLink id={one.customer} name={one.customerName} /> }] : []),
    { key: 'tourTitle', title: t('crm.field.tour'), sort: true, from: 'lg', ellipsis: true, width: '26%' },
    { key: 'start', title: t('crm.field.dates'), sort: true, render: (one) => format.dateRange(one.start, one.end) },
    { key: 'pax', title: t('crm.booking.field.people'), sort: true, align: 'right', from: 'md', render: (one) => <span className={one.passengers < one.pax ? 'tw-tone-warning' : undefined}>{`${one.passengers} / ${one.pax}`}</span>, text: (one) => one.pax },
    { key: 'total', title: t('crm.field.total'), sort: true, align: 'right', from: 'md', render: (one) => <MoneyText value={one.total} />, text: (one) => `${one.total.amount} ${one.total.currency}` },
    {
      key: 'payment',
      title: t('crm.booking.field.payment'),
      from: 'sm',
      render: (one) => (one.state === 'CANCELLED' ? <EnumTag prefix="crm.booking.state" value={one.state} colors={bookingColors} /> : <EnumTag prefix="crm.booking.payment" value={one.payment} colors={paymentColors} />),
      text: (one) => t(one.state === 'CANCELLED' ? 'crm.booking.state.CANCELLED' : `crm.booking.payment.${one.payment}`),
    },
    ...(customer ? [{ key: 'ownerName', title: t('crm.booking.field.salesperson'), from: 'xxl' as const }] : []),
  ];
}
