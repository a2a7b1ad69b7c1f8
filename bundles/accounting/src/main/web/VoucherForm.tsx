import { DateInput, EnumSelect, FormDrawer, MoneyInput, MoneyText, DateText, useGet, useList, useT, anyPath, type FormBody, type Money } from '@tourwright/shell';
import { Form, Input, Radio, type FormInstance } from 'antd';
import dayjs from 'dayjs';
import { useEffect } from 'react';
import { ItemText, PartyPicker } from './fields';
import { methods, partyNameOf, partyOf, sides, type Item, type Side, type Unpaid, type Voucher } from './types';

type Mode = 'OLDEST' | 'CHOOSE' | 'CREDIT';

interface Values {
  party: string;
  date: string;
  amount: Money;
  method: string;
  reference?: string;
  note?: string;
  exchangeRate?: string;
  mode: Mode;
  shares?: Record<string, Money | undefined>;
}

export interface VoucherFormProps {
  side: Side;
  open: boolean;
  onClose: () => void;
  onSaved?: (voucher: Voucher) => void;
  /** What is to be paid; without it everything is chosen in the form. */
  item?: Item | null;
  /** Who pays or is paid, where that is known. */
  party?: { id: string; name: string };
}

const today = () => dayjs().format('YYYY-MM-DD');

