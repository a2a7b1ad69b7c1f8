import { CustomerPicker, DateInput, MoneyInput, PersonPicker, useMay, useT } from '@tourwright/shell';
import { Form, Input, InputNumber, type FormInstance } from 'antd';
import dayjs from 'dayjs';
import { TourFields } from '../TourFields';
import type { Opportunity } from '../types';

export function opportunityValues(opportunity: Opportunity | undefined): object {
  return opportunity ?? { pax: 2, expectedClose: dayjs().add(30, 'day').format('YYYY-MM-DD') };
}

/** What the API takes, of what the form holds. */
export function opportunityBody(values: Partial<Opportunity>): object {
  const { customer, title, programme, departure, tourText, pax, wantedFrom, wantedTo, expected, probability, owner, expectedClose, needs } = values;
  return { customer, title, programme, departure, tourText, pax, wantedFrom, wantedTo, expected, probability, owner, expectedClose, needs };
}

/** What a salesperson asks about a journey. */
export function OpportunityFields({ form, withCustomer, customerName, editing }: { form: FormInstance; withCustomer: boolean; customerName?: string; editing?: boolean }) {
  const t = useT();
  const mayDeal = useMay('crm:lead:deal');
  return (
    <>
      {withCustomer && (
        <Form.Item name="customer" label={t('crm.field.customer')} rules={[{ required: true, message: t('crm.form.required') }]}>
          <CustomerPicker selectedText={customerName} />
        </Form.Item>
      )}
      <TourFields form={form} onDeparture={(departure) => departure && form.setFieldsValue({ wantedFrom: departure.start, wantedTo: departure.end })} />
      <Form.Item name="title" label={t('crm.field.title')} extra={editing ? undefined : t('crm.opportunity.titleHint')} rules={editing ? [{ required: true, message: t('crm.form.required') }] : undefined}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="tourText" label={t('crm.opportunity.field.tourText')}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
      </Form.Item>
      <div className="crm-pair">
        <Form.Item name="pax" label={t('crm.field.pax')} rules={[{ required: true, message: t('crm.form.required') }]}>
          <InputNumber min={1} max={9999} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="expected" label={t('crm.opportunity.field.expected')} extra={editing ? undefined : t('crm.opportunity.expectedHint')}>
          <MoneyInput min={0} />
        </Form.Item>
        <Form.Item name="wantedFrom" label={t('crm.opportunity.field.wantedFrom')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="wantedTo" label={t('crm.opportunity.field.wantedTo')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="expectedClose" label={t('crm.opportunity.field.expectedClose')}>
          <DateInput />
        </Form.Item>
        {editing && (
          <Form.Item name="probability" label={t('crm.opportunity.field.probability')}>
            <InputNumber min={0} max={100} precision={0} suffix="%" style={{ width: '100%' }} />
          </Form.Item>
        )}
      </div>
      <Form.Item name="needs" label={t('crm.opportunity.field.needs')} extra={t('crm.opportunity.needsHint')}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="owner" label={t('crm.field.owner')} hidden={!mayDeal}>
        <PersonPicker permission="crm:opportunity:write" />
      </Form.Item>
    </>
  );
}
