import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Card, Table, Tag } from 'antd';
import type { Problem } from '../../shell/api';
import { DateText } from '../../shell/components/dates';
import { Loaded } from '../../shell/components/states';
import { useFormat, useT } from '../../shell/language';
import type { ListPage } from '../../shell/types';
import type { Lag } from './types';

/** Who gets events, whether they are there, and how far they are behind. */
export function Consumers({ lags, show }: { lags: UseQueryResult<ListPage<Lag>, Problem>; show: (consumer: string, state: string) => void }) {
  const t = useT();
  const format = useFormat();
  const count = (lag: Lag, state: 'WAITING' | 'PARKED', value: number) =>
    value === 0 ? (
      <span className="tw-secondary">0</span>
    ) : (
      <Button type="link" size="small" danger={state === 'PARKED'} onClick={() => show(lag.consumer, state)}>
        {format.number(value)}
      </Button>
    );
  return (
    <Loaded query={lags}>
      {(page) => (
        <Card styles={{ body: { padding: 0 } }}>
          <Table<Lag>
            rowKey="consumer"
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={page.items}
            columns={[
              { key: 'consumer', title: t('core.event.field.consumer'), render: (_, lag) => <span className="tw-code">{lag.consumer}</span> },
              {
                key: 'present',
                title: t('core.event.field.present'),
                render: (_, lag) =>
                  lag.present ? (
                    <Tag color="green">{t('core.event.present')}</Tag>
                  ) : (
                    <>
                      <Tag color="orange">{t('core.event.away')}</Tag> <DateText value={lag.awaySince} relative />
                    </>
                  ),
              },
              { key: 'waiting', title: t('core.event.state.WAITING'), align: 'right', render: (_, lag) => count(lag, 'WAITING', lag.waiting) },
              { key: 'parked', title: t('core.event.state.PARKED'), align: 'right', render: (_, lag) => count(lag, 'PARKED', lag.parked) },
              { key: 'oldest', title: t('core.event.field.oldest'), responsive: ['md'], render: (_, lag) => <DateText value={lag.oldest} relative /> },
            ]}
          />
        </Card>
      )}
    </Loaded>
  );
}
