import { DataTable, DateText, Icon, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button, Tag } from 'antd';
import { useNavigate } from 'react-router';
import type { Segment } from './segment';

export default function SegmentsPage() {
  const t = useT();
  const navigate = useNavigate();
  const create = useMay('campaigns:segment:write') && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => void navigate('/campaigns/segments/new')}>
      {t('campaigns.segment.new')}
    </Button>
  );
  return (
    <PageFrame title={t('campaigns.menu.segments')} subtitle={t('campaigns.segment.subtitle')} actions={create}>
      <DataTable<Segment>
        path="/campaigns/segments"
        search
        defaultSort="name"
        rowHref={(segment) => `/campaigns/segments/${segment.id}`}
        columns={[
          {
            key: 'name',
            title: t('campaigns.segment.field.name'),
            sort: true,
            render: (segment) => (
              <>
                {segment.name}{' '}
                {segment.locked && (
                  <Tag icon={<Icon name="lock" />} variant="filled">
                    {t('campaigns.segment.locked')}
                  </Tag>
                )}
                {segment.unavailable.length > 0 && (
                  <Tag color="orange" icon={<Icon name="warning" />} variant="filled">
                    {t('campaigns.segment.incomplete')}
                  </Tag>
                )}
              </>
            ),
          },
          { key: 'conditions', title: t('campaigns.segment.field.conditions'), from: 'md', render: (segment) => segment.conditions.map(({ criterion }) => t(`criterion.${criterion}`, undefined, criterion)).join(segment.match === 'ALL' ? ' + ' : ' / ') },
          { key: 'note', title: t('campaigns.segment.field.note'), from: 'xl', ellipsis: true },
          { key: 'updatedAt', title: t('campaigns.segment.field.updatedAt'), from: 'lg', sort: true, render: (segment) => <DateText value={segment.updatedAt} relative /> },
        ]}
        empty={{ title: t('campaigns.segment.none'), hint: t('campaigns.segment.noneHint'), action: create }}
      />
    </PageFrame>
  );
}
