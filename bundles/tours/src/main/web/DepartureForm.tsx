import { DateInput, FormDrawer, MoneyInput, RemotePicker, useT } from '@tourwright/shell';
import { Form, Input, InputNumber } from 'antd';
import type { Departure, Programme } from './types';

/** Makes or edits a departure. */
export default function DepartureForm({ open, onClose, record, programme, onSaved }: { open: boolean; onClose: () => void; record?: Departure; programme?: Programme; onSaved?: (departure: Departure) => void }) {
  const t = useT();
  const sold = record !== undefined && record.seatsTaken > 0;
  return (
    <FormDrawer<Departure>
      open={open}
      onClose={onClose}
      onSaved={onSaved}
      title={record ? record.code : t('tours.departure.new')}
      path="/tours/departures"
      record={record}
      toValues={(departure) => departure ?? { programme: programme?.id, seats: 30, minimumToRun: 10, seatsHeld: 0 }}
    >
      {!record && !programme && (
        <Form.Item name="programme" label={t('tours.departure.field.programme')} rules={[{ required: true }]}>
          <ProgrammePicker />
        </Form.Item>
      )}
      {!record && programme && <Form.Item name="programme" hidden children={<Input />} />}
      <Form.Item name="start" label={t('tours.departure.field.start')} extra={sold ? t('tours.departure.startFixed') : undefined} rules={[{ required: true }]}>
        <DateInput disabled={sold} />
      </Form.Item>
      <div className="tours-pair">
        <Form.Item name="seats" label={t('tours.departure.field.seats')} rules={[{ required: true }]}>
          <InputNumber min={1} max={2000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="minimumToRun" label={t('tours.departure.field.minimumToRun')} rules={[{ required: true }]}>
          <InputNumber min={1} max={2000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="price" label={t('tours.departure.field.price')} extra={t('tours.departure.priceHint')}>
        <MoneyInput min={0} />
      </Form.Item>
      <div className="tours-pair">
        <Form.Item name="seatsHeld" label={t('tours.departure.field.seatsHeld')} extra={t('tours.departure.heldHint')}>
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="releaseOn" label={t('tours.departure.field.releaseOn')} extra={t('tours.departure.releaseHint')}>
          <DateInput />
        </Form.Item>
      </div>
      <Form.Item name="title" label={t('tours.departure.field.title')} extra={record ? undefined : t('tours.departure.titleHint')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="code" label={t('tours.departure.field.code')} extra={record ? undefined : t('tours.departure.codeHint')}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="notes" label={t('tours.departure.field.notes')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}

/** Finds a programme by code or title, also without accents. */
export function ProgrammePicker(props: { value?: string; onChange?: (value: string | undefined) => void; id?: string }) {
  return (
    <RemotePicker<Programme>
      {...props}
      path="/tours/programmes"
      params={{ template: false }}
      toOption={(programme) => ({
        value: programme.id,
        text: programme.title,
        label: (
          <div className="tw-option">
            <span>{programme.title}</span>
            <span className="tw-secondary">{programme.code}</span>
          </div>
        ),
      })}
    />
  );
}
