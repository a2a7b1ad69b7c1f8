import { CustomerPicker, DateInput, EnumSelect, FormDrawer, MoneyInput, useT } from '@tourwright/shell';
import { Form, Input } from 'antd';
import { states, type Visit } from './visit';

export function VisitDrawer({ open, visit, customerId, onClose }: { open: boolean; visit: Visit | null; customerId?: string; onClose: () => void }) {
  const t = useT();
  return (
    <FormDrawer<Visit>
      open={open}
      onClose={onClose}
      title={visit ? t('visits.visit.edit') : t('visits.visit.new')}
      path="/visits/visits"
      record={visit}
      toValues={(record) => record ?? { state: 'PLANNED', customerId }}
    >
      <Form.Item name="customerId" label={t('visits.visit.field.customer')} rules={[{ required: true }]}>
        <CustomerPicker selectedText={visit?.customerName} />
      </Form.Item>
      <Form.Item name="day" label={t('visits.visit.field.day')} rules={[{ required: true }]}>
        <DateInput />
      </Form.Item>
      <Form.Item name="state" label={t('visits.visit.field.state')}>
        <EnumSelect prefix="visits.visit.state" values={states} />
      </Form.Item>
      <Form.Item name="budget" label={t('visits.visit.field.budget')}>
        <MoneyInput />
      </Form.Item>
      <Form.Item name="notes" label={t('visits.visit.field.notes')}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormDrawer>
  );
}
