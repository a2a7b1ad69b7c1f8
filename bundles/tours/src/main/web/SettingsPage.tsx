import { applyProblem, FormMessages, Loaded, PageFrame, Problem, useGet, useSave, useT } from '@tourwright/shell';
import { Button, Form, InputNumber, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Settings } from './types';

export default function SettingsPage() {
  const t = useT();
  const settings = useGet<Settings>('/tours/settings');
  return (
    <PageFrame title={t('tours.menu.settings')} subtitle={t('tours.settings.intro')}>
      <Loaded query={settings}>{(data) => <SettingsForm settings={data} />}</Loaded>
    </PageFrame>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const t = useT();
  const [form] = Form.useForm();
  const [messages, setMessages] = useState<string[]>([]);
  const { save, saving } = useSave<Settings>({ quiet: true });
  useEffect(() => form.setFieldsValue({ ...settings, groupSizes: settings.groupSizes.map(String) }), [form, settings]);
  const submit = async (values: Omit<Settings, 'groupSizes'> & { groupSizes: string[] }) => {
    try {
      await save({ method: 'PUT', path: '/tours/settings', body: { ...values, groupSizes: values.groupSizes.map(Number).filter((size) => size > 0) }, version: settings.version });
      setMessages([]);
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      setMessages(problem.errors.length > 0 ? rest : [problem.detail || problem.title]);
    }
  };
  const number = { style: { width: 200 }, min: 0 };
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void submit(values)} style={{ maxWidth: 560 }}>
      <FormMessages messages={messages} />
      <Form.Item name="leastMarginPercent" label={t('tours.settings.field.leastMarginPercent')} extra={t('tours.settings.leastMarginHint')} rules={[{ required: true }]}>
        <InputNumber {...number} max={100} suffix="%" />
      </Form.Item>
      <Form.Item name="childPercent" label={t('tours.settings.field.childPercent')} rules={[{ required: true }]}>
        <InputNumber {...number} max={100} suffix="%" />
      </Form.Item>
      <Form.Item name="roundingStep" label={t('tours.settings.field.roundingStep')} extra={t('tours.settings.roundingHint')} rules={[{ required: true }]}>
        <InputNumber {...number} suffix="VND" />
      </Form.Item>
      <Form.Item name="groupSizes" label={t('tours.settings.field.groupSizes')} rules={[{ required: true }]}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',', ' ', ';']} />
      </Form.Item>
      <Form.Item name="underBookedDays" label={t('tours.settings.field.underBookedDays')} extra={t('tours.settings.underBookedHint')} rules={[{ required: true }]}>
        <InputNumber {...number} max={365} precision={0} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={saving}>
        {t('web.action.save')}
      </Button>
    </Form>
  );
}
