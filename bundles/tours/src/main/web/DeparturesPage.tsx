import { PageFrame, useT } from '@tourwright/shell';
import DepartureTable from './DepartureTable';
import './tours.css';

export default function DeparturesPage() {
  const t = useT();
  return (
    <PageFrame title={t('tours.menu.departures')}>
      <DepartureTable />
    </PageFrame>
  );
}
