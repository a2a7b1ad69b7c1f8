import { PageFrame, useT } from '@tourwright/shell';
import { useNavigate, useSearchParams } from 'react-router';
import CampaignForm from './CampaignForm';

export default function NewCampaignPage() {
  const t = useT();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  return (
    <PageFrame title={t('campaigns.campaign.new')} breadcrumbs={[{ label: t('campaigns.menu.campaigns'), path: '/campaigns' }]}>
      <CampaignForm segmentId={address.get('segment') ?? undefined} onSaved={(campaign) => void navigate(`/campaigns/${campaign.id}`, { replace: true })} />
    </PageFrame>
  );
}
