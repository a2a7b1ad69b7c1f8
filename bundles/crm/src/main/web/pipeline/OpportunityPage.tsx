import { AuditHistory, ConfirmButton, CustomerLink, DataTable, DateText, DetailGrid, EnumTag, FormDrawer, Icon, Loaded, MoneyText, PageFrame, useFormat, useGet, useMay, useMayFor, useSave, useT, type Always, type ListPage, type Schemas } from '@tourwright/shell';
import { Alert, Button, Space, Steps, Timeline } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ActivityPanel } from '../activities/ActivityPanel';
import { contractColumns } from '../contracts/columns';
import { quotationColumns } from '../quotations/columns';
import { isOpen, openStages, stageColors, type Contract, type Opportunity, type Quotation, type Stage } from '../types';
import '../crm.css';
import { LoseDialog } from './LoseDialog';
import { OpportunityFields, opportunityBody, opportunityValues } from './OpportunityFields';

type Step = Always<Schemas['crm.OpportunityListsStep'], 'to' | 'by' | 'at'>;

export default function OpportunityPage() {
  const { id } = useParams();
  const opportunity = useGet<Opportunity>(`/crm/opportunities/${id}`);
  return <Loaded query={opportunity}>{(data) => <OpportunityView opportunity={data} />}</Loaded>;
}

function OpportunityView({ opportunity }: { opportunity: Opportunity }) {
  const t = useT();
  const navigate = useNavigate();
  const mayWrite = useMayFor('crm:opportunity:write')(opportunity.owner);
  const mayQuote = useMayFor('crm:quotation:write')(opportunity.owner);
  const mayAudit = useMay('core:audit:read');
  const [address, setAddress] = useSearchParams();
  const [editing, setEditing] = useState(false);
  const [losing, setLosing] = useState(false);
  const { attempt, saving } = useSave<Opportunity>({ invalidates: ['/crm', '/core/customers'] });
  const quoting = useSave<Quotation>({ success: false });
  const path = `/crm/opportunities/${opportunity.id}` as const;
  const open = isOpen(opportunity.stage);
  const reopen = () => void attempt({ method: 'POST', path: `${path}/reopen` });
  const move = (stage: Stage) => void attempt({ method: 'POST', path: `${path}/move`, body: { stage } });
  const quote = async () => {
    const made = await quoting.attempt({ method: 'POST', path: '/crm/quotations', body: { opportunity: opportunity.id } });
    if (made) void navigate(`/crm/quotations/${made.id}`);
  };
  return (
    <PageFrame
      title={opportunity.title}
      extra={<EnumTag prefix="crm.opportunity.stage" value={opportunity.stage} colors={stageColors} />}
      breadcrumbs={[{ label: t('crm.menu.pipeline'), path: '/crm/pipeline' }, { label: opportunity.title }]}
      actions={
        <Space wrap>
          {mayWrite && (
            <Button icon={<Icon name="edit" />} onClick={() => setEditing(true)}>
              {t('web.action.edit')}
            </Button>
          )}
          {mayWrite && open && (
            <Button danger onClick={() => setLosing(true)}>
              {t('crm.opportunity.lose')}
            </Button>
          )}
          {mayWrite && open && (
            <ConfirmButton title={t('crm.opportunity.winQuestion')} description={t('crm.opportunity.winHint')} icon={<Icon name="trophy" />} onConfirm={() => attempt({ method: 'POST', path: `${path}/win` })}>
              {t('crm.opportunity.win')}
            </ConfirmButton>
          )}
          {mayWrite && !open && (
            <Button icon={<Icon name="undo" />} loading={saving} onClick={reopen}>
              {t('crm.action.reopen')}
            </Button>
          )}
          {mayQuote && opportunity.stage !== 'LOST' && (
            <Button type="primary" icon={<Icon name="fileText" />} loading={quoting.saving} onClick={() => void quote()}>
              {t('crm.quotation.new')}
            </Button>
          )}
        </Space>
      }
      activeTab={address.get('tab') ?? 'work'}
      onTabChange={(tab) => setAddress(tab === 'work' ? {} : { tab }, { replace: true })}
      tabs={[
        { key: 'work', label: t('crm.opportunity.tab.work'), children: <Work opportunity={opportunity} onMove={mayWrite ? move : undefined} /> },
        { key: 'story', label: t('crm.opportunity.tab.story'), children: <Story opportunity={opportunity} /> },
        ...(mayAudit ? [{ key: 'audit', label: t('crm.tab.audit'), children: <AuditHistory subject="opportunity" id={opportunity.id} fieldPrefix="crm.audit" /> }] : []),
      ]}
    >
      <FormDrawer<Opportunity>
        open={editing}
        onClose={() => setEditing(false)}
        title={t('crm.opportunity.edit')}
        width={560}
        path="/crm/opportunities"
        record={opportunity}
        toValues={(record) => opportunityValues(record)}
        toBody={(values: Partial<Opportunity>, record: Opportunity | undefined) => opportunityBody({ ...record, ...values })}
      >
        {(form) => <OpportunityFields form={form} withCustomer={false} editing />}
      </FormDrawer>
      <LoseDialog opportunity={losing ? opportunity : null} onClose={() => setLosing(false)} />
    </PageFrame>
  );
}

