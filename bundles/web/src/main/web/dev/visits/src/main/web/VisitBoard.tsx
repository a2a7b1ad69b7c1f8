import { Board, DateText, ErrorState, Loading, MoneyText, PageFrame, StatTile, StatTiles, useFormat, useList, useMay, useSave, useT } from '@tourwright/shell';
import { states, type State, type Visit } from './visit';

export default function VisitBoard() {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('visits:visit:write');
  const visits = useList<Visit>('/visits/visits', {}, { limit: 200 });
  const { save } = useSave<Visit>({ quiet: true, success: false });
  if (visits.isLoading) return <Loading />;
  if (visits.problem) return <ErrorState problem={visits.problem} onRetry={visits.retry} />;
  return (
    <PageFrame title={t('visits.menu.board')}>
      <StatTiles>
        {states.map((state) => (
          <StatTile key={state} label={t(`visits.visit.state.${state}`)} value={format.number(visits.items.filter((visit) => visit.state === state).length)} href={`/visits?state=${state}`} />
        ))}
      </StatTiles>
      <Board<Visit>
        columns={states.map((state) => ({ key: state, title: t(`visits.visit.state.${state}`) }))}
        items={visits.items}
        itemKey={(visit) => visit.id}
        columnOf={(visit) => visit.state}
        titleOf={(visit) => visit.customerName}
        renderCard={(visit) => (
          <>
            <strong>{visit.customerName}</strong>
            <div className="tw-secondary">
              <DateText value={visit.day} /> · <MoneyText value={visit.budget} />
            </div>
          </>
        )}
        onMove={mayWrite ? (visit, state) => save({ method: 'PUT', path: `/visits/visits/${visit.id}`, body: { ...visit, state: state as State }, version: visit.version }) : undefined}
      />
    </PageFrame>
  );
}
