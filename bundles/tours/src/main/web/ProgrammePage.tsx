import { api, attempt, AuditHistory, ConfirmButton, CustomerLink, EnumTag, Icon, Loaded, MoreMenu, PageFrame, useFormat, useGet, useMay, useSave, useT, useUndoToast } from '@tourwright/shell';
import { Alert, Button, Dropdown, Tag } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import CostingTab from './CostingTab';
import DepartureTable from './DepartureTable';
import ItineraryTab from './ItineraryTab';
import PricesTab from './PricesTab';
import ProgrammeForm from './ProgrammeForm';
import { allLanguages, kindColors, programmeColors, type Itinerary, type Programme } from './types';
import './tours.css';

export default function ProgrammePage() {
  const { id } = useParams();
  const programme = useGet<Programme>(`/tours/programmes/${id}`);
  const itinerary = useGet<Itinerary>(`/tours/programmes/${id}/itinerary`);
  return <Loaded query={programme}>{(data) => <Loaded query={itinerary}>{(days) => <ProgrammeView programme={data} itinerary={days} />}</Loaded>}</Loaded>;
}

function ProgrammeView({ programme, itinerary }: { programme: Programme; itinerary: Itinerary }) {
  const t = useT();
  const [address, setAddress] = useSearchParams();
  const [editing, setEditing] = useState(false);
  const seesCosts = useMay('tours:costing:read');
  const seesDepartures = useMay('tours:departure:read');
  const seesHistory = useMay('core:audit:read');
  const tabs = [
    { key: 'itinerary', label: t('tours.tab.itinerary'), children: <ItineraryTab key={programme.id} programme={programme} itinerary={itinerary} /> },
    seesCosts
      ? { key: 'costing', label: t('tours.tab.costing'), children: <CostingTab programme={programme} /> }
      : { key: 'prices', label: t('tours.tab.prices'), children: <PricesTab programme={programme} /> },
    ...(seesDepartures ? [{ key: 'departures', label: t('tours.tab.departures'), children: <DepartureTable programme={programme} /> }] : []),
    ...(programme.notes ? [{ key: 'notes', label: t('tours.tab.notes'), children: <p className="tw-preline">{programme.notes}</p> }] : []),
    ...(seesHistory ? [{ key: 'history', label: t('tours.tab.history'), children: <AuditHistory subject="programme" id={programme.id} fieldPrefix="tours.programme.field" /> }] : []),
  ];
  const wanted = address.get('tab');
  return (
    <PageFrame
      title={programme.title}
      extra={
        <>
          <EnumTag prefix="tours.programme.state" value={programme.state} colors={programmeColors} />
          <EnumTag prefix="tours.programme.kind" value={programme.kind} colors={kindColors} />
          {programme.template && <Tag variant="filled">{t('tours.programme.template')}</Tag>}
        </>
      }
      subtitle={
        <>
          <span className="tw-code">{programme.code}</span> · {t('tours.programme.length', { days: programme.days, nights: programme.nights })}
          {programme.customer && (
            <>
              {' · '}
              {t('tours.programme.madeFor')} <CustomerLink id={programme.customer} />
            </>
          )}
          {programme.summary && <p className="tours-summary tw-preline">{programme.summary}</p>}
        </>
      }
      breadcrumbs={[{ label: t('tours.menu.programmes'), path: '/tours' }]}
      actions={<Actions programme={programme} planned={itinerary.days.length} onEdit={() => setEditing(true)} />}
      tabs={tabs}
      activeTab={tabs.some((tab) => tab.key === wanted) ? wanted! : 'itinerary'}
      onTabChange={(key) => setAddress({ tab: key }, { replace: true })}
    >
      {programme.archived && <Alert type="warning" showIcon title={t('tours.programme.isArchived')} />}
      <ProgrammeForm open={editing} onClose={() => setEditing(false)} record={programme} planned={itinerary.days.length} />
    </PageFrame>
  );
}

function Actions({ programme, planned, onEdit }: { programme: Programme; planned: number; onEdit: () => void }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const undo = useUndoToast();
  const mayWrite = useMay('tours:programme:write');
  const { save, attempt: tryTo, saving } = useSave<Programme>();
  const quiet = useSave<Programme>({ success: false });
  const path = `/tours/programmes/${programme.id}` as const;
  const become = (state: Programme['state']) => save({ method: 'PUT', path: `${path}/state`, body: { state }, version: programme.version });
  const duplicate = async () => {
    const copy = await tryTo({ method: 'POST', path: `${path}/duplicate`, body: {} });
    if (copy) void navigate(`/tours/programmes/${copy.id}`);
  };
  const archive = async () => {
    if (await quiet.attempt({ method: 'POST', path: `${path}/archive` })) undo(t('tours.programme.wasArchived'), () => quiet.save({ method: 'POST', path: `${path}/restore` }));
  };
  return (
    <>
      <Dropdown
        menu={{
          items: allLanguages.map((language) => ({
            key: language,
            label: format.languageName(language),
            onClick: () => void attempt(() => api.download(`${path}/itinerary/pdf`, { params: { language }, fileName: `${programme.code}-${language}.pdf` })),
          })),
        }}
        disabled={planned === 0}
      >
        <Button icon={<Icon name="pdf" />}>{t('tours.programme.pdf')}</Button>
      </Dropdown>
      {mayWrite && (
        <>
          <MoreMenu
            actions={[
              { key: 'duplicate', label: t('tours.programme.duplicate'), icon: <Icon name="copy" />, onClick: () => void duplicate() },
              programme.state === 'WITHDRAWN' && { key: 'draft', label: t('tours.programme.toDraft'), icon: <Icon name="edit" />, onClick: () => void become('DRAFT').catch(() => undefined) },
              programme.archived
                ? { key: 'restore', label: t('tours.programme.restore'), icon: <Icon name="undo" />, onClick: () => void tryTo({ method: 'POST', path: `${path}/restore` }) }
                : { key: 'archive', label: t('tours.programme.toArchive'), icon: <Icon name="archive" />, onClick: () => void archive() },
            ]}
          />
          <Button icon={<Icon name="edit" />} onClick={onEdit}>
            {t('web.action.edit')}
          </Button>
          {programme.state === 'ON_SALE' ? (
            <ConfirmButton title={t('tours.programme.withdrawQuestion')} onConfirm={() => become('WITHDRAWN')}>
              {t('tours.programme.withdraw')}
            </ConfirmButton>
          ) : (
            !programme.template && (
              <Button type="primary" loading={saving} onClick={() => void become('ON_SALE').catch(() => undefined)}>
                {t('tours.programme.putOnSale')}
              </Button>
            )
          )}
        </>
      )}
    </>
  );
}
