import { DataTable, DateText, EnumTag, useT, type Always, type CustomerTabProps, type Schemas } from '@tourwright/shell';
import { recipientColors } from './campaign';

type Received = Always<Schemas['campaigns.RecipientsReceived'], 'campaignId' | 'campaignName' | 'state'>;

/** The campaigns that a customer was sent. */
export default function CustomerCampaigns({ customerId }: CustomerTabProps) {
  const t = useT();
  const when = (value: string | null) => (value ? <DateText value={value} time /> : <span className="tw-secondary">—</span>);
  return (
    <DataTable<Received>
      path="/campaigns/received"
      params={{ customerId }}
      stateKey={false}
      rowHref={(row) => `/campaigns/${row.campaignId}`}
      columns={[
        { key: 'campaignName', title: t('campaigns.campaign.field.name') },
        { key: 'subject', title: t('campaigns.campaign.field.subject'), from: 'lg', ellipsis: true },
        { key: 'state', title: t('campaigns.recipient.field.state'), render: (row) => <EnumTag prefix="campaigns.recipient.state" value={row.state} colors={recipientColors} /> },
        { key: 'sentAt', title: t('campaigns.recipient.field.sentAt'), from: 'md', render: (row) => when(row.sentAt) },
        { key: 'openedAt', title: t('campaigns.recipient.field.openedAt'), render: (row) => when(row.openedAt) },
        { key: 'clickedAt', title: t('campaigns.recipient.field.clickedAt'), from: 'md', render: (row) => when(row.clickedAt) },
        { key: 'unsubscribedAt', title: t('campaigns.recipient.field.unsubscribedAt'), from: 'lg', render: (row) => when(row.unsubscribedAt) },
      ]}
      empty={{ title: t('campaigns.received.none'), hint: t('campaigns.received.noneHint') }}
    />
  );
}
