import { CustomerPicker, DateInput, EnumSelect, FormDrawer, PersonPicker, useT } from '@tourwright/shell';
import { Form, Input } from 'antd';
import { caseKinds, priorities, type Case } from './care';

/** Opens a case by hand, or changes one. */
export default function CaseForm({ open, onClose, record, customerId, onSaved }: { open: boolean; onClose: () => void; record?: Case; customerId?: string; onSaved?: (saved: Case) => void }) {
  const t = useT();
  return (
    <FormDrawer<Case>
      open={open}
      onClose={onClose}
      title={record ? t('care.case.edit') : t('care.case.new')}
      path="/care/cases"
      record={record}
      toValues={(old) => old ?? { kind: 'COMPLAINT', priority: 'NORMAL', customerId }}
      toBody={(values: Partial<Case>, old) => ({ ...old, notes: null, version: old?.version ?? 0, overdue: false, ...values, dueOn: values.dueOn ?? null, assigneeId: values.assigneeId ?? null })}
      onSaved={onSaved}
    >
      <Form.Item name="customerId" label={t('care.case.field.customer')} rules={[{ required: true }]}>
        <CustomerPicker selectedText={record?.customerName} disabled={!!record} />
      </Form.Item>
      <Form.Item name="subject" label={t('care.case.field.subject')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="description" label={t('care.case.field.description')}>
        <Input.TextArea rows={5} maxLength={8000} />
      </Form.Item>
      <Form.Item name="kind" label={t('care.case.field.kind')} rules={[{ required: true }]}>
        <EnumSelect prefix="care.case.kind" values={caseKinds} />
      </Form.Item>
      <Form.Item name="priority" label={t('care.case.field.priority')} rules={[{ required: true }]}>
        <EnumSelect prefix="care.case.priority" values={priorities} />
      </Form.Item>
      <Form.Item name="assigneeId" label={t('care.case.field.assignee')}>
        <PersonPicker permission="care:case:write" selectedText={record?.assigneeName ?? undefined} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('care.case.field.dueOn')} extra={t('care.case.field.dueHint')}>
        <DateInput />
      </Form.Item>
      {!record && (
        <>
          <Form.Item name="tourTitle" label={t('care.case.field.tourTitle')}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="bookingNumber" label={t('care.case.field.booking')}>
            <Input maxLength={30} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
