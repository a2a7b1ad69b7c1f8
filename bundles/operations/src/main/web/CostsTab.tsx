import { ConfirmButton, DataTable, DateInput, DateText, EnumSelect, FormDrawer, Icon, MoneyInput, MoneyText, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Button, Card, Form, Input, Space, Table } from 'antd';
import { useState } from 'react';
import { Sums } from './parts';
import { changeable, today, type Advance, type RunningCost, type Settlement, type Tour } from './types';

const costKinds = ['MEAL', 'TICKET', 'TRANSPORT', 'LODGING', 'TIP', 'MEDICAL', 'OTHER'] as const;

/** A day of the tour: today while it runs. */
const usualDay = (tour: Tour) => (today() < tour.start ? tour.start : today() > tour.end ? tour.end : today());

export function CostsTab({ tour }: { tour: Tour }) {
  const may = useMay('operations:tour:write');
  const mayWrite = may && changeable(tour.state);
  return (
    <Space orientation="vertical" size={16} style={{ width: '100%' }}>
      <Costs tour={tour} mayWrite={mayWrite} />
      <Advances tour={tour} mayWrite={mayWrite} mayEven={may && tour.state === 'SETTLED'} />
    </Space>
  );
}

function Costs({ tour, mayWrite }: { tour: Tour; mayWrite: boolean }) {
  const t = useT();
  const path = `/operations/tours/${tour.id}/costs` as const;
  const [edited, setEdited] = useState<RunningCost | 'new' | null>(null);
  const { save } = useSave();
  const sums = useGet<Settlement>(`/operations/tours/${tour.id}/settlement`);
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setEdited('new')}>
      {t('operations.cost.new')}
    </Button>
  );
  return (
    <Card size="small" title={t('operations.cost.title')} extra={sums.data && <Sums values={sums.data.runningCosts} strong />}>
      <DataTable<RunningCost>
        path={path}
        stateKey={false}
        toolbar={create}
        csv={`${tour.number}-costs`}
        onRow={mayWrite ? setEdited : undefined}
        rowActions={(cost) =>
          mayWrite && (
            <ConfirmButton size="small" type="text" danger icon={<Icon name="delete" />} aria-label={t('operations.action.remove')} title={t('operations.action.removeQuestion')} onConfirm={() => save({ method: 'DELETE', path: `${path}/${cost.id}`, version: cost.version })} />
          )
        }
        columns={[
          { key: 'date', title: t('operations.cost.field.date'), render: (cost) => <DateText value={cost.date} /> },
          { key: 'description', title: t('operations.cost.field.description') },
          { key: 'kind', title: t('operations.cost.field.kind'), from: 'md', render: (cost) => t(`operations.cost.kind.${cost.kind}`) },
          { key: 'paidBy', title: t('operations.cost.field.paidBy'), from: 'md', render: (cost) => t(`operations.cost.paidBy.${cost.paidBy}`) },
          { key: 'amount', title: t('operations.cost.field.amount'), align: 'right', render: (cost) => <MoneyText value={cost.amount} />, text: (cost) => `${cost.amount.amount} ${cost.amount.currency}` },
        ]}
        empty={{ title: t('operations.cost.none'), hint: t('operations.cost.noneHint'), action: create }}
      />
      <FormDrawer<RunningCost>
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'operations.cost.new' : 'operations.cost.edit')}
        path={path}
        record={edited === 'new' ? null : edited}
        toValues={(cost) => cost ?? { date: usualDay(tour), kind: 'TICKET', paidBy: 'GUIDE' }}
      >
        <Form.Item name="date" label={t('operations.cost.field.date')} rules={[{ required: true }]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="kind" label={t('operations.cost.field.kind')} rules={[{ required: true }]}>
          <EnumSelect prefix="operations.cost.kind" values={costKinds} />
        </Form.Item>
        <Form.Item name="description" label={t('operations.cost.field.description')} rules={[{ required: true }]}>
          <Input maxLength={500} autoFocus />
        </Form.Item>
        <Form.Item name="amount" label={t('operations.cost.field.amount')} rules={[{ required: true }]}>
          <MoneyInput min={0} />
        </Form.Item>
        <Form.Item name="paidBy" label={t('operations.cost.field.paidBy')} rules={[{ required: true }]}>
          <EnumSelect prefix="operations.cost.paidBy" values={['GUIDE', 'AGENCY']} />
        </Form.Item>
      </FormDrawer>
    </Card>
  );
}

