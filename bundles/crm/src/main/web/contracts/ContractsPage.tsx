import { DataTable, PageFrame, useFormat, useT } from '@tourwright/shell';
import { Link } from 'react-router';
import { contractStates, type Contract } from '../types';
import '../crm.css';
import { contractColumns } from './columns';

export default function ContractsPage() {
  const t = useT();
  const format = useFormat();
  return (
    <PageFrame title={t('crm.menu.contracts')}>
      <DataTable<Contract>
        path="/crm/contracts"
        search={t('crm.search')}
        defaultSort="-updatedAt"
        csv="contracts"
        rowHref={(one) => `/crm/contracts/${one.id}`}
        filters={[
          { key: 'state', label: t('crm.field.state'), type: 'enum', prefix: 'crm.contract.state', values: contractStates, multiple: true },
          { key: 'owner', label: t('crm.field.owner'), type: 'person', permission: 'crm:contract:write' },
        ]}
        columns={contractColumns(t, format, { customer: true })}
        empty={{ title: t('crm.contract.none'), hint: t('crm.contract.noneHint'), action: <Link to="/crm/quotations">{t('crm.menu.quotations')}</Link> }}
      />
    </PageFrame>
  );
}
