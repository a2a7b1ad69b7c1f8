import { AuditHistory, CustomerLink, DateText, DetailGrid, EnumTag, Icon, Loaded, PageFrame, useGet, useMay, useSave, useSession, useT } from '@tourwright/shell';
import { Button, Card, Form, Input, Modal, Space, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import './care.css';
import { priorityColors, stateColors, steps, type Case, type CaseState, type Feedback } from './care';
import CaseForm from './CaseForm';
import CaseLog from './CaseLog';
import { ScoreText } from './ScoreText';

export default function CasePage() {
  const { id = '' } = useParams();
  const found = useGet<Case>(`/care/cases/${id}`);
  return <Loaded query={found}>{(data) => <CaseView key={id} record={data} />}</Loaded>;
}

function CaseView({ record }: { record: Case }) {
  const t = useT();
  const mayWrite = useMay('care:case:write');
  const mayHistory = useMay('core:audit:read');
  return (
    <PageFrame
      title={record.subject}
      documentTitle={`${record.number} ${record.subject}`}
      breadcrumbs={[{ label: t('care.menu.cases'), path: '/care/cases' }, { label: record.number }]}
      extra={
        <Space size={6} wrap>
          <EnumTag prefix="care.case.state" value={record.state} colors={stateColors} />
          <EnumTag prefix="care.case.priority" value={record.priority} colors={priorityColors} />
          {record.overdue && (
            <Tag color="red" icon={<Icon name="clock" />}>
              {t('care.case.overdue')}
            </Tag>
          )}
        </Space>
      }
      actions={mayWrite && <Actions record={record} />}
    >
      <div className="care-columns">
        <Space orientation="vertical" size={16} style={{ width: '100%' }}>
          <Details record={record} />
          {record.feedbackId && <Answer id={record.feedbackId} />}
          {mayHistory && (
            <Card title={t('care.case.history')}>
              <AuditHistory subject="care-case" id={record.id} fieldPrefix="care.case.field" />
            </Card>
          )}
        </Space>
        <CaseLog record={record} />
      </div>
    </PageFrame>
  );
}

function Details({ record }: { record: Case }) {
  const t = useT();
  const hours = record.firstAnswerAt && Math.max(1, Math.round((Date.parse(record.firstAnswerAt) - Date.parse(record.openedAt)) / 3_600_000));
  return (
    <Card title={t('care.case.details')}>
      <DetailGrid
        columns={2}
        items={[
          { label: t('care.case.field.customer'), value: <CustomerLink id={record.customerId} name={record.customerName} /> },
          { label: t('care.case.field.assignee'), value: record.assigneeName ?? t('care.case.unassigned') },
          { label: t('care.case.field.kind'), value: t(`care.case.kind.${record.kind}`) },
          { label: t('care.case.field.dueOn'), value: <DateText value={record.dueOn} /> },
          { label: t('care.case.field.tourTitle'), value: record.tourTitle },
          { label: t('care.case.field.booking'), value: record.bookingNumber },
          { label: t('care.case.field.openedAt'), value: <DateText value={record.openedAt} time /> },
          { label: t('care.case.field.firstAnswerAt'), value: hours && t('care.case.answeredAfter', { hours }) },
          { label: t('care.case.field.description'), value: record.description && <span className="tw-preline">{record.description}</span>, span: 2 },
          record.solution !== null && { label: t('care.case.field.solution'), value: <span className="tw-preline">{record.solution}</span>, span: 2 },
        ]}
      />
    </Card>
  );
}

function Answer({ id }: { id: string }) {
  const t = useT();
  const mayRead = useMay('care:feedback:read');
  const feedback = useGet<Feedback>(mayRead ? `/care/feedback/${id}` : null);
  const scores = feedback.data?.scores;
  if (!scores) return null;
  return (
    <Card title={t('care.case.feedback')}>
      <Space size={[24, 8]} wrap>
        {(['overall', 'hotel', 'guide', 'food', 'transport'] as const).map((item) => (
          <span key={item}>
            <span className="tw-secondary">{t(`care.feedback.item.${item.toUpperCase()}`)}</span> <ScoreText value={scores[item]} />
          </span>
        ))}
        <span>
          <span className="tw-secondary">{t('care.feedback.item.RECOMMEND')}</span> <ScoreText value={scores.recommend} of={10} />
        </span>
      </Space>
      {scores.comment && <p className="tw-preline" style={{ marginTop: 12 }}>“{scores.comment}”</p>}
    </Card>
  );
}

function Actions({ record }: { record: Case }) {
  const t = useT();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const [solving, setSolving] = useState(false);
  const { attempt, saving } = useSave<Case>();
  const take = useSave<Case>({ success: t('care.case.taken') });
  const go = (state: CaseState) => (state === 'SOLVED' ? setSolving(true) : void attempt({ method: 'POST', path: `/care/cases/${record.id}/state`, body: { state }, version: record.version }));
  const closed = record.state === 'CLOSED';
  return (
    <Space wrap>
      {!closed && (
        <Button icon={<Icon name="edit" />} onClick={() => setEditing(true)}>
          {t('web.action.edit')}
        </Button>
      )}
      {!closed && record.assigneeId !== session.user.id && (
        <Button icon={<Icon name="user" />} loading={take.saving} onClick={() => void take.attempt({ method: 'POST', path: `/care/cases/${record.id}/take`, version: record.version })}>
          {t('care.case.take')}
        </Button>
      )}
      {steps[record.state].map((state, index, all) => (
        <Button key={state} type={index === all.length - 1 ? 'primary' : 'default'} loading={saving} onClick={() => go(state)}>
          {t(`care.case.step.${state === 'IN_PROGRESS' && record.state !== 'OPEN' ? 'REOPEN' : state}`)}
        </Button>
      ))}
      <CaseForm open={editing} onClose={() => setEditing(false)} record={record} />
      <Solve record={record} open={solving} onClose={() => setSolving(false)} />
    </Space>
  );
}

function Solve({ record, open, onClose }: { record: Case; open: boolean; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<{ solution: string }>();
  const { attempt, saving } = useSave<Case>();
  const solve = async ({ solution }: { solution: string }) => {
    if (await attempt({ method: 'POST', path: `/care/cases/${record.id}/state`, body: { state: 'SOLVED', solution }, version: record.version })) onClose();
  };
  return (
    <Modal open={open} onCancel={onClose} title={t('care.case.solveTitle')} okText={t('care.case.step.SOLVED')} cancelText={t('web.action.cancel')} confirmLoading={saving} onOk={() => form.submit()} destroyOnHidden>
      <Form form={form} layout="vertical" preserve={false} initialValues={{ solution: record.solution ?? '' }} onFinish={(values) => void solve(values)}>
        <Form.Item name="solution" label={t('care.case.field.solution')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea autoFocus rows={5} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
