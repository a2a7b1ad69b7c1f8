import { useGet, useT, type Schemas } from '@tourwright/shell';
import { Alert } from 'antd';

type Sending = Schemas['campaigns.CampaignResourceSending'];

/** Why campaigns cannot be sent now, or where their mails wait; nothing when all is well. */
export default function Hindrance() {
  const t = useT();
  const sending = useGet<Sending>('/campaigns/campaigns/sending').data;
  if (sending?.problem) return <Alert type="warning" showIcon title={t(`error.${sending.problem}`)} />;
  return sending && !sending.server ? <Alert type="info" showIcon title={t('campaigns.sending.noServer')} /> : null;
}
