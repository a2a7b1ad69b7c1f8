import { Button, Card, Space, Table, Tooltip } from 'antd';
import { useState } from 'react';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { ConfirmButton, PageFrame } from '../../shell/components/page';
import { attempt } from '../../shell/components/forms';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { modulesStore, refreshModules, type ModuleInfo } from '../../shell/modules';
import { api } from '../../shell/api';
import { useMay } from '../../shell/session';

const stateColors = { ACTIVE: 'green', STARTING: 'blue', FAILED: 'red', ABSENT: 'default' } as const;

export default function ModulesPage() {
  const t = useT();
  const { items, broken, ready } = modulesStore.use();
  const mayManage = useMay('web:module:manage');
  // What was asked for, until the state shows that it happened.
  const [asked, setAsked] = useState<Record<string, 'install' | 'uninstall' | undefined>>({});
  const waiting = (module: ModuleInfo) => {
    const wish = asked[module.id];
    return (wish === 'install' && module.state !== 'ACTIVE' && module.state !== 'FAILED') || (wish === 'uninstall' && module.state !== 'ABSENT' && module.state !== 'FAILED');
  };
  const ask = async (module: ModuleInfo, wish: 'install' | 'uninstall') => {
    setAsked((before) => ({ ...before, [module.id]: wish }));
    const accepted = await attempt(() => api.post(`/modules/${module.id}/${wish}`));
    if (!accepted) setAsked((before) => ({ ...before, [module.id]: undefined }));
    else await refreshModules().catch(() => undefined);
  };
  return (
    <PageFrame title={t('web.menu.modules')} subtitle={t('web.modules.text')}>
      <Card styles={{ body: { padding: 0 } }}>
        <Table<ModuleInfo>
          rowKey="id"
          size="small"
          loading={!ready}
          dataSource={items}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            {
              key: 'title',
              title: t('web.modules.module'),
              render: (_, module) => (
                <>
                  <span className="tw-strong">{module.title}</span> <span className="tw-secondary tw-code">{module.id}</span>
                </>
              ),
            },
            { key: 'version', title: t('web.modules.version'), responsive: ['sm'], render: (_, module) => <span className="tw-code">{module.version || '—'}</span> },
            {
              key: 'state',
              title: t('web.modules.state'),
              render: (_, module) => (
                <Space size={6}>
                  <EnumTag prefix="web.modules.state" value={module.state} colors={stateColors} />
                  {(module.state === 'STARTING' || waiting(module)) && <Icon name="sync" spin className="tw-secondary" />}
                  {(module.reason ?? broken.get(module.id)) && (
                    <Tooltip title={module.reason ?? broken.get(module.id)}>
                      <span tabIndex={0} className="tw-tone-bad">
                        <Icon name="warning" /> {t('web.modules.why')}
                      </span>
                    </Tooltip>
                  )}
                </Space>
              ),
            },
            { key: 'since', title: t('web.modules.since'), responsive: ['md'], render: (_, module) => <DateText value={module.since} relative /> },
            {
              key: 'actions',
              align: 'right',
              render: (_, module) =>
                !mayManage ? null : module.state === 'ABSENT' || module.state === 'FAILED' ? (
                  <Button size="small" icon={<Icon name="download" />} loading={waiting(module)} onClick={() => void ask(module, 'install')}>
                    {t(module.state === 'FAILED' ? 'web.modules.again' : 'web.modules.install')}
                  </Button>
                ) : module.removable ? (
                  <ConfirmButton
                    size="small"
                    dialog
                    danger
                    type="text"
                    loading={waiting(module)}
                    title={t('web.modules.uninstallQuestion', { title: module.title })}
                    description={t('web.modules.uninstallText')}
                    onConfirm={() => ask(module, 'uninstall')}
                  >
                    {t('web.modules.uninstall')}
                  </ConfirmButton>
                ) : (
                  <span className="tw-secondary">{t('web.modules.needed')}</span>
                ),
            },
          ]}
        />
      </Card>
    </PageFrame>
  );
}
