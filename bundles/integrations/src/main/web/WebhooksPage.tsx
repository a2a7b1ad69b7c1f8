import { Icon, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { EndpointTable } from './EndpointTable';
import { HookTable } from './HookTable';

/** Webhooks: who is told, and what was sent. */
export default function WebhooksPage() {
  const t = useT();
  const mayWrite = useMay('integrations:webhook:write');
  const [address, setAddress] = useSearchParams();
  const tab = address.get('tab') ?? 'endpoints';
  return (
    <PageFrame
      title={t('integrations.menu.webhooks')}
      subtitle={t('integrations.endpoint.text')}
      actions={
        mayWrite && (
          <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
            {t('integrations.endpoint.new')}
          </Button>
        )
      }
      activeTab={tab}
      onTabChange={(key) => setAddress(key === 'endpoints' ? {} : { tab: key })}
      tabs={[
        { key: 'endpoints', label: t('integrations.endpoint.tab'), children: <EndpointTable /> },
        { key: 'log', label: t('integrations.hook.tab'), children: <HookTable /> },
      ]}
    />
  );
}
