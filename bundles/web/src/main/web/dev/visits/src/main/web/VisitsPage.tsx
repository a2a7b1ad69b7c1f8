import { CustomerLink, DataTable, DateText, EnumTag, Icon, MoneyText, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { stateColors, states, type Visit } from './visit';
import { VisitDrawer } from './VisitDrawer';

export default function VisitsPage() {
  const t = useT();
  const mayWrite = useMay('visits:visit:write');
  const [address, setAddress] = useSearchParams();
  const [edited, setEdited] = useState<Visit | null>(null);
  const creating = address.has('new');
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t('visits.visit.new')}
    </Button>
  );
  return (
    <PageFrame title={t('visits.menu.visits')} actions={create}>
      <DataTable<Visit>
        path="/visits/visits"
        search
        defaultSort="-day"
        filters={[{ key: 'state', label: t('visits.visit.field.state'), type: 'enum', prefix: 'visits.visit.state', values: states }]}
        columns={[
          { key: 'day', title: t('visits.visit.field.day'), sort: true, render: (visit) => <DateText value={visit.day} /> },
          { key: 'customerName', title: t('visits.visit.field.customer'), render: (visit) => <CustomerLink id={visit.customerId} name={visit.customerName} /> },
          { key: 'state', title: t('visits.visit.field.state'), render: (visit) => <EnumTag prefix="visits.visit.state" value={visit.state} colors={stateColors} /> },
          { key: 'budget', title: t('visits.visit.field.budget'), align: 'right', render: (visit) => <MoneyText value={visit.budget} /> },
        ]}
        onRow={mayWrite ? setEdited : undefined}
        empty={{ title: t('visits.visit.none'), action: create }}
      />
      <VisitDrawer open={creating || edited !== null} visit={edited} onClose={() => (setEdited(null), setAddress({}))} />
    </PageFrame>
  );
}
