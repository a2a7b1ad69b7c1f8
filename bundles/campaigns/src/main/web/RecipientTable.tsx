import { CustomerLink, DataTable, DateText, EnumTag, useT, type Always, type Schemas } from '@tourwright/shell';
import { recipientColors, recipientStates, responses, type Campaign } from './campaign';

type Recipient = Always<Schemas['campaigns.RecipientsRow'], 'code' | 'language' | 'state'>;

/** Who gets a campaign and what they did with it. */
export default function RecipientTable({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const when = (value: string | null) => (value ? <DateText value={value} time /> : <span className="tw-secondary">—</span>);
  return (
    <DataTable<Recipient>
      path={`/campaigns/campaigns/${campaign.id}/recipients`}
      search
      stateKey="r"
      csv={`recipients-${campaign.name}`}
      refetchInterval={campaign.state === 'RUNNING' ? 3000 : undefined}
      filters={[
        { key: 'responded', label: t('campaigns.recipient.field.responded'), type: 'enum', prefix: 'campaigns.recipient.responded', values: responses },
        { key: 'state', label: t('campaigns.recipient.field.state'), type: 'enum', prefix: 'campaigns.recipient.state', values: recipientStates },
      ]}
      columns={[
        { key: 'name', title: t('campaigns.recipient.field.name'), sort: true, render: (row) => (row.customerId ? <CustomerLink id={row.customerId} name={row.name ?? row.code} /> : row.code), text: (row) => row.name ?? row.code },
        { key: 'email', title: t('campaigns.recipient.field.email'), from: 'md' },
        {
          key: 'state',
          title: t('campaigns.recipient.field.state'),
          render: (row) => (
            <>
              <EnumTag prefix="campaigns.recipient.state" value={row.state} colors={recipientColors} />
              {row.failure && <div className="tw-secondary">{t(`error.${row.failure}`, undefined, row.failure)}</div>}
            </>
          ),
        },
        { key: 'sentAt', title: t('campaigns.recipient.field.sentAt'), from: 'lg', render: (row) => when(row.sentAt) },
        { key: 'openedAt', title: t('campaigns.recipient.field.openedAt'), render: (row) => when(row.openedAt) },
        { key: 'clickedAt', title: t('campaigns.recipient.field.clickedAt'), from: 'md', render: (row) => when(row.clickedAt) },
        { key: 'unsubscribedAt', title: t('campaigns.recipient.field.unsubscribedAt'), from: 'lg', render: (row) => when(row.unsubscribedAt) },
      ]}
      empty={{ title: t('campaigns.recipient.none') }}
    />
  );
}
