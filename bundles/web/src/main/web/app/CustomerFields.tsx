import { Checkbox, Col, Form, Input, Row, Segmented, Select } from 'antd';
import { CountrySelect, EnumSelect } from '../shell/components/choices';
import { DateInput } from '../shell/components/dates';
import { PersonPicker } from '../shell/components/pickers';
import { languages, useT } from '../shell/language';
import type { Customer } from '../shell/types';
import { kinds, sources, stages } from './customers';

/** The fields of a customer, for making one and for editing one in place. */
export function CustomerFields({ wide, customer }: { wide?: boolean; customer?: Customer }) {
  const t = useT();
  const half = { xs: 24, sm: 12, lg: wide ? 8 : 12 };
  const kind = Form.useWatch<string | undefined>('kind');
  return (
    <Row gutter={16}>
      <Col span={24}>
        <Form.Item name="kind" label={t('core.customer.field.kind')}>
          <Segmented options={kinds.map((value) => ({ value, label: t(`core.customer.kind.${value}`) }))} />
        </Form.Item>
      </Col>
      <Col {...(wide ? { xs: 24, lg: 16 } : { span: 24 })}>
        <Form.Item name="name" label={t('core.customer.field.name')} rules={[{ required: true, whitespace: true, message: t('core.customer.nameMissing') }]}>
          <Input autoComplete="off" maxLength={200} />
        </Form.Item>
      </Col>
      <Col {...half}>
        <Form.Item name="phone" label={t('core.customer.field.phone')}>
          <Input type="tel" autoComplete="off" maxLength={40} />
        </Form.Item>
      </Col>
      <Col {...half}>
        <Form.Item name="email" label={t('core.customer.field.email')} rules={[{ type: 'email', message: t('error.core.bad-email') }]}>
          <Input type="email" autoComplete="off" maxLength={200} />
        </Form.Item>
      </Col>
      <Col {...half}>
        <Form.Item name="country" label={t('core.customer.field.country')}>
          <CountrySelect />
        </Form.Item>
      </Col>
      <Col {...half}>
        <Form.Item name="language" label={t('core.customer.field.language')}>
          <Select allowClear options={languages} />
        </Form.Item>
      </Col>
      {kind !== 'COMPANY' && (
        <Col {...half}>
          <Form.Item name="birthday" label={t('core.customer.field.birthday')}>
            <DateInput />
          </Form.Item>
        </Col>
      )}
      <Col {...half}>
        <Form.Item name="source" label={t('core.customer.field.source')} rules={[{ required: true }]}>
          <EnumSelect prefix="core.customer.source" values={sources} />
        </Form.Item>
      </Col>
      <Col {...half}>
        <Form.Item name="stage" label={t('core.customer.field.stage')} rules={[{ required: true }]}>
          <EnumSelect prefix="core.customer.stage" values={stages} />
        </Form.Item>
      </Col>
      <Col {...half}>
        <Form.Item name="ownerId" label={t('core.customer.field.owner')}>
          <PersonPicker permission="core:customer:write" selectedText={customer?.ownerName} />
        </Form.Item>
      </Col>
      <Col span={24}>
        <Form.Item name="address" label={t('core.customer.field.address')}>
          <Input autoComplete="off" maxLength={400} />
        </Form.Item>
      </Col>
      <Col span={24}>
        <Form.Item name="notes" label={t('core.customer.field.notes')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
        </Form.Item>
      </Col>
      <Col span={24}>
        <Form.Item name="mailConsent" valuePropName="checked">
          <Checkbox>{t('core.customer.field.mailConsent')}</Checkbox>
        </Form.Item>
      </Col>
    </Row>
  );
}
