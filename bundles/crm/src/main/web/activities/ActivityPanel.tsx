import { Icon, useMay, useT, type Params } from '@tourwright/shell';
import { Button, Space, Tooltip } from 'antd';
import { useState } from 'react';
import { activityIcons, activityKinds, type ActivityKind } from '../types';
import '../crm.css';
import { ActivityDrawer, type About } from './ActivityDrawer';
import { ActivityFeed } from './ActivityFeed';

/** The conversation with a customer: what was done, what comes next, and a button for each kind of step. */
export function ActivityPanel({ about, params }: { about: About; params: Params }) {
  const t = useT();
  const mayWrite = useMay('crm:activity:write');
  const [kind, setKind] = useState<ActivityKind | null>(null);
  return (
    <section aria-label={t('crm.tab.activities')}>
      <div className="crm-card-foot">
        <h3 style={{ margin: 0 }}>{t('crm.tab.activities')}</h3>
        {mayWrite && (
          <Space size={4} className="tw-no-print">
            {activityKinds.map((one) => (
              <Tooltip key={one} title={t(`crm.activity.kind.${one}`)}>
                <Button size="small" icon={<Icon name={activityIcons[one]} />} aria-label={t('crm.activity.newKind', { kind: t(`crm.activity.kind.${one}`) })} onClick={() => setKind(one)} />
              </Tooltip>
            ))}
          </Space>
        )}
      </div>
      <ActivityFeed params={{ ...params, sort: '-dueAt' }} withCustomer={false} empty={{ title: t('crm.activity.none'), hint: t('crm.activity.noneHint') }} />
      <ActivityDrawer open={kind !== null} onClose={() => setKind(null)} about={about} kind={kind ?? undefined} />
    </section>
  );
}
