import { CustomerLink, DataTable, DateText, Dialog, EnumTag, FormDrawer, Icon, MoreMenu, PageFrame, PersonPicker, useMay, useMayFor, useSave, useSession, useT, useUndoToast } from '@tourwright/shell';
import { Button, Input, Form, Modal, Segmented, Space, Tag } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ActivityDrawer } from '../activities/ActivityDrawer';
import { ReasonDialog } from '../ReasonDialog';
import { OpportunityFields, opportunityBody, opportunityValues } from '../pipeline/OpportunityFields';
import { leadColors, leadReasons, leadStates, type Lead, type Opportunity } from '../types';
import '../crm.css';
import { DealDialog } from './DealDialog';
import { Assignments } from './Assignments';
import { NewEnquiry } from './NewEnquiry';

type Doing = 'qualify' | 'dismiss' | 'assign' | 'activity' | 'edit' | 'story';

export default function LeadsPage() {
  const t = useT();
  const navigate = useNavigate();
  const undo = useUndoToast();
  const { user } = useSession();
  const mayWrite = useMay('crm:lead:write');
  const mayChange = useMayFor('crm:lead:write');
  const mayDeal = useMay('crm:lead:deal');
  const mayLog = useMay('crm:activity:write');
  const [address, setAddress] = useSearchParams();
  const [doing, setDoing] = useState<{ what: Doing; lead: Lead } | null>(null);
  const [dealing, setDealing] = useState(false);
  const { save, attempt } = useSave<Lead>();
  const quiet = useSave<Lead>({ quiet: true, success: false });
  const silent = useSave<Lead>({ success: false });
  const view = address.get('view') ?? 'open';
  const set = (name: string, value: string | null) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const inWork: Lead['state'][] = ['TARGET', 'LEAD'];
  const params = {
    open: { state: inWork },
    mine: { state: inWork, owner: user.id },
    unowned: { state: inWork, unowned: true },
    all: {},
  }[view] ?? {};
  const act = (lead: Lead, action: 'take' | 'verify' | 'reopen') => void attempt({ method: 'POST', path: `/crm/leads/${lead.id}/${action}` });
  const isOpen = (lead: Lead) => lead.state === 'TARGET' || lead.state === 'LEAD';
  const start = (what: Doing, lead: Lead) => setDoing({ what, lead });
  const lead = doing?.lead;
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="userAdd" />} onClick={() => set('new', '1')}>
      {t('crm.lead.new')}
    </Button>
  );
  return (
    <PageFrame
      title={t('crm.menu.leads')}
      subtitle={t('crm.lead.subtitle')}
      actions={
        <Space wrap>
          {mayDeal && (
            <Button icon={<Icon name="users" />} onClick={() => setDealing(true)}>
              {t('crm.lead.deal')}
            </Button>
          )}
          {create}
        </Space>
      }
    >
      <Segmented
        className="crm-gap"
        value={view}
        onChange={(value) => set('view', value === 'open' ? null : value)}
        options={['open', 'mine', 'unowned', 'all'].map((value) => ({ value, label: t(`crm.lead.view.${value}`) }))}
      />
      <DataTable<Lead>
        key={view}
        path="/crm/leads"
        params={params}
        search={t('crm.search')}
        defaultSort="-updatedAt"
        csv="leads"
        filters={[
          view === 'all' && { key: 'state', label: t('crm.field.state'), type: 'enum', prefix: 'crm.lead.state', values: leadStates, multiple: true },
          { key: 'origin', label: t('crm.lead.field.origin'), type: 'enum', prefix: 'crm.lead.origin', values: ['CAMPAIGN', 'ENQUIRY'] },
          view !== 'mine' && view !== 'unowned' && { key: 'owner', label: t('crm.field.owner'), type: 'person', permission: 'crm:lead:write' },
        ]}
        columns={[
          { key: 'customerName', title: t('crm.field.customer'), sort: true, ellipsis: true, width: '20%', render: (one) => <CustomerLink id={one.customer} name={one.customerName} /> },
          { key: 'state', title: t('crm.field.state'), render: (one) => <EnumTag prefix="crm.lead.state" value={one.state} colors={leadColors} />, text: (one) => t(`crm.lead.state.${one.state}`) },
          {
            key: 'contact',
            title: t('crm.lead.field.contact'),
            from: 'md',
            ellipsis: true,
            width: '22%',
            render: (one) => (
              <>
                {one.phone && (
                  <a className="tw-nowrap" href={`tel:${one.phone}`}>
                    {one.phone}
                  </a>
                )}
                {one.email && <div className="tw-secondary">{one.email}</div>}
              </>
            ),
            text: (one) => [one.phone, one.email].filter(Boolean).join(' '),
          },
          {
            key: 'origin',
            title: t('crm.lead.field.origin'),
            from: 'xl',
            ellipsis: true,
            width: '16%',
            render: (one) => (
              <>
                {one.campaignName ?? t(`crm.lead.origin.${one.origin}`)}
                {one.responses > 1 && <Tag className="tw-after">{t('crm.lead.responses', { count: one.responses })}</Tag>}
              </>
            ),
            text: (one) => one.campaignName ?? t(`crm.lead.origin.${one.origin}`),
          },
          {
            key: 'interest',
            title: t('crm.lead.field.interest'),
            from: 'xl',
            ellipsis: true,
            width: '20%',
            text: (one) => (one.reason ? [t(`crm.lead.reason.${one.reason}`), one.comment].filter(Boolean).join(': ') : one.interest),
            render: (one) => (one.reason ? [t(`crm.lead.reason.${one.reason}`), one.comment].filter(Boolean).join(': ') : one.interest),
          },
          {
            key: 'ownerName',
            title: t('crm.field.owner'),
            from: 'md',
            render: (one) =>
              one.ownerName ? (
                <span title={one.assignedHow ? t(`crm.lead.how.${one.assignedHow}`) : undefined}>{one.ownerName}</span>
              ) : (
                <Tag>{t('crm.lead.nobody')}</Tag>
              ),
          },
          { key: 'updatedAt', title: t('crm.field.updatedAt'), sort: true, from: 'xxl', render: (one) => <DateText value={one.updatedAt} relative /> },
        ]}
        rowActions={(one) => (
          <Space size={4}>
            {mayChange(one.owner) && isOpen(one) && !one.owner && (
              <Button size="small" onClick={() => act(one, 'take')}>
                {t('crm.lead.take')}
              </Button>
            )}
            {mayChange(one.owner) && one.state === 'TARGET' && one.owner && (
              <Button size="small" onClick={() => act(one, 'verify')}>
                {t('crm.lead.verify')}
              </Button>
            )}
            {mayChange(one.owner) && one.state === 'LEAD' && (
              <Button size="small" type="primary" ghost onClick={() => start('qualify', one)}>
                {t('crm.lead.qualify')}
              </Button>
            )}
            <MoreMenu
              actions={[
                one.opportunity !== null && { key: 'opportunity', label: t('crm.lead.toOpportunity'), icon: <Icon name="forward" />, onClick: () => void navigate(`/crm/opportunities/${one.opportunity}`) },
                mayLog && { key: 'activity', label: t('crm.activity.new'), icon: <Icon name="task" />, onClick: () => start('activity', one) },
                mayChange(one.owner) && { key: 'edit', label: t('crm.lead.edit'), icon: <Icon name="edit" />, onClick: () => start('edit', one) },
                mayChange(one.owner) && one.state === 'TARGET' && { key: 'qualify', label: t('crm.lead.qualify'), icon: <Icon name="check" />, onClick: () => start('qualify', one) },
                mayChange(one.owner) && isOpen(one) && { key: 'assign', label: t('crm.lead.assign'), icon: <Icon name="user" />, onClick: () => start('assign', one) },
                { key: 'story', label: t('crm.lead.why'), icon: <Icon name="history" />, onClick: () => start('story', one) },
                mayChange(one.owner) && one.state === 'NOT_QUALIFIED' && { key: 'reopen', label: t('crm.action.reopen'), icon: <Icon name="undo" />, onClick: () => act(one, 'reopen') },
                mayChange(one.owner) && isOpen(one) && { key: 'dismiss', label: t('crm.lead.dismiss'), icon: <Icon name="close" />, danger: true, onClick: () => start('dismiss', one) },
              ]}
            />
          </Space>
        )}
        empty={{ title: t('crm.lead.none'), hint: t('crm.lead.noneHint'), action: create }}
      />
      <NewEnquiry open={address.has('new') && mayWrite} onClose={() => set('new', null)} onSaved={() => undefined} />
      <DealDialog open={dealing} onClose={() => setDealing(false)} />
      <FormDrawer<Opportunity>
        open={doing?.what === 'qualify'}
        onClose={() => setDoing(null)}
        title={t('crm.lead.qualifyTitle', { name: lead?.customerName })}
        width={560}
        path={`/crm/leads/${lead?.id}/qualify`}
        saveLabel={t('crm.lead.qualify')}
        toValues={() => ({ ...opportunityValues(undefined), needs: lead?.interest ?? undefined, owner: lead?.owner ?? user.id })}
        toBody={(values: Partial<Opportunity>) => ({ ...opportunityBody(values), customer: lead?.customer })}
        success={t('crm.lead.qualified')}
        onSaved={(opportunity) => void navigate(`/crm/opportunities/${opportunity.id}`)}
        invalidates={['/crm', '/core/customers']}
      >
        {(form) => <OpportunityFields form={form} withCustomer={false} />}
      </FormDrawer>
      <FormDrawer<Lead>
        open={doing?.what === 'edit'}
        onClose={() => setDoing(null)}
        title={t('crm.lead.edit')}
        path="/crm/leads"
        record={doing?.what === 'edit' ? lead : null}
        toBody={(values: { interest?: string }) => ({ interest: values.interest ?? null })}
      >
        <Form.Item name="interest" label={t('crm.lead.field.interest')}>
          <Input.TextArea rows={5} maxLength={2000} />
        </Form.Item>
      </FormDrawer>
      <ReasonDialog
        open={doing?.what === 'dismiss'}
        title={t('crm.lead.dismissTitle', { name: lead?.customerName })}
        reasons={leadReasons}
        prefix="crm.lead.reason"
        label={t('crm.lead.field.reason')}
        okText={t('crm.lead.dismiss')}
        danger
        onClose={() => setDoing(null)}
        onOk={async (answer) => {
          const gone = lead!;
          await quiet.save({ method: 'POST', path: `/crm/leads/${gone.id}/dismiss`, body: answer });
          undo(t('crm.lead.dismissed', { name: gone.customerName }), () => silent.save({ method: 'POST', path: `/crm/leads/${gone.id}/reopen` }));
        }}
      />
      <AssignDialog lead={doing?.what === 'assign' ? doing.lead : null} onClose={() => setDoing(null)} onAssign={(owner) => save({ method: 'POST', path: `/crm/leads/${lead!.id}/assign`, body: { owner } })} />
      <Dialog open={doing?.what === 'story'} onClose={() => setDoing(null)} title={t('crm.lead.whyTitle', { name: lead?.customerName })}>
        {lead && <Assignments lead={lead.id} />}
      </Dialog>
      <ActivityDrawer open={doing?.what === 'activity'} onClose={() => setDoing(null)} about={{ customer: lead?.customer, customerName: lead?.customerName, lead: lead?.id }} />
    </PageFrame>
  );
}

function AssignDialog({ lead, onClose, onAssign }: { lead: Lead | null; onClose: () => void; onAssign: (owner: string | null) => Promise<unknown> }) {
  const t = useT();
  const [owner, setOwner] = useState<string | undefined>();
  return (
    <Modal
      open={lead !== null}
      title={t('crm.lead.assign')}
      okText={t('crm.lead.assign')}
      cancelText={t('web.action.cancel')}
      onCancel={onClose}
      onOk={() => void onAssign(owner ?? null).then(onClose, () => undefined)}
      afterOpenChange={(open) => open && setOwner(lead?.owner ?? undefined)}
      destroyOnHidden
    >
      <p>{lead?.customerName}</p>
      <PersonPicker permission="crm:lead:write" value={owner} onChange={setOwner} selectedText={lead?.ownerName} placeholder={t('crm.lead.nobody')} />
    </Modal>
  );
}
