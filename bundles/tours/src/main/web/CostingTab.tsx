import { ConfirmButton, EmptyState, EnumTag, Icon, Loaded, useMay, usePage, useSave, useT } from '@tourwright/shell';
import { Button, Select } from 'antd';
import { useState } from 'react';
import CostingEditor from './CostingEditor';
import CostingView from './CostingView';
import { costingColors, type Costing, type Programme } from './types';

/** The costings of a programme: one is active, one may be in work, the others show what was before. */
export default function CostingTab({ programme }: { programme: Programme }) {
  const t = useT();
  const mayWrite = useMay('tours:costing:write');
  const costings = usePage<Costing>(`/tours/programmes/${programme.id}/costings`);
  const [chosen, setChosen] = useState<string | null>(null);
  const { attempt, saving } = useSave<Costing>();
  const create = async (path: `/tours/programmes/${string}/costings` | `/tours/costings/${string}/copy`) => {
    const made = await attempt({ method: 'POST', path, body: {} });
    if (made) setChosen(made.id);
  };
  return (
    <Loaded query={costings}>
      {({ items }) => {
        const costing = items.find((one) => one.id === chosen) ?? items.find((one) => one.state === 'ACTIVE') ?? items[0];
        if (!costing) {
          return (
            <EmptyState
              title={t('tours.costing.none')}
              hint={t('tours.costing.noneHint')}
              action={
                mayWrite && (
                  <Button type="primary" icon={<Icon name="calculator" />} loading={saving} onClick={() => void create(`/tours/programmes/${programme.id}/costings`)}>
                    {t('tours.costing.new')}
                  </Button>
                )
              }
            />
          );
        }
        return (
          <>
            <div className="tours-bar tw-no-print">
              <Select
                aria-label={t('tours.costing.version')}
                popupMatchSelectWidth={false}
                value={costing.id}
                onChange={setChosen}
                options={items.map((one) => ({ value: one.id, label: `${t('tours.costing.revision', { revision: one.revision })}${one.name ? ` · ${one.name}` : ''} · ${t(`tours.costing.state.${one.state}`)}` }))}
              />
              <EnumTag prefix="tours.costing.state" value={costing.state} colors={costingColors} />
              {mayWrite && (
                <span className="tours-bar-end">
                  {costing.state === 'DRAFT' ? (
                    <ConfirmButton danger icon={<Icon name="delete" />} title={t('tours.costing.deleteQuestion')} onConfirm={() => attempt({ method: 'DELETE', path: `/tours/costings/${costing.id}`, version: costing.version })}>
                      {t('tours.action.delete')}
                    </ConfirmButton>
                  ) : (
                    <Button type="primary" icon={<Icon name="edit" />} loading={saving} title={t('tours.costing.copyHint')} onClick={() => void create(`/tours/costings/${costing.id}/copy`)}>
                      {t('tours.costing.copy')}
                    </Button>
                  )}
                </span>
              )}
            </div>
            {mayWrite && costing.state === 'DRAFT' ? <CostingEditor key={costing.id} costing={costing} /> : <CostingView costing={costing} />}
          </>
        );
      }}
    </Loaded>
  );
}