function Work({ opportunity, onMove }: { opportunity: Opportunity; onMove?: (stage: Stage) => void }) {
  const t = useT();
  const format = useFormat();
  const mayQuotations = useMay('crm:quotation:read');
  const mayContracts = useMay('crm:contract:read');
  const mayActivities = useMay('crm:activity:read');
  const place = openStages.findIndex((stage) => stage === opportunity.stage);
  return (
    <>
      {isOpen(opportunity.stage) && (
        <Steps
          className="crm-gap"
          size="small"
          current={place}
          onChange={onMove && ((step) => step !== place && openStages[step] && onMove(openStages[step]))}
          items={openStages.map((stage) => ({ title: t(`crm.opportunity.stage.${stage}`) }))}
        />
      )}
      {opportunity.stage === 'LOST' && (
        <Alert className="crm-gap" type="error" showIcon title={t(`crm.opportunity.lost.${opportunity.lostReason}`)} description={opportunity.lostComment ?? undefined} />
      )}
      {opportunity.stage === 'WON' && <Alert className="crm-gap" type="success" showIcon title={t('crm.opportunity.wonTitle')} description={t('crm.opportunity.wonText')} />}
      <div className="crm-two">
        <div>
          <DetailGrid
            items={[
              { label: t('crm.field.customer'), value: <CustomerLink id={opportunity.customer} name={opportunity.customerName} /> },
              { label: t('crm.opportunity.field.expected'), value: <MoneyText value={opportunity.expected} strong /> },
              { label: t('crm.opportunity.field.probability'), value: `${opportunity.probability} %` },
              { label: t('crm.field.pax'), value: format.number(opportunity.pax) },
              { label: t('crm.field.dates'), value: format.dateRange(opportunity.wantedFrom, opportunity.wantedTo) },
              { label: t('crm.opportunity.field.expectedClose'), value: <DateText value={opportunity.expectedClose} /> },
              { label: t('crm.field.owner'), value: opportunity.ownerName },
              { label: t('crm.opportunity.field.tourText'), value: opportunity.tourText, span: 2 },
              { label: t('crm.opportunity.field.needs'), value: opportunity.needs && <span className="tw-preline">{opportunity.needs}</span>, span: 3 },
            ]}
          />
          {mayQuotations && (
            <>
              <h3>{t('crm.menu.quotations')}</h3>
              <DataTable<Quotation>
                path="/crm/quotations"
                params={{ opportunity: opportunity.id }}
                stateKey={false}
                size="small"
                rowHref={(one) => `/crm/quotations/${one.id}`}
                columns={quotationColumns(t, { customer: false })}
                empty={{ title: t('crm.quotation.noneHere'), hint: t('crm.quotation.noneHereHint') }}
              />
            </>
          )}
          {mayContracts && opportunity.stage !== 'NEW' && (
            <>
              <h3>{t('crm.menu.contracts')}</h3>
              <DataTable<Contract>
                path="/crm/contracts"
                params={{ opportunity: opportunity.id }}
                stateKey={false}
                size="small"
                rowHref={(one) => `/crm/contracts/${one.id}`}
                columns={contractColumns(t, format, { customer: false })}
                empty={{ title: t('crm.contract.noneHere'), hint: t('crm.contract.noneHereHint') }}
              />
            </>
          )}
        </div>
        {mayActivities && <ActivityPanel about={{ customer: opportunity.customer, customerName: opportunity.customerName, opportunity: opportunity.id }} params={{ opportunity: opportunity.id }} />}
      </div>
    </>
  );
}

function Story({ opportunity }: { opportunity: Opportunity }) {
  const story = useGet<ListPage<Step>>(`/crm/opportunities/${opportunity.id}/history`);
  return (
    <Loaded query={story} rows={3}>
      {({ items }) => (
        <Timeline
          items={items.map((step, index) => ({
            key: index,
            content: (
              <>
                <EnumTag prefix="crm.opportunity.stage" value={step.to} colors={stageColors} />
                {step.comment && <div className="tw-preline">{step.comment}</div>}
                <div className="tw-secondary">
                  {step.by} · <DateText value={step.at} time />
                </div>
              </>
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
