import { anyPath, DateInput, EnumSelect, FormDrawer, MoneyInput, RemotePicker, useT, type Always, type FormBody, type Money, type Schemas } from '@tourwright/shell';
import { Form, Input, type FormInstance } from 'antd';
import dayjs from 'dayjs';
import { PartyPicker } from './fields';
import { serviceKinds, sides, type Item, type Side, type TourProfit } from './types';

type Booking = Always<Schemas['accounting.BookingResourceShown'], 'number' | 'tourTitle'>;

type NewItem = Schemas['accounting.ReceivablesNewReceivable'] | Schemas['accounting.PayablesNewPayable'];

interface Values {
  party: string;
  booking?: string;
  tour?: string;
  kind?: (typeof serviceKinds)[number];
  description: string;
  due: string;
  amount: Money;
}

/** Enters a receivable or payable by hand. */
export function ItemForm({ side, open, onClose, party }: { side: Side; open: boolean; onClose: () => void; party?: { id: string; name: string } }) {
  const t = useT();
  const names = sides[side];
  return (
    <FormDrawer<Item>
      open={open}
      onClose={onClose}
      title={t(side === 'CUSTOMER' ? 'accounting.receivable.new' : 'accounting.payable.new')}
      path={anyPath(names.items)}
      success={(item) => item.number}
      toValues={() => ({ party: party?.id, due: dayjs().format('YYYY-MM-DD') })}
      toBody={({ party, booking, tour, kind, ...item }: Values): NewItem => (side === 'CUSTOMER' ? { customer: party, booking: booking ?? null, ...item } : { supplier: party, tour: tour ?? null, kind: kind ?? null, ...item })}
    >
      {(form: FormInstance) => (
        <>
          <Form.Item name="party" label={t(`accounting.item.field.${names.party}`)} rules={[{ required: true }]}>
            <PartyPicker side={side} selectedText={party?.name} disabled={!!party} />
          </Form.Item>
          {side === 'CUSTOMER' ? <BookingField form={form} /> : <TourFields />}
          <Form.Item name="description" label={t('accounting.item.field.description')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
          <Form.Item name="amount" label={t('accounting.item.field.amount')} rules={[{ required: true }]}>
            <MoneyInput min={0} />
          </Form.Item>
          <Form.Item name="due" label={t('accounting.item.field.due')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function BookingField({ form }: { form: FormInstance }) {
  const t = useT();
  const customer = Form.useWatch('party', form) as string | undefined;
  return (
    <Form.Item name="booking" label={t('accounting.item.field.booking')} extra={t('accounting.receivable.bookingHint')}>
      <RemotePicker<Booking>
        path="/accounting/bookings"
        params={{ customer }}
        one={null}
        disabled={!customer}
        toOption={(booking) => ({ value: booking.id, label: `${booking.number} · ${booking.tourTitle}`, text: booking.number, item: booking })}
      />
    </Form.Item>
  );
}

function TourFields() {
  const t = useT();
  return (
    <>
      <Form.Item name="tour" label={t('accounting.item.field.tour')} extra={t('accounting.payable.tourHint')}>
        <RemotePicker<TourProfit> path="/accounting/profits" one={null} toOption={(tour) => ({ value: tour.tour, label: `${tour.number} · ${tour.title}`, text: tour.number, item: tour })} />
      </Form.Item>
      <Form.Item name="kind" label={t('accounting.item.field.kind')}>
        <EnumSelect prefix="accounting.item.kind" values={serviceKinds} allowClear />
      </Form.Item>
    </>
  );
}

/** Gives another date to pay by; the amount stays. */
export function TermsForm({ side, item, onClose }: { side: Side; item: Item | null; onClose: () => void }) {
  const t = useT();
  return (
    <FormDrawer<Item>
      open={item !== null}
      onClose={onClose}
      title={item ? `${item.number} · ${t('accounting.item.terms')}` : ''}
      path={anyPath(sides[side].items)}
      record={item}
      toBody={(values: Values, record) => ({ due: values.due, description: values.description ?? record?.description }) as FormBody<Item>}
    >
      <Form.Item name="due" label={t('accounting.item.field.due')} rules={[{ required: true }]}>
        <DateInput />
      </Form.Item>
      <Form.Item name="description" label={t('accounting.item.field.description')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} disabled={item?.origin !== 'HAND'} />
      </Form.Item>
    </FormDrawer>
  );
}
