import { ConfirmButton, DateText, DownloadButton, EmptyState, Icon, Loaded, MoneyText, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Card, Col, Row, Space, Table } from 'antd';
import { GuideAccount } from './CostsTab';
import { Sums } from './parts';
import type { Settlement, Tour } from './types';

export function SettlementTab({ tour }: { tour: Tour }) {
  const t = useT();
  const path = `/operations/tours/${tour.id}` as const;
  const settlement = useGet<Settlement>(`${path}/settlement`);
  const maySettle = useMay('operations:tour:settle');
  const { save } = useSave<Settlement>({ success: t('operations.settlement.done') });
  return (
    <Loaded query={settlement}>
      {(data) => (
        <Space orientation="vertical" size={16} style={{ width: '100%' }}>
          {data.advances.some(({ balance }) => Number(balance.amount) !== 0) && (data.state === 'SETTLED' || data.state === 'COMPLETED') && <Alert type="info" showIcon title={t('operations.settlement.uneven')} />}
          {data.state === 'SETTLED' ? (
            <Alert type="success" showIcon title={t('operations.settlement.isSettled')} description={<DateText value={data.settledAt} time />} />
          ) : (
            data.blockers.map((blocker) => <Alert key={blocker} type="warning" showIcon title={t(`operations.settlement.blocker.${blocker}`, { count: data.requested })} />)
          )}
          <Row gutter={[16, 16]}>
            <Col xs={24} lg={12}>
              <Card size="small" title={t('operations.settlement.serviceCosts')} extra={<Sums values={data.serviceCosts} strong />}>
                <Table
                  size="small"
                  rowKey={(line) => `${line.kind} ${line.cost.currency}`}
                  pagination={false}
                  dataSource={data.services}
                  locale={{ emptyText: <EmptyState title={t('operations.settlement.noServices')} /> }}
                  columns={[
                    { title: t('operations.reservation.field.kind'), render: (_, line) => t(`operations.reservation.kind.${line.kind}`) },
                    { title: t('operations.settlement.count'), dataIndex: 'count', align: 'right' },
                    { title: t('operations.reservation.field.cost'), align: 'right', render: (_, line) => <MoneyText value={line.cost} /> },
                  ]}
                />
              </Card>
            </Col>
            <Col xs={24} lg={12}>
              <Card size="small" title={t('operations.cost.title')} extra={<Sums values={data.runningCosts} strong />}>
                <div className="tw-secondary">{t('operations.settlement.guideHint')}</div>
                <GuideAccount tour={tour} />
              </Card>
            </Col>
          </Row>
          <Card size="small">
            <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 16 }}>
              <Space size={24} wrap>
                <span>{t('operations.settlement.total')}</span>
                <Sums values={data.total} strong />
              </Space>
              <Space wrap className="tw-no-print">
                <DownloadButton iconName="pdf" path={`${path}/papers/settlement.pdf`}>
                  {t('operations.paper.title.SETTLEMENT')}
                </DownloadButton>
                {maySettle && data.state === 'COMPLETED' && (
                  <ConfirmButton dialog type="primary" icon={<Icon name="checkCircle" />} disabled={data.blockers.length > 0} title={t('operations.settlement.question')} description={t('operations.settlement.questionHint')} onConfirm={() => save({ method: 'POST', path: `${path}/settlement` })}>
                    {t('operations.settlement.settle')}
                  </ConfirmButton>
                )}
              </Space>
            </div>
          </Card>
        </Space>
      )}
    </Loaded>
  );
}
