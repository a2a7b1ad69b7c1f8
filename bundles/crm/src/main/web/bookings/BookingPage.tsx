import { CustomerLink, DateText, DetailGrid, EnumTag, Icon, Loaded, MoneyText, PageFrame, PrintButton, RecordPanels, StatTile, StatTiles, useFormat, useGet, useMay, useT } from '@tourwright/shell';
import { Alert, Button, Space } from 'antd';
import { Link, useParams } from 'react-router';
import { DepartureLink } from '../links';
import { bookingColors, paymentColors, type Booking } from '../types';
import '../crm.css';
import { PassengerList } from './PassengerList';

export default function BookingPage() {
  const { id } = useParams();
  const booking = useGet<Booking>(`/crm/bookings/${id}`);
  return <Loaded query={booking}>{(data) => <BookingView booking={data} />}</Loaded>;
}

function BookingView({ booking }: { booking: Booking }) {
  const t = useT();
  const format = useFormat();
  const mayContract = useMay('crm:contract:read');
  return (
    <PageFrame
      title={booking.number}
      extra={
        <Space size={4}>
          <EnumTag prefix="crm.booking.state" value={booking.state} colors={bookingColors} />
          {booking.state === 'CONFIRMED' && <EnumTag prefix="crm.booking.payment" value={booking.payment} colors={paymentColors} />}
        </Space>
      }
      subtitle={booking.tourTitle}
      breadcrumbs={[{ label: t('crm.menu.bookings'), path: '/crm/bookings' }, { label: booking.number }]}
      actions={
        <Space wrap>
          <PrintButton />
          {mayContract && (
            <Link to={`/crm/contracts/${booking.contract}`}>
              <Button icon={<Icon name="contract" />}>{t('crm.booking.toContract', { number: booking.contractNumber })}</Button>
            </Link>
          )}
        </Space>
      }
    >
      {booking.cancelReason && <Alert className="crm-gap" type="error" showIcon title={t('crm.booking.cancelled')} description={booking.cancelReason} />}
      <StatTiles>
        <StatTile label={t('crm.field.dates')} value={format.dateRange(booking.start, booking.end)} icon="calendar" />
        <StatTile label={t('crm.booking.field.people')} value={`${booking.passengers} / ${booking.pax}`} icon="group" tone={booking.passengers < booking.pax ? 'warning' : 'good'} hint={booking.passengers < booking.pax ? t('crm.booking.missing', { count: booking.pax - booking.passengers }) : t('crm.booking.complete')} />
        <StatTile label={t('crm.field.total')} value={<MoneyText value={booking.total} />} icon="dollar" hint={t(`crm.booking.payment.${booking.payment}`)} tone={booking.payment === 'FULLY_PAID' ? 'good' : 'default'} />
      </StatTiles>
      <DetailGrid
        columns={4}
        items={[
          { label: t('crm.field.customer'), value: <CustomerLink id={booking.customer} name={booking.customerName} /> },
          { label: t('crm.booking.field.salesperson'), value: booking.ownerName },
          { label: t('crm.booking.field.confirmedOn'), value: <DateText value={booking.confirmedOn} /> },
          { label: t('crm.contract.field.group'), value: <DepartureLink id={booking.departure} /> },
        ]}
      />
      <PassengerList booking={booking} />
      <RecordPanels at="booking" id={booking.id} />
    </PageFrame>
  );
}
