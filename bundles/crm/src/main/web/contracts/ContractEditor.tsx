import { DateInput, FormDrawer, Icon, MoneyInput, useT } from '@tourwright/shell';
import { Alert, Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { TourFields } from '../TourFields';
import type { Contract, Instalment } from '../types';

interface Values extends Partial<Omit<Contract, 'instalments'>> {
  instalments?: Omit<Instalment, 'number'>[];
}

function body({ byHand, instalments, ...values }: Values, record: Contract | undefined): object {
  const { quotation, tourTitle, programme, departure, start, end, pax, dated, depositPercent, terms } = { ...record, ...values };
  return {
    quotation,
    tourTitle,
    programme: programme ?? null,
    departure: departure ?? null,
    start,
    end,
    pax,
    dated,
    depositPercent,
    terms: terms ?? null,
    instalments: byHand ? (instalments ?? []).map((one, index) => ({ ...one, number: index + 1, deposit: one.deposit ?? false })) : null,
  };
}

/** Edits a draft: the tour, its dates, and how it is paid. */
export function ContractEditor({ contract, open, onClose }: { contract: Contract; open: boolean; onClose: () => void }) {
  const t = useT();
  const required = { required: true, message: t('crm.form.required') };
  return (
    <FormDrawer<Contract>
      open={open}
      onClose={onClose}
      title={t('crm.contract.edit', { number: contract.number })}
      width={760}
      path="/crm/contracts"
      record={contract}
      toBody={(values: Values, record: Contract | undefined) => body(values, record)}
    >
      {(form) => (
        <>
          <Form.Item name="tourTitle" label={t('crm.field.tour')} rules={[required]}>
            <Input maxLength={200} />
          </Form.Item>
          <TourFields form={form} onDeparture={(departure) => departure && form.setFieldsValue({ start: departure.start, end: departure.end })} />
          <div className="crm-pair">
            <Form.Item name="start" label={t('crm.field.start')} rules={[required]}>
              <DateInput />
            </Form.Item>
            <Form.Item name="end" label={t('crm.field.end')} rules={[required]}>
              <DateInput />
            </Form.Item>
            <Form.Item name="pax" label={t('crm.field.pax')} rules={[required]}>
              <InputNumber min={1} max={9999} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="dated" label={t('crm.contract.field.dated')} rules={[required]}>
              <DateInput />
            </Form.Item>
          </div>
          <h3>{t('crm.contract.instalments')}</h3>
          <Form.Item name="byHand" label={t('crm.contract.byHand')} valuePropName="checked">
            <Switch />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before, after) => before.byHand !== after.byHand}>
            {({ getFieldValue }) =>
              getFieldValue('byHand') ? (
                <Instalments currency={contract.total.currency} />
              ) : (
                <>
                  <Form.Item name="depositPercent" label={t('crm.contract.field.depositPercent')}>
                    <InputNumber min={0} max={100} precision={2} suffix="%" />
                  </Form.Item>
                  <Alert className="crm-gap" type="info" title={t('crm.contract.planHint')} />
                </>
              )
            }
          </Form.Item>
          <Form.Item name="terms" label={t('crm.field.terms')}>
            <Input.TextArea rows={6} maxLength={4000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function Instalments({ currency }: { currency: string }) {
  const t = useT();
  const required = { required: true, message: t('crm.form.required') };
  return (
    <Form.List name="instalments">
      {(fields, { add, remove }) => (
        <div className="crm-gap">
          {fields.map(({ key, name }) => (
            <div className="crm-instalment" key={key}>
              <Form.Item name={[name, 'deposit']}>
                <Select
                  aria-label={t('crm.contract.field.kind')}
                  options={[
                    { value: true, label: t('crm.contract.deposit') },
                    { value: false, label: t('crm.contract.rest') },
                  ]}
                />
              </Form.Item>
              <Form.Item name={[name, 'due']} rules={[required]}>
                <DateInput aria-label={t('crm.contract.field.due')} />
              </Form.Item>
              <Form.Item name={[name, 'amount']} rules={[required]}>
                <MoneyInput currencies={[currency]} aria-label={t('crm.field.amount')} />
              </Form.Item>
              <Button type="text" icon={<Icon name="delete" />} aria-label={t('crm.contract.removeInstalment')} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<Icon name="add" />} onClick={() => add({ deposit: false })}>
            {t('crm.contract.addInstalment')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