/** Records a receipt of a customer or a payment to a supplier. */
export function VoucherForm({ side, open, onClose, onSaved, item, party }: VoucherFormProps) {
  const t = useT();
  const names = sides[side];
  const known = item ? { id: partyOf(item), name: partyNameOf(item) } : party;
  return (
    <FormDrawer<Voucher>
      open={open}
      onClose={onClose}
      onSaved={onSaved}
      title={t(side === 'CUSTOMER' ? 'accounting.voucher.newReceipt' : 'accounting.voucher.newPayment')}
      path={names.vouchers}
      width={560}
      success={(voucher) => voucher.number}
      toValues={() => ({
        party: known?.id,
        date: today(),
        method: 'BANK',
        mode: item ? 'CHOOSE' : 'OLDEST',
        amount: item?.open,
        shares: item ? { [item.id]: item.open } : {},
      })}
      toBody={(values: Values) => ({
        [names.party]: values.party,
        date: values.date,
        amount: values.amount,
        method: values.method,
        reference: values.reference || null,
        note: values.note || null,
        exchangeRate: values.exchangeRate?.replace(',', '.') || null,
        allocations: allocations(values, names.item),
        // Which of the two sides it is, is known when the form is filled in.
      }) as FormBody<Voucher>}
    >
      {(form: FormInstance) => (
        <>
          <Form.Item name="party" label={t(`accounting.voucher.field.${names.party}`)} rules={[{ required: true }]}>
            <PartyPicker side={side} selectedText={known?.name} disabled={!!known} />
          </Form.Item>
          <Form.Item name="amount" label={t('accounting.voucher.field.amount')} rules={[{ required: true }]}>
            <MoneyInput min={0} />
          </Form.Item>
          <ExchangeRate side={side} form={form} item={item} />
          <Form.Item name="date" label={t('accounting.voucher.field.date')} rules={[{ required: true }]}>
            <DateInput max={today()} />
          </Form.Item>
          <Form.Item name="method" label={t('accounting.voucher.field.method')} rules={[{ required: true }]}>
            <EnumSelect prefix="accounting.voucher.method" values={methods} />
          </Form.Item>
          <Form.Item name="reference" label={t('accounting.voucher.field.reference')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="note" label={t('accounting.voucher.field.note')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
          <Form.Item name="mode" label={t('accounting.voucher.mode')}>
            <Radio.Group options={(['OLDEST', 'CHOOSE', 'CREDIT'] as const).map((mode) => ({ value: mode, label: t(`accounting.voucher.mode.${mode}`) }))} />
          </Form.Item>
          <Chosen side={side} form={form} item={item} />
        </>
      )}
    </FormDrawer>
  );
}

/** Only where money of one currency pays what is owed in another. */
function ExchangeRate({ side, form, item }: { side: Side; form: FormInstance; item?: Item | null }) {
  const t = useT();
  const party = Form.useWatch('party', form) as string | undefined;
  const own = (Form.useWatch('amount', form) as Money | undefined)?.currency;
  const mode = Form.useWatch('mode', form) as Mode | undefined;
  const shares = Form.useWatch('shares', form) as Values['shares'];
  const names = sides[side];
  const summary = useGet<Record<string, Unpaid>>(party && !item ? `${names.items}/summary` : null, { [names.party]: party });
  const chosen = mode === 'CHOOSE' ? Object.values(shares ?? {}).find((share) => share)?.currency : undefined;
  const owed = Object.keys(summary.data ?? {}).sort();
  const oldest = item?.amount.currency ?? (owed.length === 0 || (own && owed.includes(own)) ? own : owed[0]);
  // What is kept as credit, or pays nothing yet, stays in its own currency.
  const to = mode === 'OLDEST' ? oldest : mode === 'CHOOSE' ? (chosen ?? own) : own;
  if (!own || !to || own === to) return null;
  return (
    <Form.Item name="exchangeRate" label={t('accounting.voucher.field.exchangeRate')} extra={t('accounting.voucher.rateHint', { from: own, to })} rules={[{ required: true }]}>
      <Input inputMode="decimal" autoComplete="off" suffix={to} />
    </Form.Item>
  );
}

function allocations(values: Values, name: string) {
  if (values.mode === 'OLDEST') return null;
  if (values.mode === 'CREDIT') return [];
  return Object.entries(values.shares ?? {})
    .filter(([, amount]) => amount)
    .map(([id, amount]) => ({ [name]: id, amount }));
}

/** Where one item is paid, it gets what is paid, but no more than is open. */
function follow(form: FormInstance, item: Item, amount: Money) {
  const shares = (form.getFieldValue('shares') ?? {}) as Record<string, Money | undefined>;
  const alone = Object.entries(shares).every(([id, share]) => id === item.id || !share);
  const part = Number(amount.amount) < Number(item.open.amount) ? amount : item.open;
  if (alone && shares[item.id] && shares[item.id]?.amount !== part.amount) form.setFieldValue(['shares', item.id], part);
}

/** The open receivables or payables, each with the part that it gets. */
function Chosen({ side, form, item }: { side: Side; form: FormInstance; item?: Item | null }) {
  const t = useT();
  const party = Form.useWatch('party', form) as string | undefined;
  const mode = Form.useWatch('mode', form) as Mode | undefined;
  const names = sides[side];
  const shown = mode === 'CHOOSE' && !!party;
  const open = useList<Item>(shown ? anyPath(names.items) : null, { [names.party]: party, state: ['OPEN', 'PARTLY_PAID'], sort: 'due' } as never);
  useEffect(() => {
    if (!item && party) form.setFieldValue('shares', {});
  }, [form, item, party]);
  const amount = Form.useWatch('amount', form) as Money | undefined;
  useEffect(() => {
    if (item && amount?.currency === item.open.currency) follow(form, item, amount);
  }, [form, item, amount]);
  if (mode !== 'CHOOSE') return null;
  if (!party) return <p className="tw-secondary">{t('accounting.voucher.partyFirst')}</p>;
  if (!open.isLoading && open.items.length === 0) return <p className="tw-secondary">{t('accounting.voucher.nothingOpen')}</p>;
  return (
    <>
      {open.items.map((each) => (
        <Form.Item
          key={each.id}
          name={['shares', each.id]}
          label={
            <span>
              {each.number} · <ItemText item={each} /> · <DateText value={each.due} /> · <MoneyText value={each.open} strong />
            </span>
          }
        >
          <MoneyInput currencies={[each.amount.currency]} min={0} />
        </Form.Item>
      ))}
    </>
  );
}

/** Credit given back: by the agency to a customer, or by a supplier to the agency. */
export function RefundForm({ side, open, onClose, onSaved, party, credit }: { side: Side; open: boolean; onClose: () => void; onSaved?: (voucher: Voucher) => void; party?: { id: string; name: string }; credit?: Money }) {
  const t = useT();
  const names = sides[side];
  return (
    <FormDrawer<Voucher>
      open={open}
      onClose={onClose}
      onSaved={onSaved}
      title={t(side === 'CUSTOMER' ? 'accounting.voucher.refundCustomer' : 'accounting.voucher.refundSupplier')}
      path={names.refunds}
      success={(voucher) => voucher.number}
      toValues={() => ({ party: party?.id, date: today(), method: 'BANK', amount: credit })}
      toBody={(values: Values) => ({
        [names.party]: values.party,
        date: values.date,
        amount: values.amount,
        method: values.method,
        reference: values.reference || null,
        note: values.note || null,
      }) as FormBody<Voucher>}
    >
      <Form.Item name="party" label={t(`accounting.voucher.field.${names.party}`)} rules={[{ required: true }]}>
        <PartyPicker side={side} selectedText={party?.name} disabled={!!party} />
      </Form.Item>
      <Form.Item name="amount" label={t('accounting.voucher.field.amount')} rules={[{ required: true }]}>
        <MoneyInput min={0} />
      </Form.Item>
      <Form.Item name="date" label={t('accounting.voucher.field.date')} rules={[{ required: true }]}>
        <DateInput max={today()} />
      </Form.Item>
      <Form.Item name="method" label={t('accounting.voucher.field.method')} rules={[{ required: true }]}>
        <EnumSelect prefix="accounting.voucher.method" values={methods} />
      </Form.Item>
      <Form.Item name="reference" label={t('accounting.voucher.field.reference')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t('accounting.voucher.field.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}
