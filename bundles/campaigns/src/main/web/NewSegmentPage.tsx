import { PageFrame, useT } from '@tourwright/shell';
import { useNavigate } from 'react-router';
import SegmentForm from './SegmentForm';

export default function NewSegmentPage() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <PageFrame title={t('campaigns.segment.new')} breadcrumbs={[{ label: t('campaigns.menu.segments'), path: '/campaigns/segments' }]}>
      <SegmentForm onSaved={(segment) => void navigate(`/campaigns/segments/${segment.id}`, { replace: true })} />
    </PageFrame>
  );
}
