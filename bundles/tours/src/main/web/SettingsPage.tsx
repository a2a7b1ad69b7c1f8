import { FormMessages, Loaded, PageFrame, useGet, useRecordForm, useT } from '@tourwright/shell';
import { Button, Form, InputNumber, Select, Space } from 'antd';
import { useMemo } from 'react';
import type { Settings } from './types';

type Values = Omit<Settings, 'groupSizes'> & { id?: string; groupSizes: string[] };

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
  const { formProps, messages, saving, dirty, submit, reset } = useRecordForm<Settings & { id: string }>({
    path: '/tours/settings',
    single: true,
    record: useMemo(() => ({ ...settings, id: 'settings' }), [settings]),
    toValues: (record) => ({ ...record, groupSizes: record?.groupSizes.map(String) }),
    toBody: ({ id: _, ...values }: Values) => ({ ...values, groupSizes: values.groupSizes.map(Number).filter((size) => size > 0) }),
  });
  const number = { style: { width: 200 }, min: 0 };
  return (
    <Form {...formProps} style={{ maxWidth: 560 }}>
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
      <Space>
        <Button type="primary" loading={saving} disabled={!dirty} onClick={() => void submit()} title="Ctrl+Enter">
          {t('web.action.save')}
        </Button>
        {dirty && <Button onClick={reset}>{t('web.action.cancel')}</Button>}
      </Space>
      <button type="submit" hidden />
    </Form>
  );
}
