import { Button, Tag } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { CountrySelect, EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { FormDrawer } from '../../shell/components/forms';
import { PageFrame } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { useMay, useSession } from '../../shell/session';
import type { Customer } from '../../shell/types';
import { CustomerFields } from '../CustomerFields';
import { kinds, sources, stageColors, stages } from '../customers';

export default function CustomersPage() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { user } = useSession();
  const mayWrite = useMay('core:customer:write');
  const [address, setAddress] = useSearchParams();
  const creating = address.has('new') && mayWrite;
  const setCreating = (open: boolean) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (open) next.set('new', '1');
      else next.delete('new');
      return next;
    });
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="userAdd" />} onClick={() => setCreating(true)}>
      {t('core.customer.new')}
    </Button>
  );
  return (
    <PageFrame title={t('web.menu.customers')} actions={create}>
      <DataTable<Customer>
        path="/core/customers"
        search={t('core.customer.search')}
        defaultSort="-updatedAt"
        csv="customers"
        rowHref={(customer) => `/customers/${customer.id}`}
        filters={[
          { key: 'stage', label: t('core.customer.field.stage'), type: 'enum', prefix: 'core.customer.stage', values: stages, multiple: true },
          { key: 'kind', label: t('core.customer.field.kind'), type: 'enum', prefix: 'core.customer.kind', values: kinds },
          { key: 'source', label: t('core.customer.field.source'), type: 'enum', prefix: 'core.customer.source', values: sources },
          { key: 'country', label: t('core.customer.field.country'), type: 'custom', render: (value, onChange) => <CountrySelect placeholder={t('core.customer.field.country')} value={value} onChange={onChange} /> },
          { key: 'ownerId', label: t('core.customer.field.owner'), type: 'person', permission: 'core:customer:write' },
          { key: 'archived', label: t('core.customer.archivedOnes'), type: 'options', options: [{ value: 'true', label: t('core.customer.archivedOnly') }] },
        ]}
        columns={[
          {
            key: 'name',
            title: t('core.customer.field.name'),
            sort: true,
            ellipsis: true,
            width: '28%',
            text: (customer) => customer.name,
            render: (customer) => (
              <>
                <Icon name={customer.kind === 'COMPANY' ? 'company' : 'user'} className="tw-secondary tw-lead-icon" title={t(`core.customer.kind.${customer.kind}`)} />
                {customer.name}
                {customer.archived && <Tag className="tw-after">{t('core.customer.archived')}</Tag>}
              </>
            ),
          },
          { key: 'code', title: t('core.customer.field.code'), sort: true, from: 'md' },
          { key: 'stage', title: t('core.customer.field.stage'), render: (customer) => <EnumTag prefix="core.customer.stage" value={customer.stage} colors={stageColors} />, text: (customer) => t(`core.customer.stage.${customer.stage}`) },
          { key: 'phone', title: t('core.customer.field.phone'), from: 'sm' },
          { key: 'email', title: t('core.customer.field.email'), from: 'lg', ellipsis: true, width: '24%' },
          { key: 'country', title: t('core.customer.field.country'), from: 'xxl', render: (customer) => format.country(customer.country) || '—' },
          { key: 'source', title: t('core.customer.field.source'), from: 'xxl', render: (customer) => t(`core.customer.source.${customer.source}`), text: (customer) => t(`core.customer.source.${customer.source}`) },
          { key: 'ownerName', title: t('core.customer.field.owner'), from: 'md' },
          { key: 'updatedAt', title: t('core.customer.field.updatedAt'), sort: true, from: 'xl', render: (customer) => <DateText value={customer.updatedAt} relative /> },
        ]}
        empty={{ title: t('core.customer.none'), hint: t('core.customer.noneHint'), action: create }}
      />
      <FormDrawer<Customer>
        open={creating}
        onClose={() => setCreating(false)}
        title={t('core.customer.new')}
        width={560}
        path="/core/customers"
        toValues={() => ({ kind: 'PERSON', source: 'PHONE', stage: 'LEAD', country: 'VN', language: 'vi', ownerId: user.id, mailConsent: false })}
        success={(customer) => t('core.customer.created', { name: customer.name })}
        onSaved={(customer) => void navigate(`/customers/${customer.id}`)}
      >
        <CustomerFields />
      </FormDrawer>
    </PageFrame>
  );
}
