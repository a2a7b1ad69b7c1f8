import { DataTable, PageFrame, useFormat, useT } from '@tourwright/shell';
import { Segmented } from 'antd';
import dayjs from 'dayjs';
import { Link, useSearchParams } from 'react-router';
import { bookingStates, paymentStates, type Booking } from '../types';
import '../crm.css';
import { bookingColumns } from './columns';

export default function BookingsPage() {
  const t = useT();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const view = address.get('view') ?? 'coming';
  const today = dayjs().format('YYYY-MM-DD');
  const state = 'CONFIRMED' as const;
  const params = { coming: { from: today, state }, past: { to: dayjs().subtract(1, 'day').format('YYYY-MM-DD'), state }, all: {} }[view] ?? {};
  return (
    <PageFrame title={t('crm.menu.bookings')}>
      <Segmented
        className="crm-gap"
        value={view}
        onChange={(value) => setAddress(value === 'coming' ? {} : { view: String(value) }, { replace: true })}
        options={['coming', 'past', 'all'].map((value) => ({ value, label: t(`crm.booking.view.${value}`) }))}
      />
      <DataTable<Booking>
        key={view}
        path="/crm/bookings"
        params={params}
        search={t('crm.search')}
        defaultSort={view === 'coming' ? 'start' : '-start'}
        csv="bookings"
        rowHref={(one) => `/crm/bookings/${one.id}`}
        filters={[
          view === 'all' && { key: 'state', label: t('crm.field.state'), type: 'enum', prefix: 'crm.booking.state', values: bookingStates },
          { key: 'payment', label: t('crm.booking.field.payment'), type: 'enum', prefix: 'crm.booking.payment', values: paymentStates },
          { key: 'owner', label: t('crm.booking.field.salesperson'), type: 'person', permission: 'crm:booking:write' },
        ]}
        columns={bookingColumns(t, format, { customer: true })}
        empty={{ title: t('crm.booking.none'), hint: t('crm.booking.noneHint'), action: <Link to="/crm/contracts">{t('crm.menu.contracts')}</Link> }}
      />
    </PageFrame>
  );
}
