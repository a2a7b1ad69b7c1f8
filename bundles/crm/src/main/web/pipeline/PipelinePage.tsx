import { Board, CustomerLink, DataTable, DateText, EmptyState, EnumTag, FormDrawer, Icon, Loaded, MoneyText, PageFrame, PersonPicker, SearchBox, feedback, useFormat, useGet, useMay, useMayFor, useSave, useSession, useT, type ListPage } from '@tourwright/shell';
import { Button, Segmented, Space } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { isOpen, lostReasons, stageColors, stageStrips, stages, type BoardColumnData, type Opportunity, type Stage } from '../types';
import '../crm.css';
import { LoseDialog } from './LoseDialog';
import { OpportunityFields, opportunityBody, opportunityValues } from './OpportunityFields';

export default function PipelinePage() {
  const t = useT();
  const navigate = useNavigate();
  const { user } = useSession();
  const mayWrite = useMay('crm:opportunity:write');
  const [address, setAddress] = useSearchParams();
  const asList = address.get('view') === 'list';
  const set = (name: string, value: string | null | undefined) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: name !== 'new' },
    );
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => set('new', '1')}>
      {t('crm.opportunity.new')}
    </Button>
  );
  return (
    <PageFrame
      title={t('crm.menu.pipeline')}
      actions={
        <Space wrap>
          <Segmented
            value={asList ? 'list' : 'board'}
            onChange={(value) => set('view', value === 'list' ? 'list' : null)}
            options={[
              { value: 'board', label: t('crm.pipeline.board'), icon: <Icon name="board" /> },
              { value: 'list', label: t('crm.pipeline.list'), icon: <Icon name="list" /> },
            ]}
          />
          {create}
        </Space>
      }
    >
      {asList ? <OpportunityTable create={create} /> : <PipelineBoard owner={address.get('owner')} q={address.get('q') ?? ''} onChange={set} create={create} />}
      <FormDrawer<Opportunity>
        open={address.has('new') && mayWrite}
        onClose={() => set('new', null)}
        title={t('crm.opportunity.new')}
        width={560}
        path="/crm/opportunities"
        toValues={() => ({ ...opportunityValues(undefined), customer: address.get('customer') ?? undefined, owner: user.id })}
        toBody={(values: Partial<Opportunity>) => opportunityBody(values)}
        success={t('crm.opportunity.created')}
        onSaved={(opportunity) => void navigate(`/crm/opportunities/${opportunity.id}`)}
        invalidates={['/crm', '/core/customers']}
      >
        {(form) => <OpportunityFields form={form} withCustomer />}
      </FormDrawer>
    </PageFrame>
  );
}

