import { ConfirmButton, CustomerLink, DataTable, DateText, Icon, PageFrame, useMay, useSave, useT, type Always, type Schemas } from '@tourwright/shell';

type Entry = Always<Schemas['campaigns.LeavingEntry'], 'email' | 'customerId' | 'since'>;

export default function UnsubscribedPage() {
  const t = useT();
  const mayWrite = useMay('campaigns:segment:write');
  const { save } = useSave({ success: t('campaigns.unsubscribed.forgiven') });
  return (
    <PageFrame title={t('campaigns.menu.unsubscribed')} subtitle={t('campaigns.unsubscribed.subtitle')}>
      <DataTable<Entry>
        path="/campaigns/unsubscribed"
        search
        defaultSort="-since"
        columns={[
          { key: 'email', title: t('campaigns.recipient.field.email'), sort: true },
          { key: 'customerName', title: t('campaigns.recipient.field.name'), from: 'sm', render: (entry) => (entry.customerName ? <CustomerLink id={entry.customerId} name={entry.customerName} /> : '—') },
          { key: 'since', title: t('campaigns.unsubscribed.since'), sort: true, render: (entry) => <DateText value={entry.since} time /> },
        ]}
        rowActions={
          mayWrite
            ? (entry) => (
                <ConfirmButton type="text" size="small" icon={<Icon name="undo" />} title={t('campaigns.unsubscribed.question', { email: entry.email })} description={t('campaigns.unsubscribed.text')} onConfirm={() => save({ method: 'DELETE', path: `/campaigns/unsubscribed/${entry.id}` })}>
                  {t('campaigns.unsubscribed.forgive')}
                </ConfirmButton>
              )
            : undefined
        }
        empty={{ title: t('campaigns.unsubscribed.none'), hint: t('campaigns.unsubscribed.noneHint') }}
      />
    </PageFrame>
  );
}
