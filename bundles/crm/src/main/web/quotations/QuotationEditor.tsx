import { DateInput, EnumSelect, FormDrawer, Icon, MoneyInput, useT, type Money } from '@tourwright/shell';
import { Button, Form, Input, InputNumber, type FormInstance } from 'antd';
import dayjs from 'dayjs';
import { TourFields } from '../TourFields';
import { languages, type Quotation } from '../types';

function body(values: Partial<Quotation>, record: Quotation | undefined): object {
  const { title, language, pax, programme, departure, start, end, validUntil, terms, lines } = { ...record, ...values };
  return { opportunity: record?.opportunity, title, language, pax, programme: programme ?? null, departure: departure ?? null, start: start ?? null, end: end ?? null, validUntil, terms: terms ?? null, lines: lines ?? [] };
}

/** Edits a draft: what is offered, the price table, the terms. */
export function QuotationEditor({ quotation, open, onClose }: { quotation: Quotation; open: boolean; onClose: () => void }) {
  const t = useT();
  const required = { required: true, message: t('crm.form.required') };
  return (
    <FormDrawer<Quotation>
      open={open}
      onClose={onClose}
      title={t('crm.quotation.edit', { number: quotation.number })}
      width={860}
      path="/crm/quotations"
      record={quotation}
      toBody={(values: Partial<Quotation>, record: Quotation | undefined) => body(values, record)}
    >
      {(form) => (
        <>
          <Form.Item name="title" label={t('crm.field.title')} rules={[required]}>
            <Input maxLength={200} />
          </Form.Item>
          <TourFields form={form} onDeparture={(departure) => departure && form.setFieldsValue({ start: departure.start, end: departure.end })} />
          <div className="crm-pair">
            <Form.Item name="pax" label={t('crm.field.pax')} rules={[required]}>
              <InputNumber min={1} max={9999} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="language" label={t('crm.quotation.field.language')} rules={[required]}>
              <EnumSelect prefix="crm.language" values={languages} />
            </Form.Item>
            <Form.Item name="start" label={t('crm.field.start')}>
              <DateInput />
            </Form.Item>
            <Form.Item name="end" label={t('crm.field.end')}>
              <DateInput />
            </Form.Item>
            <Form.Item name="validUntil" label={t('crm.quotation.field.validUntil')} rules={[required]}>
              <DateInput min={dayjs().format('YYYY-MM-DD')} />
            </Form.Item>
          </div>
          <h3>{t('crm.quotation.lines')}</h3>
          <Lines form={form} />
          <Form.Item name="terms" label={t('crm.field.terms')}>
            <Input.TextArea rows={6} maxLength={4000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function Lines({ form }: { form: FormInstance }) {
  const t = useT();
  const pax = Form.useWatch<number | undefined>('pax', form);
  const lines = Form.useWatch<{ unitPrice?: Money }[] | undefined>('lines', form);
  const currency = lines?.find((line) => line?.unitPrice)?.unitPrice?.currency;
  const required = { required: true, message: t('crm.form.required') };
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <div className="crm-gap">
          {fields.map(({ key, name }) => (
            <div className="crm-line" key={key}>
              <Form.Item name={[name, 'description']} rules={[required]}>
                <Input placeholder={t('crm.quotation.field.description')} aria-label={t('crm.quotation.field.description')} maxLength={500} />
              </Form.Item>
              <Form.Item name={[name, 'quantity']} rules={[required]}>
                <InputNumber min={1} max={9999} precision={0} placeholder={t('crm.quotation.field.quantity')} aria-label={t('crm.quotation.field.quantity')} style={{ width: '100%' }} />
              </Form.Item>
              <Form.Item name={[name, 'unitPrice']} rules={[required]}>
                <MoneyInput defaultCurrency={currency} placeholder={t('crm.quotation.field.unitPrice')} aria-label={t('crm.quotation.field.unitPrice')} />
              </Form.Item>
              <Button type="text" icon={<Icon name="delete" />} aria-label={t('crm.quotation.removeLine')} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<Icon name="add" />} onClick={() => add({ quantity: pax ?? 1 })}>
            {t('crm.quotation.addLine')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
