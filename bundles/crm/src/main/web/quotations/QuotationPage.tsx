import { ConfirmButton, CustomerLink, DataTable, DateText, DetailGrid, DownloadButton, EnumTag, Icon, Loaded, MoneyText, MoreMenu, PageFrame, useFormat, useGet, useMay, useMayFor, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Space, Table } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { contractColumns } from '../contracts/columns';
import { DepartureLink, OpportunityLink } from '../links';
import { ReasonDialog } from '../ReasonDialog';
import { quotationColors, type Contract, type PriceLine, type Quotation } from '../types';
import '../crm.css';
import { QuotationEditor } from './QuotationEditor';
import { SendDialog } from './SendDialog';

export default function QuotationPage() {
  const { id } = useParams();
  const quotation = useGet<Quotation>(`/crm/quotations/${id}`);
  return <Loaded query={quotation}>{(data) => <QuotationView key={data.id} quotation={data} />}</Loaded>;
}

function QuotationView({ quotation }: { quotation: Quotation }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const mayWrite = useMayFor('crm:quotation:write')(quotation.owner);
  const mayContract = useMayFor('crm:contract:write')(quotation.owner);
  const mayReadContract = useMay('crm:contract:read');
  const [editing, setEditing] = useState(false);
  const [sending, setSending] = useState(false);
  const [declining, setDeclining] = useState(false);
  const { save, attempt } = useSave<Quotation>();
  const quiet = useSave<Quotation>({ quiet: true });
  const contracting = useSave<Contract>({ success: false });
  const path = `/crm/quotations/${quotation.id}` as const;
  const { state } = quotation;
  const open = state === 'DRAFT' || state === 'SENT';
  const duplicate = async () => {
    const copy = await attempt({ method: 'POST', path: `${path}/duplicate` });
    if (copy) void navigate(`/crm/quotations/${copy.id}`);
  };
  const contract = async () => {
    const made = await contracting.attempt({ method: 'POST', path: '/crm/contracts', body: { quotation: quotation.id } });
    if (made) void navigate(`/crm/contracts/${made.id}`);
  };
  const remove = async () => {
    await save({ method: 'DELETE', path, version: quotation.version });
    void navigate(`/crm/opportunities/${quotation.opportunity}`);
  };
  return (
    <PageFrame
      title={quotation.number}
      extra={<EnumTag prefix="crm.quotation.state" value={state} colors={quotationColors} />}
      subtitle={quotation.title}
      breadcrumbs={[{ label: t('crm.menu.quotations'), path: '/crm/quotations' }, { label: quotation.number }]}
      actions={
        <Space wrap>
          <DownloadButton path={`${path}/pdf`} open iconName="eye">
            {t('crm.action.preview')}
          </DownloadButton>
          <DownloadButton path={`${path}/pdf`} fileName={`${quotation.number}.pdf`} iconName="pdf">
            PDF
          </DownloadButton>
          {mayWrite && state === 'DRAFT' && (
            <Button icon={<Icon name="edit" />} onClick={() => setEditing(true)}>
              {t('web.action.edit')}
            </Button>
          )}
          {mayWrite && open && (
            <Button type={state === 'DRAFT' ? 'primary' : 'default'} icon={<Icon name="send" />} onClick={() => setSending(true)}>
              {t('crm.quotation.send')}
            </Button>
          )}
          {mayWrite && open && (
            <ConfirmButton type={state === 'SENT' ? 'primary' : 'default'} icon={<Icon name="check" />} title={t('crm.quotation.acceptQuestion')} onConfirm={() => attempt({ method: 'POST', path: `${path}/accept`, body: {}, version: quotation.version })}>
              {t('crm.quotation.accept')}
            </ConfirmButton>
          )}
          {mayContract && state === 'ACCEPTED' && (
            <Button type="primary" icon={<Icon name="contract" />} loading={contracting.saving} onClick={() => void contract()}>
              {t('crm.contract.new')}
            </Button>
          )}
          {mayWrite && (
            <MoreMenu
              actions={[
                { key: 'duplicate', label: t('crm.quotation.duplicate'), icon: <Icon name="copy" />, onClick: () => void duplicate() },
                (open || state === 'EXPIRED') && { key: 'decline', label: t('crm.quotation.decline'), icon: <Icon name="close" />, onClick: () => setDeclining(true) },
                (state === 'ACCEPTED' || state === 'DECLINED') && { key: 'reopen', label: t('crm.quotation.takeBack'), icon: <Icon name="undo" />, onClick: () => void attempt({ method: 'POST', path: `${path}/reopen` }) },
              ]}
            />
          )}
          {mayWrite && state === 'DRAFT' && (
            <ConfirmButton danger icon={<Icon name="delete" />} aria-label={t('web.action.delete')} title={t('crm.quotation.deleteQuestion')} onConfirm={remove} />
          )}
        </Space>
      }
    >
      {state === 'EXPIRED' && <Alert className="crm-gap" type="warning" showIcon title={t('crm.quotation.expiredText')} />}
      {quotation.comment && <Alert className="crm-gap" type="info" showIcon title={quotation.comment} />}
      <DetailGrid
        columns={4}
        items={[
          { label: t('crm.field.customer'), value: <CustomerLink id={quotation.customer} name={quotation.customerName} /> },
          { label: t('crm.field.opportunity'), value: <OpportunityLink id={quotation.opportunity} /> },
          { label: t('crm.contract.field.group'), value: <DepartureLink id={quotation.departure} /> },
          { label: t('crm.field.dates'), value: format.dateRange(quotation.start, quotation.end) },
          { label: t('crm.field.pax'), value: format.number(quotation.pax) },
          { label: t('crm.quotation.field.validUntil'), value: <DateText value={quotation.validUntil} /> },
          { label: t('crm.quotation.field.language'), value: t(`crm.language.${quotation.language}`) },
          { label: t('crm.quotation.field.sentAt'), value: quotation.sentAt && <DateText value={quotation.sentAt} time /> },
          { label: t('crm.field.owner'), value: quotation.ownerName },
        ]}
      />
      <h3>{t('crm.quotation.lines')}</h3>
      <Table<PriceLine>
        size="small"
        rowKey={(line) => quotation.lines.indexOf(line)}
        pagination={false}
        dataSource={quotation.lines}
        scroll={{ x: 'max-content' }}
        columns={[
          { key: 'description', title: t('crm.quotation.field.description'), render: (_: unknown, line) => line.description },
          { key: 'quantity', title: t('crm.quotation.field.quantity'), align: 'right', render: (_: unknown, line) => format.number(line.quantity) },
          { key: 'unitPrice', title: t('crm.quotation.field.unitPrice'), align: 'right', render: (_: unknown, line) => <MoneyText value={line.unitPrice} /> },
          { key: 'amount', title: t('crm.quotation.field.amount'), align: 'right', render: (_: unknown, line) => <MoneyText value={line.amount} /> },
        ]}
      />
      <div className="crm-total">
        <span>{t('crm.field.total')}</span>
        <MoneyText value={quotation.total} strong />
      </div>
      {quotation.terms && (
        <>
          <h3>{t('crm.field.terms')}</h3>
          <p className="tw-preline">{quotation.terms}</p>
        </>
      )}
      {mayReadContract && state === 'ACCEPTED' && (
        <>
          <h3>{t('crm.menu.contracts')}</h3>
          <DataTable<Contract>
            path="/crm/contracts"
            params={{ quotation: quotation.id }}
            stateKey={false}
            size="small"
            rowHref={(one) => `/crm/contracts/${one.id}`}
            columns={contractColumns(t, format, { customer: false })}
            empty={{ title: t('crm.contract.noneHere'), hint: t('crm.contract.makeHint') }}
          />
        </>
      )}
      <QuotationEditor quotation={quotation} open={editing} onClose={() => setEditing(false)} />
      <SendDialog quotation={quotation} open={sending} onClose={() => setSending(false)} />
      <ReasonDialog
        open={declining}
        title={t('crm.quotation.declineTitle', { number: quotation.number })}
        label={t('crm.quotation.field.answer')}
        required={false}
        okText={t('crm.quotation.decline')}
        onClose={() => setDeclining(false)}
        onOk={({ reason }) => quiet.save({ method: 'POST', path: `${path}/decline`, body: { comment: reason || null }, version: quotation.version })}
      />
    </PageFrame>
  );
}