/** After the settlement only what evens the guide's account out can be entered. */
function Advances({ tour, mayWrite, mayEven }: { tour: Tour; mayWrite: boolean; mayEven: boolean }) {
  const t = useT();
  const sums = useGet<Settlement>(`/operations/tours/${tour.id}/settlement`);
  const uneven = mayEven ? sums.data?.advances.map((line) => line.balance).find((balance) => Number(balance.amount) !== 0) : undefined;
  const usual = uneven ? { direction: Number(uneven.amount) > 0 ? 'RETURNED' : 'GIVEN', amount: { ...uneven, amount: uneven.amount.replace('-', '') } } : { direction: 'GIVEN' };
  const path = `/operations/tours/${tour.id}/advances` as const;
  const [edited, setEdited] = useState<Advance | 'new' | null>(null);
  const { save } = useSave();
  const create = (mayWrite || uneven) && (
    <Button icon={<Icon name="add" />} onClick={() => setEdited('new')}>
      {t(uneven ? 'operations.advance.even' : 'operations.advance.new')}
    </Button>
  );
  return (
    <Card size="small" title={t('operations.advance.title')}>
      <DataTable<Advance>
        path={path}
        stateKey={false}
        toolbar={create}
        onRow={mayWrite ? setEdited : undefined}
        rowActions={(advance) =>
          mayWrite && (
            <ConfirmButton size="small" type="text" danger icon={<Icon name="delete" />} aria-label={t('operations.action.remove')} title={t('operations.action.removeQuestion')} onConfirm={() => save({ method: 'DELETE', path: `${path}/${advance.id}`, version: advance.version })} />
          )
        }
        columns={[
          { key: 'date', title: t('operations.cost.field.date'), render: (advance) => <DateText value={advance.date} /> },
          { key: 'direction', title: t('operations.cost.field.kind'), render: (advance) => t(`operations.advance.direction.${advance.direction}`) },
          { key: 'receiver', title: t('operations.advance.field.receiver') },
          { key: 'description', title: t('operations.cost.field.description'), from: 'md' },
          { key: 'amount', title: t('operations.cost.field.amount'), align: 'right', render: (advance) => <MoneyText value={advance.amount} /> },
        ]}
        empty={{ title: t('operations.advance.none'), hint: t('operations.advance.noneHint'), action: create }}
      />
      <GuideAccount tour={tour} />
      <FormDrawer<Advance>
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'operations.advance.new' : 'operations.advance.edit')}
        path={path}
        record={edited === 'new' ? null : edited}
        toValues={(advance) => advance ?? { date: today(), ...usual }}
      >
        <Form.Item name="direction" label={t('operations.cost.field.kind')} rules={[{ required: true }]}>
          <EnumSelect prefix="operations.advance.direction" values={['GIVEN', 'RETURNED']} />
        </Form.Item>
        <Form.Item name="date" label={t('operations.cost.field.date')} rules={[{ required: true }]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="receiver" label={t('operations.advance.field.receiver')} rules={[{ required: true }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="amount" label={t('operations.cost.field.amount')} rules={[{ required: true }]}>
          <MoneyInput min={0} />
        </Form.Item>
        <Form.Item name="description" label={t('operations.cost.field.description')}>
          <Input maxLength={500} />
        </Form.Item>
      </FormDrawer>
    </Card>
  );
}

export function GuideAccount({ tour }: { tour: Tour }) {
  const t = useT();
  const sums = useGet<Settlement>(`/operations/tours/${tour.id}/settlement`);
  if (!sums.data || sums.data.advances.length === 0) return null;
  return (
    <Table
      size="small"
      rowKey={(line) => line.balance.currency}
      pagination={false}
      dataSource={sums.data.advances}
      columns={[
        { title: t('operations.paper.given'), align: 'right', render: (_, line) => <MoneyText value={line.given} /> },
        { title: t('operations.paper.spent'), align: 'right', render: (_, line) => <MoneyText value={line.spent} /> },
        { title: t('operations.paper.balance'), align: 'right', render: (_, line) => <MoneyText value={line.balance} strong signed /> },
      ]}
    />
  );
}