function PipelineBoard({ owner, q, onChange, create }: { owner: string | null; q: string; onChange: (name: string, value: string | null | undefined) => void; create: React.ReactNode }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const mayMove = useMayFor('crm:opportunity:write');
  const board = useGet<ListPage<BoardColumnData>>('/crm/opportunities/board', { owner: owner ?? undefined, q: q || undefined }, { refetchInterval: 60_000 });
  const [losing, setLosing] = useState<Opportunity | null>(null);
  // A new array puts a card back that was dropped on "lost" without a reason.
  const [round, setRound] = useState(0);
  const items = useMemo(() => (board.data?.items ?? []).flatMap((column) => column.cards), [board.data, round]); // eslint-disable-line react-hooks/exhaustive-deps
  const { save } = useSave<Opportunity>({ quiet: true, success: false, invalidates: ['/crm'] });
  const move = async (opportunity: Opportunity, stage: Stage) => {
    const path = `/crm/opportunities/${opportunity.id}` as const;
    if (stage === 'LOST') setLosing(opportunity);
    else if (stage === 'WON') {
      await save({ method: 'POST', path: `${path}/win` });
      feedback().message.success(t('crm.opportunity.wonNow'));
    } else if (!isOpen(opportunity.stage)) {
      await save({ method: 'POST', path: `${path}/reopen` });
      if (stage !== 'NEGOTIATING') await save({ method: 'POST', path: `${path}/move`, body: { stage } });
    } else await save({ method: 'POST', path: `${path}/move`, body: { stage } });
  };
  return (
    <>
      <div className="tw-toolbar tw-no-print">
        <SearchBox value={q} onSearch={(text) => onChange('q', text)} placeholder={t('crm.search')} />
        <div className="tw-filter">
          <PersonPicker permission="crm:opportunity:write" value={owner ?? undefined} onChange={(value) => onChange('owner', value)} placeholder={t('crm.field.owner')} aria-label={t('crm.field.owner')} />
        </div>
      </div>
      <Loaded query={board}>
        {(data) => !owner && !q && data.items.every((column) => column.count === 0) ? <EmptyState title={t('crm.opportunity.none')} hint={t('crm.opportunity.noneHint')} action={create} /> : (
          <Board<Opportunity>
            columns={stages.map((stage) => {
              const column = data.items.find((one) => one.stage === stage);
              return {
                key: stage,
                title: t(`crm.opportunity.stage.${stage}`),
                color: stageStrips[stage],
                summary: (
                  <>
                    {column?.sums.map((sum) => (
                      <div key={sum.amount.currency} title={isOpen(stage) ? t('crm.pipeline.weighted', { amount: format.money(sum.weighted) }) : undefined}>
                        <MoneyText value={sum.amount} strong />
                      </div>
                    ))}
                    {column && column.count > column.cards.length && <div>{t('crm.pipeline.more', { count: column.count - column.cards.length })}</div>}
                    {!isOpen(stage) && <div>{t('crm.pipeline.lastDays')}</div>}
                  </>
                ),
              };
            })}
            items={items}
            itemKey={(one) => one.id}
            columnOf={(one) => one.stage}
            titleOf={(one) => `${one.title}, ${one.customerName}`}
            canMove={(one) => mayMove(one.owner)}
            onMove={(one, stage) => move(one, stage as Stage)}
            onOpen={(one) => void navigate(`/crm/opportunities/${one.id}`)}
            renderCard={(one) => (
              <>
                <div className="tw-strong">{one.title}</div>
                <div className="tw-secondary">{one.customerName}</div>
                <div className="crm-card-foot">
                  <MoneyText value={one.expected} />
                  <span className="tw-secondary">{t('crm.pipeline.pax', { count: one.pax })}</span>
                </div>
                <div className="crm-card-foot tw-secondary">
                  <span>{one.ownerName ?? '—'}</span>
                  {isOpen(one.stage) && (
                    <span className={one.expectedClose < new Date().toISOString().slice(0, 10) ? 'crm-late' : undefined}>
                      <DateText value={one.expectedClose} />
                    </span>
                  )}
                  {one.lostReason && <span>{t(`crm.opportunity.lost.${one.lostReason}`)}</span>}
                </div>
              </>
            )}
          />
        )}
      </Loaded>
      <LoseDialog
        opportunity={losing}
        onClose={() => {
          setLosing(null);
          setRound((before) => before + 1);
        }}
      />
    </>
  );
}

function OpportunityTable({ create }: { create: React.ReactNode }) {
  const t = useT();
  return (
    <DataTable<Opportunity>
      path="/crm/opportunities"
      search={t('crm.search')}
      defaultSort="-updatedAt"
      csv="opportunities"
      rowHref={(one) => `/crm/opportunities/${one.id}`}
      filters={[
        { key: 'stage', label: t('crm.opportunity.field.stage'), type: 'enum', prefix: 'crm.opportunity.stage', values: stages, multiple: true },
        { key: 'owner', label: t('crm.field.owner'), type: 'person', permission: 'crm:opportunity:write' },
        { key: 'lostReason', label: t('crm.opportunity.field.lostReason'), type: 'enum', prefix: 'crm.opportunity.lost', values: lostReasons },
        { key: 'closeTo', label: t('crm.opportunity.closeTo'), type: 'date' },
      ]}
      columns={[
        { key: 'title', title: t('crm.field.title'), sort: true, ellipsis: true, width: '24%' },
        { key: 'customerName', title: t('crm.field.customer'), sort: true, ellipsis: true, width: '20%', render: (one) => <CustomerLink id={one.customer} name={one.customerName} /> },
        { key: 'stage', title: t('crm.opportunity.field.stage'), render: (one) => <EnumTag prefix="crm.opportunity.stage" value={one.stage} colors={stageColors} />, text: (one) => t(`crm.opportunity.stage.${one.stage}`) },
        { key: 'expected', title: t('crm.opportunity.field.expected'), sort: true, align: 'right', render: (one) => <MoneyText value={one.expected} />, text: (one) => `${one.expected.amount} ${one.expected.currency}` },
        { key: 'probability', title: t('crm.opportunity.field.probability'), sort: true, align: 'right', from: 'lg', render: (one) => `${one.probability} %` },
        { key: 'pax', title: t('crm.field.pax'), align: 'right', from: 'xxl' },
        { key: 'expectedClose', title: t('crm.opportunity.field.expectedClose'), sort: true, from: 'md', render: (one) => <DateText value={one.expectedClose} /> },
        { key: 'ownerName', title: t('crm.field.owner'), from: 'md' },
        { key: 'updatedAt', title: t('crm.field.updatedAt'), sort: true, from: 'xxl', render: (one) => <DateText value={one.updatedAt} relative /> },
      ]}
      empty={{ title: t('crm.opportunity.none'), hint: t('crm.opportunity.noneHint'), action: create }}
    />
  );
}
