import { useGet, useT, type ListPage, type PathTo, type RecordPanelProps } from '@tourwright/shell';
import { LinkList } from './LinkList';
import type { ReadyLink } from './types';
import './integrations.css';

/** What other systems know of a booking. */
export function BookingLinks({ id }: RecordPanelProps) {
  return <Links path={`/integrations/links/bookings/${id}`} />;
}

/** What other systems know of a departure. */
export function DepartureLinks({ id }: RecordPanelProps) {
  return <Links path={`/integrations/links/departures/${id}`} />;
}

/** The page is another module's: without links it stays as it was. */
function Links({ path }: { path: PathTo<'GET', ListPage<ReadyLink>> }) {
  const t = useT();
  const links = useGet<ListPage<ReadyLink>>(path);
  const items = links.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="integrations-panel">
      <h3>{t('integrations.menu.links')}</h3>
      <LinkList links={items} />
    </section>
  );
}
