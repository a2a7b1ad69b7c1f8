import { CustomerLink, DateInput, DateText, DetailGrid, Dialog, DownloadButton, Icon, Loaded, MoreMenu, PersonPicker, StatTile, StatTiles, useFormat, useGet, useMay, useSave, useT, useUndoToast, type ListPage } from '@tourwright/shell';
import { Button, Card, Checkbox, Col, Form, Input, Row, Select, Space, Table } from 'antd';
import { useState } from 'react';
import { Reasons } from './parts';
import { changeable, checklistSteps, today, type ChecklistItem, type Tour } from './types';

export function OverviewTab({ tour }: { tour: Tour }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('operations:tour:write') && changeable(tour.state);
  const mayPassengers = useMay('operations:passenger:read');
  const { progress } = tour;
  const here = `/operations/tours/${tour.id}` as const;
  return (
    <>
      <StatTiles>
        <StatTile icon="hotel" label={t('operations.progress.services')} value={`${progress.confirmed}/${progress.services}`} href={`${here}?tab=services`} hint={progress.late > 0 ? t('operations.progress.late', { count: progress.late }) : undefined} tone={progress.late > 0 ? 'bad' : progress.services > 0 && progress.confirmed === progress.services ? 'good' : 'default'} />
        <StatTile icon="task" label={t('operations.progress.steps')} value={`${progress.stepsDone}/${progress.steps}`} hint={progress.stepsLate > 0 ? t('operations.progress.late', { count: progress.stepsLate }) : undefined} tone={progress.stepsLate > 0 ? 'warning' : 'default'} />
        <StatTile icon="team" label={t('operations.tour.field.pax')} value={format.number(tour.pax)} href={`${here}?tab=itinerary`} />
        <StatTile icon="calendar" label={t('operations.tour.field.start')} value={format.date(tour.start)} hint={format.weekday(tour.start)} />
      </StatTiles>
      <Row gutter={[16, 16]}>
        <Col xs={24} xl={12}>
          <Checklist tour={tour} mayWrite={mayWrite} />
        </Col>
        <Col xs={24} xl={12}>
          <Card title={t('operations.tour.facts')} size="small" extra={mayPassengers && <DownloadButton size="small" iconName="pdf" path={`${here}/papers/folder.pdf`}>{t('operations.paper.title.FOLDER')}</DownloadButton>}>
            <DetailGrid
              columns={2}
              items={[
                { label: t('operations.tour.field.operator'), value: mayWrite ? <OperatorField tour={tour} /> : tour.operatorName },
                { label: t('operations.tour.field.meeting'), value: tour.meeting },
                tour.waiting.length > 0 && { label: t('operations.tour.field.waiting'), value: <Reasons reasons={tour.waiting} />, span: 2 },
                { label: t('operations.tour.field.notes'), value: tour.notes && <span className="tw-preline">{tour.notes}</span>, span: 2 },
              ]}
            />
            <Table
              size="small"
              rowKey="booking"
              pagination={false}
              dataSource={tour.bookings}
              scroll={{ x: 'max-content' }}
              locale={{ emptyText: t(tour.byHand ? 'operations.tour.byHandHint' : 'operations.tour.noBookings') }}
              columns={[
                { title: t('operations.tour.field.booking'), dataIndex: 'number' },
                { title: t('operations.tour.field.contract'), dataIndex: 'contractNumber', responsive: ['md'] },
                { title: t('operations.tour.field.customer'), render: (_, row) => <CustomerLink id={row.customer} name={row.customerName} /> },
                { title: t('operations.tour.field.pax'), dataIndex: 'pax', align: 'right' },
              ]}
            />
          </Card>
        </Col>
      </Row>
    </>
  );
}

/** Changed in place: the hand-over from one operator to another is a matter of a second. */
function OperatorField({ tour }: { tour: Tour }) {
  const { attempt } = useSave<Tour>();
  return (
    <PersonPicker
      permission="operations:tour:write"
      value={tour.operator}
      selectedText={tour.operatorName}
      onChange={(operator) => void attempt({ method: 'PUT', path: `/operations/tours/${tour.id}`, version: tour.version, body: { ...tour, operator: operator ?? null } })}
    />
  );
}

