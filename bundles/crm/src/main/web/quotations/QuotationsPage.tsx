import { DataTable, PageFrame, useT } from '@tourwright/shell';
import { Link } from 'react-router';
import { quotationStates, type Quotation } from '../types';
import '../crm.css';
import { quotationColumns } from './columns';

export default function QuotationsPage() {
  const t = useT();
  return (
    <PageFrame title={t('crm.menu.quotations')}>
      <DataTable<Quotation>
        path="/crm/quotations"
        search={t('crm.search')}
        defaultSort="-updatedAt"
        csv="quotations"
        rowHref={(one) => `/crm/quotations/${one.id}`}
        filters={[
          { key: 'state', label: t('crm.field.state'), type: 'enum', prefix: 'crm.quotation.state', values: quotationStates, multiple: true },
          { key: 'owner', label: t('crm.field.owner'), type: 'person', permission: 'crm:quotation:write' },
        ]}
        columns={quotationColumns(t, { customer: true })}
        empty={{ title: t('crm.quotation.none'), hint: t('crm.quotation.noneHint'), action: <Link to="/crm/pipeline">{t('crm.menu.pipeline')}</Link> }}
      />
    </PageFrame>
  );
}
