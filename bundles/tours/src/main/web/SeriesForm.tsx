import { applyProblem, DateRangeInput, feedback, FormMessages, MoneyInput, Problem, useFormat, useSave, useT, type Money, type Refine, type Schemas } from '@tourwright/shell';
import { Button, Checkbox, Drawer, Form, Grid, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { ProgrammePicker } from './DepartureForm';
import type { Departure, Programme } from './types';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** A week that begins on a Monday, to name its days. */
const namedDay = (index: number) => `2026-06-0${index + 1}`;

interface Values {
  programme: string;
  range: [string, string];
  weekdays: NonNullable<Schemas['tours.DepartureSeries']['weekdays']>;
  everyWeeks: number;
  seats: number;
  seatsHeld: number;
  minimumToRun: number;
  price?: Money;
  releaseDays?: number | null;
}

/** Departures that repeat: every Friday from a day to a day. */
export default function SeriesForm({ open, onClose, programme }: { open: boolean; onClose: () => void; programme?: Programme }) {
  const t = useT();
  const format = useFormat();
  const narrow = !Grid.useBreakpoint().sm;
  const [form] = Form.useForm<Values>();
  const [messages, setMessages] = useState<string[]>([]);
  const { save, saving } = useSave<Refine<Schemas['tours.DepartureViewSeries'], { items: Departure[] }>>({ quiet: true, success: false });
  useEffect(() => {
    if (open) {
      setMessages([]);
      form.resetFields();
      form.setFieldsValue({ programme: programme?.id, weekdays: ['FRIDAY'], everyWeeks: 1, seats: 30, seatsHeld: 0, minimumToRun: 10, releaseDays: 14 });
    }
  }, [open, form, programme?.id]);
  const submit = async ({ range, ...values }: Values) => {
    try {
      const made = await save({ method: 'POST', path: '/tours/departures/series', body: { ...values, programme: programme?.id ?? values.programme, from: range[0], to: range[1] } });
      feedback().message.success(t('tours.series.made', { count: made.items.length, skipped: made.skipped.length }));
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      setMessages(problem.errors.length > 0 ? rest : [problem.detail || problem.title]);
    }
  };
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('tours.series.new')}
      size={narrow ? '100%' : 480}
      destroyOnHidden
      footer={
        <div className="tours-bar">
          <span className="tours-bar-end">
            <Button onClick={onClose}>{t('web.action.cancel')}</Button>
            <Button type="primary" loading={saving} onClick={() => form.submit()} title="Ctrl+Enter">
              {t('tours.series.create')}
            </Button>
          </span>
        </div>
      }
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) => void submit(values)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        <FormMessages messages={messages} />
        {!programme && (
          <Form.Item name="programme" label={t('tours.departure.field.programme')} rules={[{ required: true }]}>
            <ProgrammePicker />
          </Form.Item>
        )}
        <Form.Item name="range" label={t('tours.series.range')} rules={[{ required: true }]}>
          <DateRangeInput />
        </Form.Item>
        <Form.Item name="weekdays" label={t('tours.series.weekdays')} rules={[{ required: true, type: 'array', min: 1 }]}>
          <Checkbox.Group options={weekdays.map((day, index) => ({ value: day, label: format.weekday(namedDay(index)) }))} />
        </Form.Item>
        <Form.Item name="everyWeeks" label={t('tours.series.everyWeeks')}>
          <InputNumber min={1} max={52} precision={0} />
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
          <Form.Item name="seatsHeld" label={t('tours.departure.field.seatsHeld')}>
            <InputNumber min={0} precision={0} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="releaseDays" label={t('tours.series.releaseDays')}>
            <InputNumber min={0} max={365} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </div>
      </Form>
    </Drawer>
  );
}
