import { EmptyState, FormMessages, Loaded, Problem, invalidate, api, newKey, useGet, useT, type Always, type ListPage, type Refine, type Schemas } from '@tourwright/shell';
import { Checkbox, Modal, Table } from 'antd';
import { useEffect, useState } from 'react';

type Receiver = Always<Schemas['crm.AssignLeadsReceiver'], 'user' | 'name'>;

type Share = Always<Schemas['crm.AssignLeadsShare'], 'user' | 'name'>;

type Outcome = Refine<Schemas['crm.AssignLeadsOutcome'], { shares: Share[] }>;

/** Deals the leads that nobody has, and shows how evenly it went. */
export function DealDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const receivers = useGet<ListPage<Receiver>>(open ? '/crm/leads/receivers' : null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [messages, setMessages] = useState<string[]>([]);
  useEffect(() => {
    if (open && receivers.data && !outcome) setChosen(receivers.data.items.filter((one) => one.usual).map((one) => one.user));
  }, [open, receivers.data, outcome]);
  const deal = async () => {
    setBusy(true);
    setMessages([]);
    try {
      setOutcome(await api.post<Outcome>('/crm/leads/deal', { people: chosen }, { idempotencyKey: newKey() }));
      await invalidate('/crm');
    } catch (error) {
      setMessages([Problem.of(error).detail || Problem.of(error).title]);
    } finally {
      setBusy(false);
    }
  };
  const close = () => {
    setOutcome(null);
    setMessages([]);
    onClose();
  };
  return (
    <Modal
      open={open}
      onCancel={close}
      title={t('crm.lead.deal')}
      okText={outcome ? t('web.action.close') : t('crm.lead.dealNow')}
      cancelButtonProps={{ hidden: !!outcome }}
      cancelText={t('web.action.cancel')}
      okButtonProps={{ loading: busy, disabled: !outcome && chosen.length === 0 }}
      onOk={() => (outcome ? close() : void deal())}
      destroyOnHidden
    >
      <FormMessages messages={messages} />
      {outcome ? (
        <>
          <p>{t('crm.lead.dealt', { count: outcome.dealt })}</p>
          <Table<Share>
            size="small"
            rowKey="user"
            pagination={false}
            dataSource={outcome.shares}
            columns={[
              { key: 'name', dataIndex: 'name', title: t('crm.lead.dealTo') },
              { key: 'before', dataIndex: 'openBefore', title: t('crm.lead.openBefore'), align: 'right' },
              { key: 'dealt', dataIndex: 'dealt', title: t('crm.lead.got'), align: 'right' },
              { key: 'after', dataIndex: 'openAfter', title: t('crm.lead.openAfter'), align: 'right' },
            ]}
          />
        </>
      ) : (
        <>
          <p className="tw-secondary">{t('crm.lead.dealHint')}</p>
          <Loaded query={receivers} rows={3}>
            {(data) =>
              data.items.length === 0 ? (
                <EmptyState hint={t('error.crm.nobody-to-deal-to')} />
              ) : (
                <Checkbox.Group
                  className="crm-stack"
                  value={chosen}
                  onChange={(values) => setChosen(values as string[])}
                  options={data.items.map((one) => ({ value: one.user, label: t('crm.lead.receiver', { name: one.name, open: one.open }) }))}
                />
              )
            }
          </Loaded>
        </>
      )}
    </Modal>
  );
}
