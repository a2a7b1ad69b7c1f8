import { ConfirmButton, Dialog, EnumTag, feedback, FormDrawer, Icon, Loaded, MoreMenu, PageFrame, useFormat, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { CostsTab } from './CostsTab';
import { ItineraryTab } from './ItineraryTab';
import { OverviewTab } from './OverviewTab';
import { Pax } from './parts';
import { RoomingTab } from './RoomingTab';
import { ServicesTab } from './ServicesTab';
import { SettlementTab } from './SettlementTab';
import { TourFields, tourBody } from './TourFields';
import { changeable, today, tourStateColors, type Tour } from './types';

const tabs = ['overview', 'itinerary', 'services', 'rooming', 'costs', 'settlement'] as const;

export default function TourPage() {
  const { id } = useParams();
  const tour = useGet<Tour>(`/operations/tours/${id}`);
  return <Loaded query={tour}>{(data) => <TourView tour={data} />}</Loaded>;
}

function TourView({ tour }: { tour: Tour }) {
  const t = useT();
  const format = useFormat();
  const [address, setAddress] = useSearchParams();
  const mayReserve = useMay('operations:reservation:read');
  const mayCosts = useMay('operations:cost:read');
  const mayPassengers = useMay('operations:passenger:read');
  const may = { overview: true, itinerary: true, services: mayReserve, rooming: mayPassengers, costs: mayCosts, settlement: mayCosts };
  const shown = tabs.filter((key) => may[key]);
  const tab = shown.find((key) => key === address.get('tab')) ?? 'overview';
  return (
    <PageFrame
      title={tour.title}
      documentTitle={`${tour.number} ${tour.title}`}
      breadcrumbs={[{ label: t('operations.menu.tours'), path: '/operations' }, { label: tour.number }]}
      extra={
        <Space size={4} wrap>
          <EnumTag prefix="operations.tour.state" value={tour.state} colors={tourStateColors} />
          <Pax count={tour.pax} />
        </Space>
      }
      subtitle={`${tour.number} · ${format.dateRange(tour.start, tour.end)}${tour.operatorName ? ` · ${tour.operatorName}` : ''}`}
      actions={<TourActions tour={tour} />}
      tabs={shown.map((key) => ({ key, label: t(`operations.tour.tab.${key}`) }))}
      activeTab={tab}
      onTabChange={(key) => setAddress(key === 'overview' ? {} : { tab: key }, { replace: true })}
    >
      {tour.state === 'CANCELLED' && <Alert type="error" showIcon title={t('operations.tour.isCancelled')} description={tour.cancelReason} style={{ marginBottom: 16 }} />}
      {tab === 'overview' && <OverviewTab tour={tour} />}
      {tab === 'itinerary' && <ItineraryTab tour={tour} />}
      {tab === 'services' && <ServicesTab tour={tour} />}
      {tab === 'rooming' && <RoomingTab tour={tour} />}
      {tab === 'costs' && <CostsTab tour={tour} />}
      {tab === 'settlement' && <SettlementTab tour={tour} />}
    </PageFrame>
  );
}

function TourActions({ tour }: { tour: Tour }) {
  const t = useT();
  const mayWrite = useMay('operations:tour:write');
  const { save, attempt, saving } = useSave<Tour>();
  const [editing, setEditing] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const path = `/operations/tours/${tour.id}` as const;
  if (!mayWrite) return null;
  const step = (verb: 'replan' | 'start' | 'take' | 'prepare') => attempt({ method: 'POST', path: `${path}/${verb}` });
  const early = today() < tour.end;
  const atWork = ['PLANNED', 'PREPARED', 'RUNNING'].includes(tour.state);
  const begins = tour.state === 'PLANNED' || tour.state === 'PREPARED';
  return (
    <Space wrap>
      <MoreMenu
        actions={[
          changeable(tour.state) && { key: 'edit', label: t('web.action.edit'), icon: <Icon name="edit" />, onClick: () => setEditing(true) },
          tour.state === 'PREPARED' && { key: 'replan', label: t('operations.tour.replan'), icon: <Icon name="undo" />, onClick: () => void step('replan') },
          begins && { key: 'start', label: t('operations.tour.start'), icon: <Icon name="play" />, onClick: () => void step('start') },
          begins && tour.bookings.length === 0 && { key: 'cancel', label: t('operations.tour.cancel'), icon: <Icon name="stop" />, danger: true, onClick: () => setCancelling(true) },
        ]}
      />
      {changeable(tour.state) && tour.operator === null && (
        <Button icon={<Icon name="userAdd" />} loading={saving} onClick={() => void step('take')}>
          {t('operations.tour.take')}
        </Button>
      )}
      {tour.state === 'PLANNED' && (
        <Button type="primary" icon={<Icon name="check" />} loading={saving} onClick={() => void step('prepare')}>
          {t('operations.tour.prepare')}
        </Button>
      )}
      {tour.state === 'CANCELLED' && (
        <Button loading={saving} onClick={() => void step('replan')}>
          {t('operations.tour.restore')}
        </Button>
      )}
      {atWork && tour.state !== 'PLANNED' && (
        <ConfirmButton
          type={early ? 'default' : 'primary'}
          icon={<Icon name="checkCircle" />}
          title={t(early ? 'operations.tour.completeEarlyQuestion' : 'operations.tour.completeQuestion')}
          description={t('operations.tour.completeHint')}
          onConfirm={() => save({ method: 'POST', path: `${path}/complete`, body: { early } })}
        >
          {t('operations.tour.complete')}
        </ConfirmButton>
      )}
      <FormDrawer<Tour> open={editing} onClose={() => setEditing(false)} title={tour.number} path="/operations/tours" record={tour} toBody={tourBody as never}>
        <TourFields byHand={tour.byHand} tour={tour} />
      </FormDrawer>
      <CancelDialog open={cancelling} onClose={() => setCancelling(false)} onCancel={(reason) => save({ method: 'POST', path: `${path}/cancel`, body: { reason } })} />
    </Space>
  );
}

function CancelDialog({ open, onClose, onCancel }: { open: boolean; onClose: () => void; onCancel: (reason: string) => Promise<unknown> }) {
  const t = useT();
  const [form] = Form.useForm<{ reason: string }>();
  const submit = async () => {
    const { reason } = await form.validateFields();
    try {
      await onCancel(reason);
      onClose();
    } catch {
      feedback(); // the refusal has been shown
    }
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('operations.tour.cancelQuestion')}
      footer={
        <Button danger type="primary" onClick={() => void submit()}>
          {t('operations.tour.cancel')}
        </Button>
      }
    >
      <Form form={form} layout="vertical">
        <Form.Item name="reason" label={t('operations.tour.field.cancelReason')} rules={[{ required: true }]}>
          <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
