import { EmptyState, Loaded, PageFrame, PrintButton, usePage, useT } from '@tourwright/shell';
import { useCallback, useState } from 'react';
import './dashboard.css';
import { type Period } from './figures';
import { PeriodPicker } from './PeriodPicker';
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
          <PeriodPicker period={period} onChange={setPeriod} />
          <PrintButton />
        </>
      }
    >
      <Loaded query={tiles}>
        {(page) => (page.items.length === 0 ? <EmptyState title={t('reports.dashboard.none')} hint={t('reports.dashboard.noneHint')} /> : <Tiles tiles={page.items} period={period} />)}
      </Loaded>
    </PageFrame>
  );
}

/** Single figures first, then charts and tables side by side; what has nothing to tell is only named at the end. */
function Tiles({ tiles, period }: { tiles: Tile[]; period: Period }) {
  const t = useT();
  const [empty, setEmpty] = useState<ReadonlySet<string>>(new Set());
  const onEmpty = useCallback(
    (key: string, isEmpty: boolean) =>
      setEmpty((before) => {
        if (before.has(key) === isEmpty) return before;
        const next = new Set(before);
        if (isEmpty) next.add(key);
        else next.delete(key);
        return next;
      }),
    [],
  );
  // Tables need the whole width; of an odd number of the others the last one takes it too, so that no hole is left.
  const halves = [...tiles.filter((tile) => tile.shape === 'FIGURES'), ...tiles.filter((tile) => tile.shape !== 'FIGURES' && tile.shape !== 'TABLE')];
  const tables = tiles.filter((tile) => tile.shape === 'TABLE');
  const seen = halves.filter((tile) => !empty.has(tile.key));
  const alone = seen.length % 2 === 1 ? seen.at(-1) : undefined;
  const silent = tiles.filter((tile) => empty.has(tile.key));
  return (
    <>
      <div className="reports-dashboard">
        {[...halves, ...tables].map((tile) => (
          <TileCard key={tile.key} tile={tile} period={period} wide={tile.shape === 'TABLE' || tile === alone} onEmpty={onEmpty} />
        ))}
      </div>
      {silent.length > 0 && (
        <p className="tw-secondary">
          {t('reports.tile.empty')}: {silent.map((tile) => tile.title).join(' · ')}
        </p>
      )}
    </>
  );
}
