import { ErrorState, Loading, StatTile, StatTiles, useGet, useT, type Always, type Problem, type Schemas } from '@tourwright/shell';
import { Button, Card } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isMoney, Shown, type Figures, type Period, type Value } from './figures';
import { FiguresTable } from './FiguresTable';

const Chart = lazy(() => import('./Chart').then((module) => ({ default: module.Chart })));

export type Tile = Always<Schemas['reports.DashboardResourceTile'], 'key' | 'title' | 'shape'>;

const isZero = (value: Value) => value === null || Number(isMoney(value) ? value.amount : value) === 0;

/** A tile of the dashboard. It loads by itself: one that fails leaves the others. */
export function TileCard({ tile, period, wide, onEmpty }: { tile: Tile; period: Period; wide: boolean; onEmpty: (key: string, empty: boolean) => void }) {
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  const figures = useGet<Figures>(`/reports/dashboard/${tile.key}`, { ...period });
  // Bars without any height tell no more than nothing at all.
  const empty = figures.data?.rows.every((row) => tile.shape !== 'TABLE' && tile.shape !== 'FIGURES' && row.slice(1).every(isZero)) ?? false;
  useEffect(() => onEmpty(tile.key, empty), [onEmpty, tile.key, empty]);
  if (empty) return null;
  const chart = tile.shape === 'BARS' || tile.shape === 'LINES';
  const change = chart && (
    <Button size="small" type="text" onClick={() => setAsTable(!asTable)}>
      {t(asTable ? 'reports.tile.asChart' : 'reports.tile.asTable')}
    </Button>
  );
  return (
    <Card className={wide ? 'reports-wide' : undefined} title={tile.title} extra={change} size="small" data-tile={tile.key}>
      {figures.error ? (
        <ErrorState problem={figures.error as Problem} onRetry={() => void figures.refetch()} compact />
      ) : !figures.data ? (
        <Loading />
      ) : (
        <Content tile={tile} figures={figures.data} asTable={asTable} />
      )}
    </Card>
  );
}

function Content({ tile, figures, asTable }: { tile: Tile; figures: Figures; asTable: boolean }) {
  if (tile.shape === 'FIGURES') return <Row figures={figures} />;
  if (tile.shape === 'TABLE' || asTable) return <FiguresTable figures={figures} small />;
  return (
    <Suspense fallback={<Loading />}>
      <Chart figures={figures} title={tile.title} lines={tile.shape === 'LINES'} />
    </Suspense>
  );
}

function Row({ figures }: { figures: Figures }) {
  return (
    <>
      {figures.rows.map((row, number) => (
        <StatTiles key={number}>
          {figures.columns.map((column, index) => (
            <StatTile key={column.key} label={column.label} value={<Shown kind={column.kind} value={row[index] ?? null} />} />
          ))}
        </StatTiles>
      ))}
    </>
  );
}
