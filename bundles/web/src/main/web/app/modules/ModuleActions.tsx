import { Button, Dropdown, Space } from 'antd';
import { api } from '../../shell/api';
import { attempt } from '../../shell/components/forms';
import { ConfirmButton } from '../../shell/components/page';
import { feedback } from '../../shell/feedback';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { refreshModules, type ModuleInfo } from '../../shell/modules';

export const isChanging = (module: ModuleInfo) => module.change?.state === 'RUNNING';

/** Install, update to a version, remove. What was begun is seen in the table. */
export function ModuleActions({ module }: { module: ModuleInfo }) {
  const t = useT();
  const changing = isChanging(module);
  const ask = async (wish: 'install' | 'uninstall' | 'update', { body, version }: { body?: { version: string }; version?: string } = {}) => {
    await attempt(async () => (await api.post(`/modules/${module.id}/${wish}`, body, { params: { version } }), true));
    await refreshModules().catch(() => undefined);
  };
  const update = (version: string) =>
    feedback().modal.confirm({
      title: t('web.modules.updateQuestion', { title: module.title, version, from: module.version }),
      content: t('web.modules.updateText'),
      okText: t('web.action.agree'),
      cancelText: t('web.action.close'),
      onOk: () => ask('update', { body: { version } }),
    });
  const versions = [...(module.versions ?? [])].reverse();
  if (!module.removable) return <span className="tw-secondary">{t('web.modules.needed')}</span>;
  if (module.state === 'ABSENT' && versions.length > 1) {
    return (
      <Dropdown trigger={['click']} disabled={changing} menu={{ items: versions.map((version) => ({ key: version, label: t('web.modules.installVersion', { version }) })), onClick: ({ key }) => void ask('install', { version: key }) }}>
        <Button size="small" icon={<Icon name="download" />} loading={changing}>
          {t('web.modules.install')}
        </Button>
      </Dropdown>
    );
  }
  if (module.state === 'ABSENT' || module.state === 'FAILED') {
    return (
      <Button size="small" icon={<Icon name="download" />} loading={changing} onClick={() => void ask('install')}>
        {t(module.state === 'FAILED' ? 'web.modules.again' : 'web.modules.install')}
      </Button>
    );
  }
  return (
    <Space>
      {versions.length > 0 && (
        <Dropdown trigger={['click']} disabled={changing} menu={{ items: versions.map((version) => ({ key: version, label: t('web.modules.updateTo', { version }) })), onClick: ({ key }) => void update(key) }}>
          <Button size="small" icon={<Icon name="sync" />} disabled={changing}>
            {t('web.modules.update')}
          </Button>
        </Dropdown>
      )}
      <ConfirmButton size="small" dialog danger type="text" loading={changing} title={t('web.modules.uninstallQuestion', { title: module.title })} description={t('web.modules.uninstallText')} onConfirm={() => ask('uninstall')}>
        {t('web.modules.uninstall')}
      </ConfirmButton>
    </Space>
  );
}
