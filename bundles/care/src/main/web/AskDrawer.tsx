import { CustomerPicker, DateInput, FormDrawer, useFormat, usePage, useT } from '@tourwright/shell';
import { Form, Input, Radio, Select, type FormInstance } from 'antd';
import type { Feedback, Trip } from './care';

interface Values {
  customerId: string;
  about: 'booking' | 'hand';
  bookingId?: string;
  tourTitle?: string;
  endsOn?: string;
}

/** Asks one customer by hand. */
export default function AskDrawer({ open, onClose, customerId }: { open: boolean; onClose: () => void; customerId?: string }) {
  const t = useT();
  return (
    <FormDrawer<Feedback>
      open={open}
      onClose={onClose}
      title={t('care.feedback.ask')}
      path="/care/feedback"
      toValues={() => ({ about: 'booking', customerId })}
      toBody={(values: Values) => (values.about === 'booking' ? { bookingId: values.bookingId } : { customerId: values.customerId, tourTitle: values.tourTitle, endsOn: values.endsOn })}
      success={t('care.feedback.asked')}
      saveLabel={t('care.feedback.ask')}
    >
      {(form: FormInstance) => <Fields form={form} />}
    </FormDrawer>
  );
}

function Fields({ form }: { form: FormInstance }) {
  const t = useT();
  const format = useFormat();
  const customerId = Form.useWatch('customerId', form) as string | undefined;
  const about = Form.useWatch('about', form) as Values['about'] | undefined;
  const trips = usePage<Trip>(customerId ? '/care/feedback/trips' : null, { customerId });
  return (
    <>
      <p className="tw-secondary">{t('care.feedback.askHint')}</p>
      <Form.Item name="customerId" label={t('care.feedback.field.customer')} rules={[{ required: true }]}>
        <CustomerPicker />
      </Form.Item>
      <Form.Item name="about">
        <Radio.Group
          optionType="button"
          options={[
            { value: 'booking', label: t('care.feedback.fromBooking') },
            { value: 'hand', label: t('care.feedback.fromHand') },
          ]}
        />
      </Form.Item>
      {about === 'hand' ? (
        <>
          <Form.Item name="tourTitle" label={t('care.feedback.field.tourTitle')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="endsOn" label={t('care.feedback.field.endsOn')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
        </>
      ) : (
        <Form.Item name="bookingId" label={t('care.feedback.field.booking')} rules={[{ required: true }]}>
          <Select
            disabled={!customerId}
            placeholder={customerId ? undefined : t('care.feedback.chooseCustomer')}
            notFoundContent={t('care.feedback.noTrips')}
            options={(trips.data?.items ?? []).map((trip) => ({
              value: trip.bookingId,
              disabled: trip.asked,
              label: [trip.bookingNumber, trip.tourTitle, format.date(trip.endsOn), trip.asked && t('care.feedback.alreadyAsked')].filter(Boolean).join(' · '),
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}
