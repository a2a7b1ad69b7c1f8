import { Badge } from 'antd';
import { useSearchParams } from 'react-router';
import { PageFrame } from '../../shell/components/page';
import { useT } from '../../shell/language';
import { useGet } from '../../shell/query';
import type { ListPage } from '../../shell/types';
import { Consumers } from '../events/Consumers';
import { Deliveries } from '../events/Deliveries';
import type { Lag } from '../events/types';

/** Events between departments: what could not be delivered, what waits, and who is behind. */
export default function EventsPage() {
  const t = useT();
  const [address, setAddress] = useSearchParams();
  const lags = useGet<ListPage<Lag>>('/core/events/consumers', undefined, { refetchInterval: 15_000 });
  const consumers = lags.data?.items ?? [];
  const parked = consumers.reduce((sum, one) => sum + one.parked, 0);
  return (
    <PageFrame
      title={t('web.menu.events')}
      subtitle={t('core.event.text')}
      activeTab={address.get('tab') ?? 'deliveries'}
      onTabChange={(key) => setAddress(key === 'deliveries' ? {} : { tab: key })}
      tabs={[
        {
          key: 'deliveries',
          label: (
            <Badge count={parked} size="small" offset={[10, 0]} overflowCount={999}>
              {t('core.event.tab.deliveries')}
            </Badge>
          ),
          children: <Deliveries consumers={consumers.map((one) => one.consumer)} />,
        },
        { key: 'consumers', label: t('core.event.tab.consumers'), children: <Consumers lags={lags} show={(consumer, state) => setAddress({ consumer, state })} /> },
      ]}
    />
  );
}
