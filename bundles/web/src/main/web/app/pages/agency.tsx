import { Button, Card, Col, Form, Input, Row, Select, Space } from 'antd';
import { useMemo } from 'react';
import { FormMessages, useRecordForm } from '../../shell/components/forms';
import { defaultCurrencies } from '../../shell/components/money';
import { PageFrame } from '../../shell/components/page';
import { Loaded } from '../../shell/components/states';
import { languages, useFormat, useT } from '../../shell/language';
import { useGet } from '../../shell/query';
import { useMay } from '../../shell/session';
import type { Always, Schemas } from '../../shell/types';

type Agency = Always<Schemas['core.AgencyRowsForm'], 'name' | 'currency' | 'zone' | 'language' | 'publicUrl'>;

/** Who the agency is: printed on quotations and contracts, and the measure of days, money and language where nothing else is said. */
export default function AgencyPage() {
  const t = useT();
  const agency = useGet<Agency>('/core/agency');
  return (
    <PageFrame title={t('web.menu.agency')} subtitle={t('core.agency.text')}>
      <Loaded query={agency}>{(data) => <AgencyForm agency={data} />}</Loaded>
    </PageFrame>
  );
}

function AgencyForm({ agency }: { agency: Agency }) {
  const t = useT();
  const readOnly = !useMay('core:agency:write');
  const { formProps, messages, saving, dirty, submit, reset } = useRecordForm<Agency & { id: string }>({ path: '/core/agency', single: true, record: useMemo(() => ({ ...agency, id: 'agency' }), [agency]), toBody: ({ id: _, ...values }: Agency & { id?: string }) => ({ ...values, publicUrl: values.publicUrl?.replace(/\/+$/, '') }), invalidates: ['/core/agency'] });
  const required = { required: true, whitespace: true };
  const half = { xs: 24, md: 12 };
  return (
    <Form {...formProps} disabled={readOnly || saving} style={{ maxWidth: 860 }}>
      <FormMessages messages={messages} />
      <Card size="small" title={t('core.agency.onPaper')} className="tw-form-card">
        <Row gutter={16}>
          <Col span={24}>
            <Form.Item name="name" label={t('core.agency.field.name')} rules={[required]}>
              <Input maxLength={200} />
            </Form.Item>
          </Col>
          <Col span={24}>
            <Form.Item name="address" label={t('core.agency.field.address')}>
              <Input maxLength={500} />
            </Form.Item>
          </Col>
          <Col {...half}>
            <Form.Item name="phone" label={t('core.agency.field.phone')}>
              <Input type="tel" maxLength={40} />
            </Form.Item>
          </Col>
          <Col {...half}>
            <Form.Item name="email" label={t('core.agency.field.email')} rules={[{ type: 'email', message: t('error.core.bad-email') }]}>
              <Input type="email" maxLength={200} />
            </Form.Item>
          </Col>
          <Col {...half}>
            <Form.Item name="taxCode" label={t('core.agency.field.taxCode')}>
              <Input maxLength={50} />
            </Form.Item>
          </Col>
        </Row>
      </Card>
      <Card size="small" title={t('core.agency.defaults')} className="tw-form-card">
        <Row gutter={16}>
          <Col {...half}>
            <Form.Item name="currency" label={t('core.agency.field.currency')} extra={t('core.agency.currencyHint')} rules={[required]}>
              <Select options={[...new Set([...defaultCurrencies, agency.currency])].map((code) => ({ value: code, label: code }))} />
            </Form.Item>
          </Col>
          <Col {...half}>
            <Form.Item name="language" label={t('core.agency.field.language')} extra={t('core.agency.languageHint')} rules={[required]}>
              <Select options={languages} />
            </Form.Item>
          </Col>
          <Col {...half}>
            <Form.Item name="zone" label={t('core.agency.field.zone')} extra={t('core.agency.zoneHint')} rules={[required]}>
              <ZoneSelect />
            </Form.Item>
          </Col>
          <Col {...half}>
            <Form.Item name="publicUrl" label={t('core.agency.field.publicUrl')} extra={t('core.agency.publicUrlHint')} rules={[required, { pattern: /^https?:\/\/\S+$/, message: t('core.agency.publicUrlWrong') }]}>
              <Input maxLength={300} inputMode="url" />
            </Form.Item>
          </Col>
        </Row>
      </Card>
      {!readOnly && (
        <Space>
          <Button type="primary" disabled={!dirty} loading={saving} onClick={() => void submit()} title="Ctrl+Enter">
            {t('web.action.save')}
          </Button>
          {dirty && <Button onClick={reset}>{t('web.action.cancel')}</Button>}
        </Space>
      )}
    </Form>
  );
}

/** A time zone, found by its place; the clock there is shown beside it. */
function ZoneSelect({ value, ...field }: { value?: string; id?: string; onChange?: (zone: string) => void }) {
  const { locale } = useFormat();
  const zones = useMemo(() => {
    const all = [...new Set([...Intl.supportedValuesOf('timeZone'), ...(value ? [value] : [])])];
    const now = new Date();
    return all.map((zone) => ({ value: zone, label: `${zone.replaceAll('_', ' ')} · ${new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now)}` }));
  }, [locale, value]);
  return <Select {...field} value={value} options={zones} showSearch={{ optionFilterProp: 'label' }} />;
}
