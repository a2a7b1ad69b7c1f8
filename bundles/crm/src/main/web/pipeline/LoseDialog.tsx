import { useSave, useT } from '@tourwright/shell';
import { ReasonDialog } from '../ReasonDialog';
import { lostReasons, type Opportunity } from '../types';

/** Asks why a sale was lost. */
export function LoseDialog({ opportunity, onClose }: { opportunity: Opportunity | null; onClose: () => void }) {
  const t = useT();
  const { save } = useSave<Opportunity>({ quiet: true, success: t('crm.opportunity.lostNow') });
  return (
    <ReasonDialog
      open={opportunity !== null}
      title={t('crm.opportunity.loseTitle', { title: opportunity?.title })}
      reasons={lostReasons}
      prefix="crm.opportunity.lost"
      label={t('crm.opportunity.field.lostReason')}
      okText={t('crm.opportunity.lose')}
      danger
      onClose={onClose}
      onOk={(answer) => save({ method: 'POST', path: `/crm/opportunities/${opportunity!.id}/lose`, body: answer })}
    />
  );
}
