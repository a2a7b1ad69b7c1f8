import { DataTable, DateText, EnumTag, Icon, MoneyText, PageFrame, useFormat, useMay, useT } from '@tourwright/shell';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { part, stateColors, states, type Campaign } from './campaign';

export default function CampaignsPage() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const create = useMay('campaigns:campaign:write') && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => void navigate('/campaigns/new')}>
      {t('campaigns.campaign.new')}
    </Button>
  );
  const rate = (of: number, whole: number) => (whole > 0 ? `${format.number(of)} · ${format.percent(part(of, whole) ?? 0)}` : '—');
  return (
    <PageFrame title={t('campaigns.menu.campaigns')} actions={create}>
      <DataTable<Campaign>
        path="/campaigns/campaigns"
        search
        defaultSort="-createdAt"
        csv="campaigns"
        filters={[{ key: 'state', label: t('campaigns.campaign.field.state'), type: 'enum', prefix: 'campaigns.campaign.state', values: states, multiple: true }]}
        rowHref={(campaign) => `/campaigns/${campaign.id}`}
        columns={[
          { key: 'name', title: t('campaigns.campaign.field.name'), sort: true },
          { key: 'state', title: t('campaigns.campaign.field.state'), render: (campaign) => <EnumTag prefix="campaigns.campaign.state" value={campaign.state} colors={stateColors} /> },
          { key: 'segmentName', title: t('campaigns.campaign.field.segmentId'), from: 'xl' },
          { key: 'startsOn', title: t('campaigns.campaign.field.period'), from: 'lg', render: (campaign) => format.dateRange(campaign.startsOn, campaign.endsOn) || '—', text: (campaign) => campaign.startsOn },
          { key: 'sent', title: t('campaigns.figure.sent'), from: 'sm', align: 'right', render: (campaign) => (campaign.figures.recipients > 0 ? format.number(campaign.figures.sent) : '—'), text: (campaign) => campaign.figures.sent },
          { key: 'opened', title: t('campaigns.figure.opened'), align: 'right', render: (campaign) => rate(campaign.figures.opened, campaign.figures.sent), text: (campaign) => campaign.figures.opened },
          { key: 'clicked', title: t('campaigns.figure.clicked'), from: 'md', align: 'right', render: (campaign) => rate(campaign.figures.clicked, campaign.figures.sent), text: (campaign) => campaign.figures.clicked },
          { key: 'spent', title: t('campaigns.campaign.field.spent'), from: 'xxl', align: 'right', render: (campaign) => <MoneyText value={campaign.spent} />, text: (campaign) => campaign.spent?.amount },
          { key: 'createdAt', title: t('campaigns.campaign.field.createdAt'), from: 'xxl', sort: true, render: (campaign) => <DateText value={campaign.createdAt} /> },
        ]}
        empty={{ title: t('campaigns.campaign.none'), hint: t('campaigns.campaign.noneHint'), action: create }}
      />
    </PageFrame>
  );
}
