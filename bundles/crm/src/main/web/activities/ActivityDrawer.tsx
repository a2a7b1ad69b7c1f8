import { CustomerPicker, DateInput, EnumSelect, FormDrawer, Icon, PersonPicker, useSession, useT } from '@tourwright/shell';
import { Form, Input, Radio, Switch, type FormInstance } from 'antd';
import dayjs from 'dayjs';
import { activityIcons, activityKinds, activityPurposes, type Activity, type ActivityKind } from '../types';

export interface About {
  customer?: string;
  customerName?: string;
  lead?: string;
  opportunity?: string;
}

interface ActivityDrawerProps {
  open: boolean;
  onClose: () => void;
  /** What a new one is about; without it the customer is asked for. */
  about?: About;
  record?: Activity | null;
  kind?: ActivityKind;
}

type Values = Partial<Activity>;

/** Plans a call, meeting or task, or notes what was done already. */
export function ActivityDrawer({ open, onClose, about = {}, record, kind }: ActivityDrawerProps) {
  const t = useT();
  const { user } = useSession();
  const body = (values: Values, old: Activity | undefined) => {
    const all = { ...old, ...values };
    return {
      customer: all.customer ?? about.customer ?? null,
      lead: old ? old.lead : (about.lead ?? null),
      opportunity: old ? old.opportunity : (about.opportunity ?? null),
      kind: all.kind,
      purpose: all.purpose ?? null,
      subject: all.subject,
      details: all.details || null,
      dueAt: !old && all.done && dayjs(all.dueAt).isAfter(dayjs()) ? null : (all.dueAt ?? null),
      done: all.done ?? false,
      result: all.result || null,
      assignee: all.assignee ?? null,
    };
  };
  return (
    <FormDrawer<Activity>
      open={open}
      onClose={onClose}
      title={record ? t('crm.activity.edit') : t('crm.activity.new')}
      path="/crm/activities"
      record={record}
      toValues={(old) => old ?? { kind: kind ?? 'CALL', purpose: 'FOLLOW_UP', dueAt: dayjs().add(1, 'day').hour(9).minute(0).second(0).millisecond(0).toISOString(), done: false, assignee: user.id }}
      toBody={(values: Values, old: Activity | undefined) => body(values, old)}
    >
      {(form) => <Fields form={form} about={about} record={record} />}
    </FormDrawer>
  );
}

function Fields({ form, about, record }: { form: FormInstance; about: About; record?: Activity | null }) {
  const t = useT();
  const kind = Form.useWatch<ActivityKind | undefined>('kind', form);
  const done = Form.useWatch<boolean | undefined>('done', form);
  const required = { required: true, message: t('crm.form.required') };
  const note = kind === 'NOTE';
  return (
    <>
      {!record && !about.customer && (
        <Form.Item name="customer" label={t('crm.field.customer')} rules={[required]}>
          <CustomerPicker />
        </Form.Item>
      )}
      <Form.Item name="kind" label={t('crm.activity.field.kind')} rules={[required]}>
        <Radio.Group
          optionType="button"
          options={activityKinds.map((value) => ({
            value,
            label: (
              <span title={t(`crm.activity.kind.${value}`)}>
                <Icon name={activityIcons[value]} /> {t(`crm.activity.kind.${value}`)}
              </span>
            ),
          }))}
        />
      </Form.Item>
      <Form.Item name="subject" label={t('crm.activity.field.subject')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="details" label={t('crm.activity.field.details')}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
      {!note && (
        <>
          <Form.Item name="purpose" label={t('crm.activity.field.purpose')}>
            <EnumSelect prefix="crm.activity.purpose" values={activityPurposes} />
          </Form.Item>
          <Form.Item name="dueAt" label={t('crm.activity.field.dueAt')}>
            <DateInput time />
          </Form.Item>
          <Form.Item name="assignee" label={t('crm.activity.field.assignee')}>
            <PersonPicker permission="crm:activity:write" selectedText={record?.assigneeName} allowClear={false} />
          </Form.Item>
          {!record && (
            <Form.Item name="done" label={t('crm.activity.alreadyDone')} valuePropName="checked">
              <Switch />
            </Form.Item>
          )}
          {(done || record?.done) && (
            <Form.Item name="result" label={t('crm.activity.field.result')}>
              <Input.TextArea rows={3} maxLength={4000} />
            </Form.Item>
          )}
        </>
      )}
    </>
  );
}
