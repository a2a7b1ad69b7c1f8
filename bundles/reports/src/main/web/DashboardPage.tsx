import { DateRangeInput, EmptyState, Loaded, PageFrame, PrintButton, usePage, useT } from '@tourwright/shell';
import { Col, Row } from 'antd';
import { useState } from 'react';
import { type Period } from './figures';
import { TileCard, type Tile } from './TileCard';

/** The figures of all departments that are there. */
export default function DashboardPage() {
  const t = useT();
  const [period, setPeriod] = useState<Period>({});
  const tiles = usePage<Tile>('/reports/dashboard');
  return (
    <PageFrame
      title={t('reports.menu.dashboard')}
      actions={
        <>
          <span aria-label={t('reports.period')}>
            <DateRangeInput value={period.from && period.to ? [period.from, period.to] : undefined} onChange={(range) => setPeriod(range ? { from: range[0], to: range[1] } : {})} />
          </span>
          <PrintButton />
        </>
      }
    >
      <Loaded query={tiles}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('reports.dashboard.none')} hint={t('reports.dashboard.noneHint')} />
          ) : (
            <Row gutter={[16, 16]}>
              {page.items.map((tile) => (
                <Col key={tile.key} xs={24} xl={tile.shape === 'FIGURES' ? 24 : 12}>
                  <TileCard tile={tile} period={period} />
                </Col>
              ))}
            </Row>
          )
        }
      </Loaded>
    </PageFrame>
  );
}
