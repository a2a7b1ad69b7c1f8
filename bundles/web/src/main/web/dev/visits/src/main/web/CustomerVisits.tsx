import { DataTable, DateText, EnumTag, MoneyText, useT, type CustomerTabProps } from '@tourwright/shell';
import { stateColors, type Visit } from './visit';

export default function CustomerVisits({ customerId }: CustomerTabProps) {
  const t = useT();
  return (
    <DataTable<Visit>
      path="/visits/visits"
      params={{ customerId }}
      stateKey={false}
      columns={[
        { key: 'day', title: t('visits.visit.field.day'), sort: true, render: (visit) => <DateText value={visit.day} /> },
        { key: 'state', title: t('visits.visit.field.state'), render: (visit) => <EnumTag prefix="visits.visit.state" value={visit.state} colors={stateColors} /> },
        { key: 'budget', title: t('visits.visit.field.budget'), align: 'right', render: (visit) => <MoneyText value={visit.budget} /> },
      ]}
      empty={{ title: t('visits.visit.none') }}
    />
  );
}
