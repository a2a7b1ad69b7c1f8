import { ConfirmButton, Icon, Loaded, PageFrame, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Space, Tag } from 'antd';
import { useNavigate, useParams } from 'react-router';
import type { Segment } from './segment';
import SegmentForm from './SegmentForm';

export default function SegmentPage() {
  const t = useT();
  const { id = '' } = useParams();
  const segment = useGet<Segment>(`/campaigns/segments/${id}`);
  const mayWrite = useMay('campaigns:segment:write');
  return (
    <Loaded query={segment}>
      {(data) => (
        <PageFrame
          title={data.name}
          breadcrumbs={[{ label: t('campaigns.menu.segments'), path: '/campaigns/segments' }]}
          extra={
            data.locked && (
              <Tag icon={<Icon name="lock" />} variant="filled">
                {t('campaigns.segment.locked')}
              </Tag>
            )
          }
          actions={<Actions segment={data} />}
        >
          {data.locked && <Alert type="info" showIcon style={{ marginBottom: 16 }} title={t('campaigns.segment.lockedHint')} />}
          <SegmentForm key={id} segment={data} readOnly={data.locked || !mayWrite} onSaved={() => undefined} />
        </PageFrame>
      )}
    </Loaded>
  );
}

function Actions({ segment }: { segment: Segment }) {
  const t = useT();
  const navigate = useNavigate();
  const mayWrite = useMay('campaigns:segment:write');
  const mayCampaign = useMay('campaigns:campaign:write');
  const copy = useSave<Segment>({ success: t('campaigns.segment.copied') });
  const removal = useSave({ success: t('campaigns.segment.deleted') });
  const duplicate = async () => {
    const made = await copy.attempt({ method: 'POST', path: `/campaigns/segments/${segment.id}/copy`, body: {} });
    if (made) void navigate(`/campaigns/segments/${made.id}`);
  };
  const remove = async () => {
    await removal.save({ method: 'DELETE', path: `/campaigns/segments/${segment.id}`, version: segment.version });
    void navigate('/campaigns/segments');
  };
  return (
    <Space wrap>
      {mayWrite && !segment.locked && (
        <ConfirmButton danger icon={<Icon name="delete" />} title={t('campaigns.segment.deleteQuestion', { name: segment.name })} onConfirm={remove}>
          {t('campaigns.segment.delete')}
        </ConfirmButton>
      )}
      {mayWrite && (
        <Button icon={<Icon name="copy" />} loading={copy.saving} onClick={() => void duplicate()}>
          {t('campaigns.segment.copy')}
        </Button>
      )}
      {mayCampaign && (
        <Button type="primary" icon={<Icon name="megaphone" />} onClick={() => void navigate(`/campaigns/new?segment=${segment.id}`)}>
          {t('campaigns.segment.useIt')}
        </Button>
      )}
    </Space>
  );
}
