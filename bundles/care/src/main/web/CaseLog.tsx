import { DateText, EmptyState, Icon, useMay, useSave, useT, type IconName } from '@tourwright/shell';
import { Button, Card, Form, Input, Segmented, Space } from 'antd';
import { useState } from 'react';
import { writtenNotes, type Case, type Note } from './care';
import './care.css';

const icons: Record<Note['kind'], IconName> = { NOTE: 'note', CALL: 'phone', MAIL: 'mail', STATE: 'forward', ASSIGNED: 'user' };

/** What was said and done, newest first. */
export default function CaseLog({ record }: { record: Case }) {
  const t = useT();
  const mayWrite = useMay('care:case:write');
  return (
    <Card title={t('care.case.log')}>
      {mayWrite && <Write record={record} />}
      {record.notes?.length === 0 && <EmptyState title={t('care.case.none')} />}
      <ul className="care-log">
        {record.notes?.map((note) => (
          <li key={note.id}>
            <div className="tw-secondary">
              <Icon name={icons[note.kind]} /> {note.by ?? t('care.case.itself')} · <DateText value={note.at} time />
            </div>
            <div className="tw-preline">{said(note, t)}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function said(note: Note, t: ReturnType<typeof useT>) {
  if (note.kind === 'STATE') return t('care.case.stateNow', { state: t(`care.case.state.${note.content}`) });
  if (note.kind === 'ASSIGNED') return t('care.case.assignedTo', { name: note.content });
  return note.content;
}

function Write({ record }: { record: Case }) {
  const t = useT();
  const [form] = Form.useForm<{ content: string }>();
  const [kind, setKind] = useState<(typeof writtenNotes)[number]>('NOTE');
  const { attempt, saving } = useSave<Case>({ success: false });
  const add = async ({ content }: { content: string }) => {
    if (await attempt({ method: 'POST', path: `/care/cases/${record.id}/notes`, body: { kind, content } })) form.resetFields();
  };
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void add(values)} onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form.submit()}>
      <Form.Item name="content" extra={t('care.case.logHint')} rules={[{ required: true, whitespace: true, message: t('care.case.noteHint') }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} placeholder={t('care.case.noteHint')} aria-label={t('care.case.noteHint')} />
      </Form.Item>
      <Space wrap style={{ marginBottom: 12 }}>
        <Segmented value={kind} onChange={setKind} options={writtenNotes.map((value) => ({ value, label: t(`care.note.kind.${value}`), icon: <Icon name={icons[value]} /> }))} />
        <Button htmlType="submit" loading={saving} title="Ctrl+Enter">
          {t('care.case.addNote')}
        </Button>
      </Space>
    </Form>
  );
}
