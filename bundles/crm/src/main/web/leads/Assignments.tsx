import { DateText, EmptyState, Loaded, useGet, useT, type Always, type ListPage, type Schemas } from '@tourwright/shell';
import { Timeline } from 'antd';

type Assignment = Always<Schemas['crm.AssignLeadsAssignment'], 'how' | 'by' | 'at'>;

/** Why a lead belongs to whom it belongs to. */
export function Assignments({ lead }: { lead: string }) {
  const t = useT();
  const list = useGet<ListPage<Assignment>>(`/crm/leads/${lead}/assignments`);
  return (
    <Loaded query={list} rows={3}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('crm.lead.neverAssigned')} />
        ) : (
          <Timeline
            items={items.map((one, index) => ({
              key: index,
              content: (
                <>
                  <span className="tw-strong">{one.ownerName ?? t('crm.lead.nobody')}</span> – {t(`crm.lead.how.${one.how}`)}
                  {one.openBefore !== null && one.among !== null && <div>{t('crm.lead.dealtBecause', { open: one.openBefore, among: one.among })}</div>}
                  <div className="tw-secondary">
                    {one.by} · <DateText value={one.at} time />
                  </div>
                </>
              ),
            }))}
          />
        )
      }
    </Loaded>
  );
}
