import { CustomerLink, CustomerPicker, Dialog, EnumTag, Icon, RemotePicker, useMay, useSave, useT } from '@tourwright/shell';
import { Button, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { itemColors, partyNameOf, partyOf, sides, type Item, type Side, type Supplier } from './types';

/** Chooses a supplier; one that is not known yet can be entered on the way. */
export function SupplierPicker({ value, onChange, selectedText, disabled, id, placeholder }: { value?: string; onChange?: (value: string | undefined) => void; selectedText?: string; disabled?: boolean; id?: string; placeholder?: string }) {
  const t = useT();
  const mayWrite = useMay('accounting:payable:write');
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<Supplier>();
  const [form] = Form.useForm<{ name: string }>();
  const { attempt, saving } = useSave<Supplier>({ success: false });
  const add = async () => {
    const { name } = await form.validateFields();
    const supplier = await attempt({ method: 'POST', path: '/accounting/suppliers', body: { name } });
    if (supplier) {
      setAdded(supplier);
      setAdding(false);
      form.resetFields();
      onChange?.(supplier.id);
    }
  };
  return (
    <>
      <RemotePicker<Supplier>
        id={id}
        placeholder={placeholder}
        path="/accounting/suppliers"
        toOption={(supplier) => ({ value: supplier.id, label: supplier.name, text: supplier.name, item: supplier })}
        one={null}
        selectedText={added?.id === value ? added?.name : selectedText}
        value={value}
        onChange={(chosen) => onChange?.(chosen)}
        disabled={disabled}
        footer={
          mayWrite && (
            <Button type="link" size="small" icon={<Icon name="add" />} onClick={() => setAdding(true)}>
              {t('accounting.supplier.new')}
            </Button>
          )
        }
      />
      <Dialog open={adding} onClose={() => setAdding(false)} title={t('accounting.supplier.new')}>
        <Form form={form} layout="vertical" onFinish={() => void add()} component={false}>
          <Form.Item name="name" label={t('accounting.supplier.name')} rules={[{ required: true, whitespace: true }]}>
            <Input
              autoFocus
              maxLength={200}
              onPressEnter={(event) => {
                event.preventDefault();
                void add();
              }}
            />
          </Form.Item>
          <Button type="primary" loading={saving} onClick={() => void add()}>
            {t('accounting.supplier.new')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}

export function PartyPicker({ side, ...field }: { side: Side; value?: string; onChange?: (value: string | undefined) => void; selectedText?: string; disabled?: boolean; id?: string; placeholder?: string }) {
  return side === 'CUSTOMER' ? <CustomerPicker {...field} onChange={(id) => field.onChange?.(id)} /> : <SupplierPicker {...field} />;
}

/** A customer leads to their page, a supplier to their statement. */
export function PartyLink({ side, id, name }: { side: Side; id: string; name: string }) {
  const mayAccount = useMay('accounting:account:read');
  if (side === 'CUSTOMER') return <CustomerLink id={id} name={name} tab="accounting-account" />;
  return mayAccount ? (
    <Link to={`/accounting/statements/SUPPLIER/${id}`} onClick={(event) => event.stopPropagation()}>
      {name}
    </Link>
  ) : (
    <>{name}</>
  );
}

export function ItemParty({ item, side }: { item: Item; side: Side }) {
  return <PartyLink side={side} id={partyOf(item)} name={partyNameOf(item)} />;
}

export function StateTag({ item, side }: { item: Item; side: Side }) {
  const t = useT();
  return item.overdue ? (
    <Tag color="red">{t('accounting.item.daysOverdue', { days: item.daysOverdue })}</Tag>
  ) : (
    <EnumTag prefix={`accounting.${sides[side].item}.state`} value={item.state} colors={itemColors} />
  );
}

/** What it is for, in one line: the instalment, the deposit, the description. */
export function ItemText({ item }: { item: Pick<Item, 'description' | 'instalment' | 'deposit'> }) {
  const t = useT();
  const parts = [item.deposit ? t('accounting.item.deposit') : item.instalment ? t('accounting.item.nth', { number: item.instalment }) : null, item.description];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}

/** Asks for the reason of something grave, then does it. */
export function ReasonButton({ title, hint, label, onReason, danger = true }: { title: string; hint: string; label: string; onReason: (reason: string) => Promise<unknown>; danger?: boolean }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [reason, setReason] = useState('');
  const run = async () => {
    setBusy(true);
    try {
      if ((await onReason(reason)) !== undefined) {
        setOpen(false);
        setReason('');
      }
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button danger={danger} icon={<Icon name="undo" />} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <p className="tw-secondary">{hint}</p>
        <Input.TextArea autoFocus rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} placeholder={t('accounting.item.reason')} aria-label={t('accounting.item.reason')} />
        <p>
          <Button type="primary" danger={danger} loading={busy} disabled={!reason.trim()} onClick={() => void run()}>
            {label}
          </Button>
        </p>
      </Dialog>
    </>
  );
}

