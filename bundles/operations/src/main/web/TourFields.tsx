import { DateInput, PersonPicker, RemotePicker, useModuleActive, useT, type Always, type Schemas } from '@tourwright/shell';
import { Form, Input, InputNumber } from 'antd';
import type { Tour } from './types';

type Programme = Always<Schemas['tours.ProgrammeView'], 'code' | 'title'>;

export const tourBody = (values: Record<string, unknown>, tour?: Tour) => ({
  title: values.title ?? tour?.title ?? null,
  start: values.start ?? tour?.start ?? null,
  end: values.end ?? tour?.end ?? null,
  pax: values.pax ?? tour?.pax ?? null,
  programme: 'programme' in values ? (values.programme ?? null) : (tour?.programme ?? null),
  operator: values.operator ?? null,
  meeting: values.meeting || null,
  notes: values.notes || null,
});

/** Title, dates and pax only of a tour made by hand; the others have them from their bookings. */
export function TourFields({ byHand, tour }: { byHand: boolean; tour?: Tour }) {
  const t = useT();
  const hasTours = useModuleActive('tours');
  return (
    <>
      {byHand && (
        <>
          <Form.Item name="title" label={t('operations.tour.field.title')} rules={[{ required: true }]}>
            <Input maxLength={300} autoFocus />
          </Form.Item>
          <Form.Item name="start" label={t('operations.tour.field.start')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
          <Form.Item name="end" label={t('operations.tour.field.end')} rules={[{ required: true }]}>
            <DateInput />
          </Form.Item>
          <Form.Item name="pax" label={t('operations.tour.field.pax')} rules={[{ required: true }]}>
            <InputNumber min={1} max={10000} precision={0} />
          </Form.Item>
          {hasTours && (
            <Form.Item name="programme" label={t('operations.tour.field.programme')}>
              <RemotePicker<Programme> path="/tours/programmes" toOption={(one) => ({ value: one.id, label: `${one.code} · ${one.title}` })} />
            </Form.Item>
          )}
        </>
      )}
      <Form.Item name="operator" label={t('operations.tour.field.operator')}>
        <PersonPicker permission="operations:tour:write" selectedText={tour?.operatorName} />
      </Form.Item>
      <Form.Item name="meeting" label={t('operations.tour.field.meeting')} extra={t('operations.tour.meetingHint')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="notes" label={t('operations.tour.field.notes')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </>
  );
}
