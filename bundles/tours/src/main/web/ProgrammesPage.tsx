import { DataTable, DateText, EnumTag, Icon, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button, Tag } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import ProgrammeForm from './ProgrammeForm';
import { kindColors, kinds, programmeColors, programmeStates, type Programme } from './types';

export default function ProgrammesPage() {
  const t = useT();
  const navigate = useNavigate();
  const mayWrite = useMay('tours:programme:write');
  const [address, setAddress] = useSearchParams();
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t('tours.programme.new')}
    </Button>
  );
  return (
    <PageFrame title={t('tours.menu.programmes')} actions={create}>
      <DataTable<Programme>
        path="/tours/programmes"
        search={t('tours.programme.search')}
        defaultSort="code"
        csv="programmes"
        rowHref={(programme) => `/tours/programmes/${programme.id}`}
        filters={[
          { key: 'kind', label: t('tours.programme.field.kind'), type: 'enum', prefix: 'tours.programme.kind', values: kinds },
          { key: 'state', label: t('tours.programme.field.state'), type: 'enum', prefix: 'tours.programme.state', values: programmeStates },
          {
            key: 'template',
            label: t('tours.programme.field.template'),
            type: 'options',
            options: [
              { value: 'true', label: t('tours.programme.templates') },
              { value: 'false', label: t('tours.programme.noTemplates') },
            ],
          },
          { key: 'archived', label: t('tours.programme.archive'), type: 'options', options: [{ value: 'true', label: t('tours.programme.archived') }] },
        ]}
        columns={[
          { key: 'code', title: t('tours.programme.field.code'), sort: true, render: (programme) => <span className="tw-code tw-nowrap">{programme.code}</span> },
          {
            key: 'title',
            title: t('tours.programme.field.title'),
            sort: true,
            ellipsis: true,
            width: '40%',
            render: (programme) => (
              <>
                {programme.title}
                {programme.template && (
                  <Tag className="tw-after" variant="filled">
                    {t('tours.programme.template')}
                  </Tag>
                )}
              </>
            ),
          },
          { key: 'days', title: t('tours.programme.field.length'), sort: true, from: 'sm', render: (programme) => <span className="tw-nowrap">{t('tours.programme.length', { days: programme.days, nights: programme.nights })}</span> },
          { key: 'kind', title: t('tours.programme.field.kind'), from: 'md', render: (programme) => <EnumTag prefix="tours.programme.kind" value={programme.kind} colors={kindColors} /> },
          { key: 'state', title: t('tours.programme.field.state'), from: 'sm', render: (programme) => <EnumTag prefix="tours.programme.state" value={programme.state} colors={programmeColors} /> },
          { key: 'updatedAt', title: t('tours.programme.field.updatedAt'), sort: true, from: 'lg', render: (programme) => <DateText value={programme.updatedAt} relative /> },
        ]}
        empty={{ title: t('tours.programme.none'), hint: t('tours.programme.noneHint'), action: create }}
      />
      <ProgrammeForm open={address.has('new')} onClose={() => setAddress({})} onSaved={(programme) => void navigate(`/tours/programmes/${programme.id}`)} />
    </PageFrame>
  );
}
