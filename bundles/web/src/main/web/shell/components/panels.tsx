import { Suspense } from 'react';
import type { PanelPlace } from '../module';
import { useModuleDefinitions } from '../modules';
import { may, useSession } from '../session';
import { ErrorBoundary } from './states';

/** What other modules have to show of a record, below what its own page shows. Draws nothing where nobody has anything. */
export function RecordPanels({ at, id }: { at: PanelPlace; id: string }) {
  const session = useSession();
  const definitions = useModuleDefinitions();
  const panels = definitions
    .flatMap((definition) => (definition.panels ?? []).map((panel) => ({ ...panel, key: `${definition.id}-${panel.key}` })))
    .filter((panel) => panel.at === at && may(session, panel.permission))
    .sort((a, b) => (a.order ?? 500) - (b.order ?? 500));
  return (
    <>
      {panels.map(({ key, component: Component }) => (
        <ErrorBoundary key={key} resetKey={id}>
          <Suspense fallback={null}>
            <Component id={id} />
          </Suspense>
        </ErrorBoundary>
      ))}
    </>
  );
}
