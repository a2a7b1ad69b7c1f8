import { CustomerLink, DateText, Icon, MoreMenu, api, attempt, feedback, invalidate, useMayFor, useSave, useT, useUndoToast } from '@tourwright/shell';
import { Button, Input, Popover, Tooltip } from 'antd';
import { useState } from 'react';
import { activityIcons, type Activity } from '../types';

/** One activity: done ones are green, late ones red. */
export function ActivityItem({ activity, withCustomer, onEdit }: { activity: Activity; withCustomer: boolean; onEdit: (activity: Activity) => void }) {
  const t = useT();
  const mayWrite = useMayFor('crm:activity:write')(activity.assignee);
  const undo = useUndoToast();
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState('');
  const { save } = useSave({ success: false });
  const path = `/crm/activities/${activity.id}` as const;
  const reopen = () => save({ method: 'POST', path: `${path}/reopen` });
  const finish = async () => {
    setAsking(false);
    await save({ method: 'POST', path: `${path}/finish`, body: { result: result || null } });
    setResult('');
    undo(t('crm.activity.doneNow', { subject: activity.subject }), reopen);
  };
  const remove = () =>
    void feedback().modal.confirm({
      title: t('crm.activity.deleteQuestion'),
      content: activity.subject,
      okText: t('web.action.agree'),
      cancelText: t('web.action.close'),
      okButtonProps: { danger: true },
      onOk: () => attempt(async () => {
        await api.del(path, { version: activity.version });
        await invalidate('/crm/activities');
      }),
    });
  const tick = (
    <Tooltip title={activity.done ? t('crm.activity.reopen') : t('crm.activity.finish')}>
      <Button
        type="text"
        shape="circle"
        disabled={!mayWrite || activity.kind === 'NOTE'}
        aria-label={activity.done ? t('crm.activity.reopen') : t('crm.activity.finish')}
        icon={activity.kind === 'NOTE' ? <Icon name="note" /> : <Icon name={activity.done ? 'checkCircle' : 'clock'} className={activity.done ? 'crm-done' : activity.overdue ? 'crm-late' : undefined} />}
        onClick={() => (activity.done ? void reopen() : setAsking(true))}
      />
    </Tooltip>
  );
  return (
    <div className="crm-activity">
      <Popover
        open={asking}
        onOpenChange={(open) => !open && setAsking(false)}
        trigger="click"
        title={t('crm.activity.field.result')}
        content={
          <div style={{ width: 280 }} className="crm-stack">
            <Input.TextArea
              autoFocus
              rows={3}
              maxLength={4000}
              value={result}
              placeholder={t('crm.activity.resultHint')}
              onChange={(event) => setResult(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
              }}
            />
            <Button type="primary" onClick={() => void finish()}>
              {t('crm.activity.finish')}
            </Button>
          </div>
        }
      >
        {tick}
      </Popover>
      <div className="crm-activity-body">
        <div className={activity.done && activity.kind !== 'NOTE' ? 'crm-done' : undefined}>
          {activity.kind !== 'NOTE' && <Icon name={activityIcons[activity.kind]} title={t(`crm.activity.kind.${activity.kind}`)} />} <span className="tw-strong">{activity.subject}</span>
        </div>
        {withCustomer && (
          <div>
            <CustomerLink id={activity.customer} name={activity.customerName} />
          </div>
        )}
        {activity.details && <div className="tw-preline">{activity.details}</div>}
        {activity.result && <div className="tw-preline crm-done">→ {activity.result}</div>}
        <div className="tw-secondary">
          <span className={activity.overdue ? 'crm-late' : undefined}>
            <DateText value={activity.kind === 'NOTE' ? activity.createdAt : activity.dueAt} time />
          </span>
          {' · '}
          {activity.purpose !== 'FOLLOW_UP' && activity.purpose !== 'OTHER' && `${t(`crm.activity.purpose.${activity.purpose}`)} · `}
          {activity.assigneeName ?? activity.createdByName}
        </div>
      </div>
      {mayWrite && (
        <MoreMenu
          actions={[
            { key: 'edit', label: t('web.action.edit'), icon: <Icon name="edit" />, onClick: () => onEdit(activity) },
            { key: 'delete', label: t('web.action.delete'), icon: <Icon name="delete" />, danger: true, onClick: remove },
          ]}
        />
      )}
    </div>
  );
}
