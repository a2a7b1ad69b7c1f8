import { CustomerLink, DateInput, DateText, DetailGrid, DownloadButton, EnumTag, FormMessages, Icon, Loaded, MoneyInput, MoneyText, PageFrame, Problem, applyProblem, useFormat, useGet, useMay, useMayFor, useModuleActive, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Form, InputNumber, Modal, Space, Table } from 'antd';
import dayjs from 'dayjs';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { DepartureLink, OpportunityLink, QuotationLink } from '../links';
import { ReasonDialog } from '../ReasonDialog';
import { contractColors, type Contract, type Instalment } from '../types';
import '../crm.css';
import { ContractEditor } from './ContractEditor';

export default function ContractPage() {
  const { id } = useParams();
  const contract = useGet<Contract>(`/crm/contracts/${id}`);
  return <Loaded query={contract}>{(data) => <ContractView key={data.id} contract={data} />}</Loaded>;
}

function ContractView({ contract }: { contract: Contract }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMayFor('crm:contract:write')(contract.owner);
  const maySign = useMayFor('crm:contract:sign')(contract.owner);
  const mayBooking = useMay('crm:booking:read');
  // A dialog changes what stood there when it was opened, not what somebody else made of it meanwhile.
  const [doing, setDoing] = useState<{ what: 'edit' | 'sign' | 'amend' | 'cancel'; version: number } | null>(null);
  const { save } = useSave<Contract>({ quiet: true, invalidates: ['/crm', '/core/customers', '/tours'] });
  const path = `/crm/contracts/${contract.id}` as const;
  // Without tours no seat can be taken or given back.
  const away = !useModuleActive('tours') && contract.departure !== null;
  const close = () => setDoing(null);
  const today = dayjs().format('YYYY-MM-DD');
  // What was seen when the dialog opened.
  const version = doing?.version ?? contract.version;
  const begin = (what: 'edit' | 'sign' | 'amend' | 'cancel') => setDoing({ what, version: contract.version });
  return (
    <PageFrame
      title={contract.number}
      extra={<EnumTag prefix="crm.contract.state" value={contract.state} colors={contractColors} />}
      subtitle={contract.tourTitle}
      breadcrumbs={[{ label: t('crm.menu.contracts'), path: '/crm/contracts' }, { label: contract.number }]}
      actions={
        <Space wrap>
          <DownloadButton path={`${path}/pdf`} open iconName="eye">
            {t('crm.action.preview')}
          </DownloadButton>
          <DownloadButton path={`${path}/pdf`} fileName={`${contract.number}.pdf`} iconName="pdf">
            PDF
          </DownloadButton>
          {(contract.state === 'DRAFT' ? mayWrite : maySign && contract.state === 'SIGNED') && (
            <Button danger disabled={away && contract.state === 'SIGNED'} onClick={() => begin('cancel')}>
              {t('crm.contract.cancel')}
            </Button>
          )}
          {mayWrite && contract.state === 'DRAFT' && (
            <Button icon={<Icon name="edit" />} onClick={() => begin('edit')}>
              {t('web.action.edit')}
            </Button>
          )}
          {maySign && contract.state === 'SIGNED' && (
            <Button icon={<Icon name="edit" />} disabled={away} onClick={() => begin('amend')}>
              {t('crm.contract.amend')}
            </Button>
          )}
          {maySign && contract.state === 'DRAFT' && (
            <Button type="primary" icon={<Icon name="check" />} disabled={away} onClick={() => begin('sign')}>
              {t('crm.contract.sign')}
            </Button>
          )}
          {contract.booking && mayBooking && contract.state === 'SIGNED' && (
            <Link to={`/crm/bookings/${contract.booking}`}>
              <Button type="primary" icon={<Icon name="ticket" />}>
                {t('crm.contract.toBooking')}
              </Button>
            </Link>
          )}
        </Space>
      }
    >
      {away && contract.state !== 'CANCELLED' && (
        <Alert className="crm-gap tw-no-print" type="warning" showIcon title={t('crm.contract.toursAway')} description={t(contract.state === 'DRAFT' ? 'crm.contract.toursAwayDraft' : 'crm.contract.toursAwaySigned')} />
      )}
      {contract.cancelReason && <Alert className="crm-gap" type="error" showIcon title={t('crm.contract.cancelled')} description={contract.cancelReason} />}
      <DetailGrid
        columns={4}
        items={[
          { label: t('crm.field.customer'), value: <CustomerLink id={contract.customer} name={contract.customerName} /> },
          { label: t('crm.field.opportunity'), value: <OpportunityLink id={contract.opportunity} /> },
          { label: t('crm.field.quotation'), value: <QuotationLink id={contract.quotation} /> },
          { label: t('crm.field.owner'), value: contract.ownerName },
          { label: t('crm.field.dates'), value: format.dateRange(contract.start, contract.end) },
          { label: t('crm.field.pax'), value: format.number(contract.pax) },
          { label: t('crm.contract.field.dated'), value: <DateText value={contract.dated} /> },
          { label: t('crm.contract.field.signedOn'), value: contract.signedOn && <DateText value={contract.signedOn} /> },
          { label: t('crm.contract.field.group'), value: <DepartureLink id={contract.departure} /> },
        ]}
      />
      <h3>{t('crm.contract.instalments')}</h3>
      <Table<Instalment>
        size="small"
        rowKey="number"
        pagination={false}
        dataSource={contract.instalments}
        columns={[
          { key: 'number', dataIndex: 'number', title: t('crm.contract.field.instalment'), width: 80 },
          { key: 'kind', title: t('crm.contract.field.kind'), render: (_: unknown, one) => t(one.deposit ? 'crm.contract.deposit' : 'crm.contract.rest') },
          { key: 'due', title: t('crm.contract.field.due'), render: (_: unknown, one) => <DateText value={one.due} /> },
          { key: 'amount', title: t('crm.field.amount'), align: 'right', render: (_: unknown, one) => <MoneyText value={one.amount} /> },
        ]}
      />
      <div className="crm-total">
        <span>{t('crm.field.total')}</span>
        <MoneyText value={contract.total} strong />
      </div>
      {contract.terms && (
        <>
          <h3>{t('crm.field.terms')}</h3>
          <p className="tw-preline">{contract.terms}</p>
        </>
      )}
      <ContractEditor contract={contract} open={doing?.what === 'edit'} onClose={close} />
      <ActionDialog open={doing?.what === 'sign'} onClose={close} title={t('crm.contract.signTitle', { number: contract.number })} okText={t('crm.contract.sign')} initialValues={{ signedOn: today }} onOk={(values) => save({ method: 'POST', path: `${path}/sign`, body: values, version })}>
        <p>{t(contract.departure ? 'crm.contract.signHintSeats' : 'crm.contract.signHint', { pax: contract.pax })}</p>
        <Form.Item name="signedOn" label={t('crm.contract.field.signedOn')}>
          <DateInput min={contract.dated} max={today} />
        </Form.Item>
      </ActionDialog>
      <ActionDialog
        open={doing?.what === 'amend'}
        onClose={close}
        title={t('crm.contract.amendTitle', { number: contract.number })}
        okText={t('crm.contract.amend')}
        initialValues={{ pax: contract.pax, total: contract.total, start: contract.start, end: contract.end }}
        onOk={(values) => save({ method: 'POST', path: `${path}/amend`, body: values, version })}
      >
        <p className="tw-secondary">{t('crm.contract.amendHint')}</p>
        <Form.Item name="pax" label={t('crm.field.pax')}>
          <InputNumber min={1} max={9999} precision={0} />
        </Form.Item>
        <Form.Item name="total" label={t('crm.field.total')}>
          <MoneyInput currencies={[contract.total.currency]} />
        </Form.Item>
        <Form.Item name="start" label={t('crm.field.start')} hidden={contract.departure !== null}>
          <DateInput />
        </Form.Item>
        <Form.Item name="end" label={t('crm.field.end')} hidden={contract.departure !== null}>
          <DateInput />
        </Form.Item>
      </ActionDialog>
      <ReasonDialog
        open={doing?.what === 'cancel'}
        title={t('crm.contract.cancelTitle', { number: contract.number })}
        label={t('crm.contract.field.cancelReason')}
        okText={t('crm.contract.cancel')}
        danger
        onClose={close}
        onOk={({ reason }) => save({ method: 'POST', path: `${path}/cancel`, body: { reason } })}
      />
    </PageFrame>
  );
}

/** A small form for one action, with its refusals beside the fields. */
function ActionDialog({ open, onClose, title, okText, initialValues, onOk, children }: { open: boolean; onClose: () => void; title: string; okText: string; initialValues: object; onOk: (values: object) => Promise<unknown>; children: ReactNode }) {
  const t = useT();
  const [form] = Form.useForm();
  const [busy, setBusy] = useState(false);
  const [messages, setMessages] = useState<string[]>([]);
  const run = async () => {
    setBusy(true);
    setMessages([]);
    try {
      await onOk((await form.validateFields()) as object);
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      setMessages(problem.errors.length > 0 ? rest : [problem.detail || problem.title]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal open={open} title={title} okText={okText} cancelText={t('web.action.cancel')} okButtonProps={{ loading: busy }} mask={{ closable: false }} onCancel={onClose} onOk={() => void run()} destroyOnHidden afterClose={() => setMessages([])}>
      <Form form={form} layout="vertical" initialValues={initialValues} preserve={false}>
        <FormMessages messages={messages} />
        {children}
      </Form>
    </Modal>
  );
}
