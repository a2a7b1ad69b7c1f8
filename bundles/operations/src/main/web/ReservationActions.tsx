import { api, DateInput, Dialog, Icon, MoneyInput, MoreMenu, Problem, showProblem, useLanguage, useMay, useModuleActive, useSave, useT, useUndoToast, type Money } from '@tourwright/shell';
import { Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { changeable, type Reservation } from './types';

type Asked = 'confirm' | 'cancel' | 'mail' | null;

/** What can be done with a reservation, in its row. */
export function ReservationActions({ reservation, onEdit }: { reservation: Reservation; onEdit: () => void }) {
  const t = useT();
  const language = useLanguage();
  const mayWrite = useMay('operations:reservation:write');
  const mayConfirm = useMay('operations:reservation:confirm');
  const hasMail = useModuleActive('messaging');
  const undo = useUndoToast();
  const [asked, setAsked] = useState<Asked>(null);
  const { save, attempt, saving } = useSave<Reservation>();
  const path = `/operations/reservations/${reservation.id}` as const;
  const open = changeable(reservation.tourState);
  const { state } = reservation;
  const voucher = (wanted: string) => void api.download(`${path}/voucher.pdf`, { params: { language: wanted } }).catch((error: unknown) => showProblem(Problem.of(error)));
  const cancel = async (values: { reason?: string }) => {
    await save({ method: 'POST', path: `${path}/cancel`, body: { reason: values.reason ?? null } });
    if (state === 'REQUESTED') undo(t('operations.reservation.cancelled', { number: reservation.number }), () => attempt({ method: 'POST', path: `${path}/reopen` }));
  };
  return (
    <Space size={4}>
      {open && mayConfirm && state === 'REQUESTED' && (
        <Button size="small" type="primary" ghost onClick={() => setAsked('confirm')}>
          {t('operations.reservation.confirm')}
        </Button>
      )}
      <MoreMenu
        actions={[
          open && mayWrite && state !== 'CANCELLED' && { key: 'edit', label: t('web.action.edit'), icon: <Icon name="edit" />, onClick: onEdit },
          open && mayWrite && hasMail && state === 'REQUESTED' && { key: 'mail', label: t('operations.reservation.mail'), icon: <Icon name="mail" />, onClick: () => setAsked('mail') },
          state === 'CONFIRMED' && { key: 'voucher', label: t('operations.reservation.voucher'), icon: <Icon name="pdf" />, onClick: () => voucher(language) },
          ...(state === 'CONFIRMED' ? (['vi', 'zh', 'en'] as const).filter((one) => one !== language) : []).map((one) => ({ key: `voucher-${one}`, label: t(`operations.reservation.voucherIn.${one}`), icon: <Icon name="pdf" />, onClick: () => voucher(one) })),
          open && mayWrite && state === 'CANCELLED' && { key: 'reopen', label: t('operations.reservation.reopen'), icon: <Icon name="undo" />, onClick: () => void attempt({ method: 'POST', path: `${path}/reopen` }) },
          (open || reservation.tourState === 'CANCELLED') && mayWrite && state !== 'CANCELLED' && { key: 'cancel', label: t('operations.reservation.cancel'), icon: <Icon name="stop" />, danger: true, onClick: () => setAsked('cancel') },
        ]}
      />
      <Ask open={asked === 'confirm'} title={t('operations.reservation.confirmTitle', { supplier: reservation.supplierName })} ok={t('operations.reservation.confirm')} saving={saving} initial={{ deadline: reservation.deadline, unitPrice: reservation.unitPrice }} onClose={() => setAsked(null)} onOk={(values) => save({ method: 'POST', path: `${path}/confirm`, body: values })}>
        <Form.Item name="confirmationNumber" label={t('operations.reservation.field.confirmationNumber')}>
          <Input autoFocus maxLength={100} />
        </Form.Item>
        <Form.Item name="unitPrice" label={t('operations.reservation.field.unitPrice')} extra={t('operations.reservation.unitPriceHint')}>
          <MoneyInput min={0} />
        </Form.Item>
        <Form.Item name="deadline" label={t('operations.reservation.field.deadline')}>
          <DateInput />
        </Form.Item>
      </Ask>
      <Ask open={asked === 'cancel'} danger title={t('operations.reservation.cancelTitle', { number: reservation.number })} ok={t('operations.reservation.cancel')} saving={saving} initial={{}} onClose={() => setAsked(null)} onOk={cancel}>
        {state === 'CONFIRMED' && <p>{t('operations.reservation.cancelConfirmedHint')}</p>}
        <Form.Item name="reason" label={t('operations.reservation.field.cancelReason')}>
          <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Ask>
      <Ask open={asked === 'mail'} title={t('operations.reservation.mailTitle', { supplier: reservation.supplierName })} ok={t('operations.reservation.mail')} saving={saving} initial={{}} onClose={() => setAsked(null)} onOk={(values) => save({ method: 'POST', path: `${path}/request-mail`, body: values })}>
        <p className="tw-secondary">{t('operations.reservation.mailHint')}</p>
        <Form.Item name="to" label={t('operations.reservation.field.mailTo')} extra={t('operations.reservation.mailToHint')}>
          <Input type="email" />
        </Form.Item>
        <Form.Item name="message" label={t('operations.reservation.field.message')}>
          <Input.TextArea autoFocus maxLength={5000} autoSize={{ minRows: 3 }} />
        </Form.Item>
      </Ask>
    </Space>
  );
}

interface Values {
  confirmationNumber?: string;
  deadline?: string | null;
  unitPrice?: Money;
  reason?: string;
  to?: string;
  message?: string;
}

function Ask({ open, title, ok, danger, saving, initial, onClose, onOk, children }: { open: boolean; title: string; ok: string; danger?: boolean; saving: boolean; initial: Values; onClose: () => void; onOk: (values: Values) => Promise<unknown>; children: React.ReactNode }) {
  const [form] = Form.useForm<Values>();
  const finish = async (values: Values) => {
    try {
      await onOk(values);
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      footer={
        <Button type="primary" danger={danger} loading={saving} onClick={() => form.submit()}>
          {ok}
        </Button>
      }
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void finish(values)} preserve={false}>
        {children}
      </Form>
    </Dialog>
  );
}