function Checklist({ tour, mayWrite }: { tour: Tour; mayWrite: boolean }) {
  const t = useT();
  const path = `/operations/tours/${tour.id}/checklist` as const;
  const items = useGet<ListPage<ChecklistItem>>(path);
  const { attempt } = useSave<ChecklistItem>({ success: false });
  const undo = useUndoToast();
  const day = today();
  const [removing, setRemoving] = useState<ChecklistItem | null>(null);
  const { save } = useSave<ChecklistItem>({ success: false });
  const nameOf = (item: ChecklistItem) => (item.step ? t(`operations.checklist.step.${item.step}`) : item.title);
  const remove = async (item: ChecklistItem) => {
    setRemoving(null);
    try {
      await save({ method: 'DELETE', path: `${path}/${item.id}`, version: item.version });
    } catch {
      return; // the refusal has been shown
    }
    undo(t('operations.checklist.removed'), () => attempt({ method: 'POST', path, body: { title: item.title, step: item.step, due: item.due, done: item.done } }));
  };
  return (
    <Card title={t('operations.checklist.title')} size="small">
      <Loaded query={items}>
        {({ items: list }) => (
          <Space orientation="vertical" style={{ width: '100%' }} size={4}>
            {list.map((item) => (
              <div key={item.id} style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
                <Checkbox disabled={!mayWrite} checked={item.done} onChange={({ target }) => void attempt({ method: 'POST', path: `${path}/${item.id}/${target.checked ? 'done' : 'undone'}` })} style={{ flex: 1 }}>
                  <span className={item.done ? 'tw-secondary' : undefined}>{nameOf(item)}</span>
                </Checkbox>
                <span className={item.done ? 'tw-secondary' : item.due < day ? 'tw-tone-bad' : undefined} title={item.doneBy ?? undefined}>
                  {item.done && item.doneBy ? item.doneBy : <DateText value={item.due} />}
                </span>
                {mayWrite && <MoreMenu actions={[{ key: 'remove', label: t('operations.action.remove'), icon: <Icon name="delete" />, danger: true, onClick: () => setRemoving(item) }]} />}
              </div>
            ))}
            {mayWrite && (
              <Space wrap>
                <AddItem path={path} due={tour.start} />
                <MissingSteps steps={checklistSteps.filter((step) => !list.some((item) => item.step === step))} onAdd={(step) => void attempt({ method: 'POST', path, body: { step } })} />
              </Space>
            )}
          </Space>
        )}
      </Loaded>
      <Dialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t('operations.checklist.removeQuestion')}
        footer={
          <Button danger type="primary" onClick={() => removing && void remove(removing)}>
            {t('operations.action.remove')}
          </Button>
        }
      >
        {removing && nameOf(removing)}
      </Dialog>
    </Card>
  );
}

/** A usual step that was removed can be had again. */
type Step = (typeof checklistSteps)[number];

function MissingSteps({ steps, onAdd }: { steps: readonly Step[]; onAdd: (step: Step) => void }) {
  const t = useT();
  if (steps.length === 0) return null;
  return (
    <Select<Step>
      size="small"
      value={null as unknown as Step}
      style={{ minWidth: 180 }}
      popupMatchSelectWidth={false}
      placeholder={t('operations.checklist.usual')}
      aria-label={t('operations.checklist.usual')}
      options={steps.map((step) => ({ value: step, label: t(`operations.checklist.step.${step}`) }))}
      onChange={onAdd}
    />
  );
}

function AddItem({ path, due }: { path: `/operations/tours/${string}/checklist`; due: string }) {
  const t = useT();
  const [form] = Form.useForm<{ title: string; due: string }>();
  const [open, setOpen] = useState(false);
  const { attempt, saving } = useSave<ChecklistItem>();
  if (!open) {
    return (
      <Button type="dashed" size="small" icon={<Icon name="add" />} onClick={() => setOpen(true)}>
        {t('operations.checklist.add')}
      </Button>
    );
  }
  return (
    <Form
      form={form}
      layout="inline"
      initialValues={{ due }}
      onFinish={async (values) => {
        if (await attempt({ method: 'POST', path, body: values })) form.resetFields();
      }}
    >
      <Form.Item name="title" rules={[{ required: true }]} style={{ flex: 1 }}>
        <Input autoFocus maxLength={300} placeholder={t('operations.checklist.what')} />
      </Form.Item>
      <Form.Item name="due" rules={[{ required: true }]}>
        <DateInput aria-label={t('operations.checklist.due')} />
      </Form.Item>
      <Button htmlType="submit" type="primary" loading={saving} icon={<Icon name="add" />} aria-label={t('operations.checklist.add')} />
    </Form>
  );
}
