import { AuditHistory, EnumTag, feedback, Icon, Loaded, MoreMenu, PageFrame, useGet, useMay, useSave, useT, type MenuAction } from '@tourwright/shell';
import { Button, Card, Space } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { stateColors, type Campaign } from './campaign';
import CampaignForm from './CampaignForm';
import CampaignResults from './CampaignResults';
import CampaignStart from './CampaignStart';
import MailPreview from './MailPreview';
import RecipientTable from './RecipientTable';

export default function CampaignPage() {
  const { id = '' } = useParams();
  const [running, setRunning] = useState(false);
  const campaign = useGet<Campaign>(`/campaigns/campaigns/${id}`, undefined, { refetchInterval: running ? 2000 : undefined });
  const now = campaign.data?.state === 'RUNNING';
  if (now !== running) setRunning(now);
  return <Loaded query={campaign}>{(data) => <CampaignView key={id} campaign={data} />}</Loaded>;
}

function CampaignView({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const mayWrite = useMay('campaigns:campaign:write');
  const mayHistory = useMay('core:audit:read');
  const draft = campaign.state === 'DRAFT';
  // A draft that is started shows its results by itself.
  const [chosen, setTab] = useState<string>();
  const tab = chosen ?? (draft ? 'content' : 'results');
  const content =
    draft && mayWrite ? (
      <CampaignForm campaign={campaign} onSaved={() => undefined} actions={(dirty) => <CampaignStart campaign={campaign} dirty={dirty} />} />
    ) : (
      <Card>
        <MailPreview language={campaign.language} subject={campaign.subject} body={campaign.body} />
      </Card>
    );
  const tabs = [
    { key: 'results', label: t('campaigns.campaign.tab.results'), children: <CampaignResults campaign={campaign} /> },
    { key: 'recipients', label: t('campaigns.campaign.tab.recipients'), children: <RecipientTable campaign={campaign} /> },
    { key: 'content', label: t('campaigns.campaign.tab.content'), children: content },
    ...(mayHistory ? [{ key: 'history', label: t('campaigns.campaign.tab.history'), children: <Card><AuditHistory subject="campaign" id={campaign.id} fieldPrefix="campaigns.campaign.field" /></Card> }] : []),
  ].filter(({ key }) => !draft || key === 'content' || key === 'history');
  return (
    <PageFrame
      title={campaign.name}
      breadcrumbs={[{ label: t('campaigns.menu.campaigns'), path: '/campaigns' }]}
      extra={<EnumTag prefix="campaigns.campaign.state" value={campaign.state} colors={stateColors} />}
      actions={mayWrite && <Actions campaign={campaign} />}
      tabs={tabs}
      activeTab={tabs.some(({ key }) => key === tab) ? tab : tabs[0]?.key}
      onTabChange={setTab}
    />
  );
}

function Actions({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const navigate = useNavigate();
  const test = useSave<{ to: string }>({ success: (sent) => t('campaigns.campaign.testSent', { to: sent.to }) });
  const copy = useSave<Campaign>({ success: t('campaigns.campaign.copied') });
  const { save: removal } = useSave({ success: t('campaigns.campaign.deleted') });
  const duplicate = async () => {
    const made = await copy.attempt({ method: 'POST', path: `/campaigns/campaigns/${campaign.id}/copy` });
    if (made) void navigate(`/campaigns/${made.id}`);
  };
  const remove = async () => {
    try {
      await removal({ method: 'DELETE', path: `/campaigns/campaigns/${campaign.id}`, version: campaign.version });
    } catch {
      return; // the refusal is shown; the draft stays in view
    }
    void navigate('/campaigns');
  };
  const askToRemove = () =>
    void feedback().modal.confirm({
      title: t('campaigns.campaign.deleteQuestion'),
      okText: t('web.action.agree'),
      cancelText: t('web.action.close'),
      okButtonProps: { danger: true },
      onOk: remove,
    });
  const actions: (MenuAction | false)[] = [
    { key: 'copy', label: t('campaigns.campaign.copy'), icon: <Icon name="copy" />, onClick: () => void duplicate() },
    campaign.state === 'DRAFT' && { key: 'delete', label: t('campaigns.campaign.delete'), icon: <Icon name="delete" />, danger: true, onClick: askToRemove },
  ];
  return (
    <Space wrap>
      <MoreMenu actions={actions} />
      <Button icon={<Icon name="mail" />} loading={test.saving} disabled={!campaign.subject || !campaign.body} onClick={() => void test.attempt({ method: 'POST', path: `/campaigns/campaigns/${campaign.id}/test` })}>
        {t('campaigns.campaign.test')}
      </Button>
    </Space>
  );
}
