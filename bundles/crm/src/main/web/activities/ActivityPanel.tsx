import { FormDrawer, Icon, useMay, useT, type Params } from '@tourwright/shell';
import { Button, Form, Input, Space, Tooltip } from 'antd';
import { useState } from 'react';
import { activityIcons, activityKinds, type Activity, type ActivityKind } from '../types';
import '../crm.css';
import { ActivityDrawer, type About } from './ActivityDrawer';
import { ActivityFeed } from './ActivityFeed';

/** The conversation with a customer: what was done, what comes next, and a button for each kind of step. */
export function ActivityPanel({ about, params }: { about: About; params: Params }) {
  const t = useT();
  const mayWrite = useMay('crm:activity:write');
  const [kind, setKind] = useState<ActivityKind | null>(null);
  const [writing, setWriting] = useState(false);
  return (
    <section aria-label={t('crm.tab.activities')}>
      <div className="crm-card-foot">
        <h3 style={{ margin: 0 }}>{t('crm.tab.activities')}</h3>
        {mayWrite && (
          <Space size={4} className="tw-no-print">
            <Button size="small" icon={<Icon name="send" />} onClick={() => setWriting(true)}>
              {t('crm.mail.send')}
            </Button>
            {activityKinds.map((one) => (
              <Tooltip key={one} title={t(`crm.activity.kind.${one}`)}>
                <Button size="small" icon={<Icon name={activityIcons[one]} />} aria-label={t('crm.activity.newKind', { kind: t(`crm.activity.kind.${one}`) })} onClick={() => setKind(one)} />
              </Tooltip>
            ))}
          </Space>
        )}
      </div>
      <ActivityFeed params={{ ...params, sort: '-dueAt' }} withCustomer={false} empty={{ title: t('crm.activity.none'), hint: t('crm.activity.noneHint') }} />
      <FormDrawer<Activity>
        open={writing}
        onClose={() => setWriting(false)}
        title={t('crm.mail.send')}
        width={640}
        path="/crm/activities/mail"
        saveLabel={t('crm.mail.send')}
        toValues={() => ({})}
        toBody={(values: { to?: string; subject: string; text: string }) => ({ customer: about.customer, lead: about.lead ?? null, opportunity: about.opportunity ?? null, ...values })}
        success={t('crm.mail.sent')}
      >
        <Form.Item name="to" label={t('crm.mail.to')} extra={t('crm.mail.toHint')}>
          <Input type="email" />
        </Form.Item>
        <Form.Item name="subject" label={t('crm.mail.subject')} rules={[{ required: true, message: t('crm.form.required') }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="text" label={t('crm.mail.text')} rules={[{ required: true, message: t('crm.form.required') }]}>
          <Input.TextArea rows={12} maxLength={4000} />
        </Form.Item>
      </FormDrawer>
      <ActivityDrawer open={kind !== null} onClose={() => setKind(null)} about={about} kind={kind ?? undefined} />
    </section>
  );
}
