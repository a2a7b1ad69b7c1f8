import { CountrySelect, CustomerLink, CustomerPicker, EnumSelect, FormDrawer, PersonPicker, useDebounced, useGet, useMay, useSession, useT, type Always, type ListPage, type Schemas } from '@tourwright/shell';
import { Alert, Checkbox, Form, Input, Radio, type FormInstance } from 'antd';
import { languages, type Lead } from '../types';

type Known = Always<Schemas['crm.LeadsKnown'], 'code' | 'name'>;

const sources = ['PHONE', 'WALK_IN', 'WEB', 'REFERRAL', 'PARTNER', 'OTHER'] as const;

/** Writes an enquiry down within a minute: who asks, how to reach them, what they want. */
export function NewEnquiry({ open, onClose, onSaved }: { open: boolean; onClose: () => void; onSaved: (lead: Lead) => void }) {
  const t = useT();
  const { user } = useSession();
  return (
    <FormDrawer<Lead>
      open={open}
      onClose={onClose}
      title={t('crm.lead.new')}
      width={560}
      path="/crm/leads"
      toValues={() => ({ known: false, kind: 'PERSON', source: 'PHONE', language: 'vi', country: 'VN', owner: user.id })}
      toBody={({ known, ...values }: { known: boolean } & Schemas['crm.NewEnquiry']) => (known ? { customer: values.customer, interest: values.interest, owner: values.owner } : { ...values, customer: null })}
      success={(lead) => t('crm.lead.created', { name: lead.customerName })}
      onSaved={onSaved}
      invalidates={['/crm', '/core/customers']}
    >
      {(form) => <Fields form={form} />}
    </FormDrawer>
  );
}

function Fields({ form }: { form: FormInstance }) {
  const t = useT();
  const known = Form.useWatch<boolean>('known', form);
  const mayDeal = useMay('crm:lead:deal');
  return (
    <>
      <Form.Item name="known">
        <Radio.Group
          optionType="button"
          options={[
            { value: false, label: t('crm.lead.newCustomer') },
            { value: true, label: t('crm.lead.knownCustomer') },
          ]}
        />
      </Form.Item>
      {known ? (
        <Form.Item name="customer" label={t('crm.field.customer')} rules={[{ required: true, message: t('crm.form.required') }]}>
          <CustomerPicker />
        </Form.Item>
      ) : (
        <NewCustomer form={form} />
      )}
      <Form.Item name="interest" label={t('crm.lead.field.interest')} extra={t('crm.lead.interestHint')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="owner" label={t('crm.field.owner')} hidden={!mayDeal}>
        <PersonPicker permission="crm:lead:write" />
      </Form.Item>
    </>
  );
}

function NewCustomer({ form }: { form: FormInstance }) {
  const t = useT();
  return (
    <>
      <Form.Item name="name" label={t('crm.field.name')} rules={[{ required: true, message: t('crm.form.required') }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="phone" label={t('crm.field.phone')}>
        <Input type="tel" maxLength={30} />
      </Form.Item>
      <Form.Item name="email" label={t('crm.field.email')}>
        <Input type="email" maxLength={200} />
      </Form.Item>
      <Duplicates form={form} />
      <div className="crm-pair">
        <Form.Item name="kind" label={t('crm.field.kind')}>
          <EnumSelect prefix="core.customer.kind" values={['PERSON', 'COMPANY']} />
        </Form.Item>
        <Form.Item name="source" label={t('crm.field.source')}>
          <EnumSelect prefix="core.customer.source" values={sources} />
        </Form.Item>
        <Form.Item name="country" label={t('crm.field.country')}>
          <CountrySelect />
        </Form.Item>
        <Form.Item name="language" label={t('crm.field.language')}>
          <EnumSelect prefix="crm.language" values={languages} />
        </Form.Item>
      </div>
    </>
  );
}

/** Tells while typing that this customer is known already. */
function Duplicates({ form }: { form: FormInstance }) {
  const t = useT();
  const phone = useDebounced(Form.useWatch<string | undefined>('phone', form) ?? '', 400);
  const email = useDebounced(Form.useWatch<string | undefined>('email', form) ?? '', 400);
  const enough = phone.replace(/\D/g, '').length >= 8 || email.includes('@');
  const found = useGet<ListPage<Known>>(enough ? '/crm/leads/duplicates' : null, { phone: phone || undefined, email: email || undefined });
  if (!enough || !found.data || found.data.items.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="crm-gap"
      title={t('crm.lead.duplicates')}
      description={
        <>
          {found.data.items.map((customer) => (
            <div key={customer.code}>
              {customer.id ? <CustomerLink id={customer.id} name={customer.name} /> : customer.name} <span className="tw-secondary">{[customer.code, customer.phone, customer.email].filter(Boolean).join(' · ')}</span>{' '}
              {customer.id ? (
                <a
                onClick={(event) => {
                  event.preventDefault();
                  form.setFieldsValue({ known: true, customer: customer.id });
                }}
                href="#"
              >
                {t('crm.lead.useThis')}
              </a>
              ) : (
                <span className="tw-secondary">{t('crm.lead.ofOthers')}</span>
              )}
            </div>
          ))}
          <Form.Item name="evenIfDuplicate" valuePropName="checked" noStyle>
            <Checkbox>{t('crm.lead.evenIfDuplicate')}</Checkbox>
          </Form.Item>
        </>
      }
    />
  );
}
