import { CustomerPicker, DateInput, FormDrawer, useT } from '@tourwright/shell';
import { Form, Input } from 'antd';
import type { ${Thing} } from './${things}';

/** Opens one, or changes one. */
export default function ${Thing}Form({ open, onClose, record, customerId }: { open: boolean; onClose: () => void; record?: ${Thing} | null; customerId?: string }) {
  const t = useT();
  return (
    <FormDrawer<${Thing}>
      open={open}
      onClose={onClose}
      title={record ? t('${module}.${thing}.edit') : t('${module}.${thing}.new')}
      path="/${module}/${things}"
      record={record}
      toValues={(old) => old ?? { customerId }}
      toBody={(values: Partial<${Thing}>) => ({
        title: values.title,
        customerId: values.customerId,
        dueOn: values.dueOn,
        remark: values.remark ?? null,
      })}
    >
      <Form.Item name="title" label={t('${module}.${thing}.field.title')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="customerId" label={t('${module}.${thing}.field.customer')} rules={[{ required: true }]}>
        <CustomerPicker selectedText={record?.customerName} />
      </Form.Item>
      <Form.Item name="dueOn" label={t('${module}.${thing}.field.dueOn')} rules={[{ required: true }]}>
        <DateInput />
      </Form.Item>
      <Form.Item name="remark" label={t('${module}.${thing}.field.remark')}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
