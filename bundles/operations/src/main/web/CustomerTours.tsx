import { DataTable, EnumTag, useT, type CustomerTabProps } from '@tourwright/shell';
import { Dates, ProgressBars } from './parts';
import { tourStateColors, type Tour } from './types';

export default function CustomerTours({ customerId }: CustomerTabProps) {
  const t = useT();
  return (
    <DataTable<Tour>
      path={`/operations/customers/${customerId}/tours`}
      stateKey={false}
      rowHref={(tour) => `/operations/tours/${tour.id}`}
      columns={[
        { key: 'number', title: t('operations.tour.field.number') },
        { key: 'title', title: t('operations.tour.field.title') },
        { key: 'start', title: t('operations.tour.field.dates'), render: (tour) => <Dates from={tour.start} to={tour.end} /> },
        { key: 'state', title: t('operations.tour.field.state'), render: (tour) => <EnumTag prefix="operations.tour.state" value={tour.state} colors={tourStateColors} /> },
        { key: 'progress', title: t('operations.tour.field.progress'), from: 'md', width: 150, render: (tour) => <ProgressBars progress={tour.progress} /> },
      ]}
      empty={{ title: t('operations.customer.none'), hint: t('operations.customer.noneHint') }}
    />
  );
}
