import { ConfirmButton, DateText, DetailGrid, EnumTag, Icon, Loaded, MoneyText, Problem, RecordPanels, useFormat, useGet, useMay, usePage, useSave, useT, showProblem } from '@tourwright/shell';
import { Alert, Button, Drawer, Grid, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import Seats from './Seats';
import { departureColors, type Claim, type Departure } from './types';

/** One departure: its facts, who has its seats, and what can be decided. */
export default function DepartureDrawer({ id, onClose, onEdit }: { id: string | null; onClose: () => void; onEdit: (departure: Departure) => void }) {
  const narrow = !Grid.useBreakpoint().sm;
  const departure = useGet<Departure>(id ? `/tours/departures/${id}` : null);
  const current = departure.data?.id === id ? departure.data : undefined;
  return (
    <Drawer open={id !== null} onClose={onClose} size={narrow ? '100%' : 520} title={current ? `${current.code}` : '…'} destroyOnHidden footer={current && <Decisions departure={current} onEdit={() => onEdit(current)} />}>
      <Loaded query={{ ...departure, data: current }}>{(data) => <Facts departure={data} />}</Loaded>
    </Drawer>
  );
}

function Facts({ departure }: { departure: Departure }) {
  const t = useT();
  const format = useFormat();
  const claims = usePage<Claim>(`/tours/departures/${departure.id}/seats`);
  return (
    <>
      {departure.underBooked && <Alert className="tours-gap" type="warning" showIcon title={t('tours.departure.underBookedLong', { taken: departure.seatsTaken, minimum: departure.minimumToRun })} />}
      {departure.cancelReason && <Alert className="tours-gap" type="error" showIcon title={`${t('tours.departure.cancelledBecause')}: ${departure.cancelReason}`} />}
      <DetailGrid
        columns={2}
        items={[
          { label: t('tours.departure.field.title'), value: <Link to={`/tours/programmes/${departure.programme}`}>{departure.title}</Link>, span: 2 },
          { label: t('tours.departure.field.dates'), value: format.dateRange(departure.start, departure.end) },
          { label: t('tours.departure.field.state'), value: <EnumTag prefix="tours.departure.state" value={departure.state} colors={departureColors} /> },
          { label: t('tours.departure.field.price'), value: <MoneyText value={departure.price} strong /> },
          { label: t('tours.departure.field.minimumToRun'), value: departure.minimumToRun },
          { label: t('tours.departure.field.seats'), value: <Seats departure={departure} /> },
          { label: t('tours.departure.field.seatsFree'), value: <span className="tw-strong">{departure.seatsFree}</span> },
          { label: t('tours.departure.field.seatsHeld'), value: departure.seatsHeld },
          { label: t('tours.departure.field.releaseOn'), value: <DateText value={departure.releaseOn} /> },
          departure.notes ? { label: t('tours.departure.field.notes'), value: <span className="tw-preline">{departure.notes}</span>, span: 2 } : null,
        ]}
      />
      <h3>{t('tours.departure.bookings')}</h3>
      <Loaded query={claims} rows={2}>
        {({ items }) => (
          <Table<Claim>
            size="small"
            rowKey={(claim) => items.indexOf(claim)}
            pagination={false}
            dataSource={items}
            locale={{ emptyText: t('tours.departure.noBookings') }}
            columns={[
              { key: 'number', title: t('tours.departure.booking'), render: (_, claim) => claim.number ?? '—' },
              { key: 'customer', title: t('tours.departure.customer'), render: (_, claim) => claim.customerName ?? '—' },
              { key: 'seats', title: t('tours.departure.field.seats'), align: 'right', render: (_, claim) => claim.seats },
            ]}
          />
        )}
      </Loaded>
      <RecordPanels at="departure" id={departure.id} />
    </>
  );
}

function Decisions({ departure, onEdit }: { departure: Departure; onEdit: () => void }) {
  const t = useT();
  const mayWrite = useMay('tours:departure:write');
  const [cancelling, setCancelling] = useState(false);
  const { save } = useSave<Departure>();
  if (!mayWrite) return null;
  const post = (action: 'reopen' | 'guarantee') => save({ method: 'POST', path: `/tours/departures/${departure.id}/${action}`, version: departure.version });
  return (
    <div className="tours-bar">
      {departure.state === 'CANCELLED' ? (
        <ConfirmButton title={t('tours.departure.reopenQuestion')} icon={<Icon name="undo" />} onConfirm={() => post('reopen')}>
          {t('tours.departure.reopen')}
        </ConfirmButton>
      ) : (
        <>
          <Button danger onClick={() => setCancelling(true)}>
            {t('tours.departure.cancel')}
          </Button>
          {departure.state === 'OPEN' && (
            <ConfirmButton title={t('tours.departure.guaranteeQuestion')} onConfirm={() => post('guarantee')}>
              {t('tours.departure.guarantee')}
            </ConfirmButton>
          )}
          <span className="tours-bar-end">
            <Button type="primary" icon={<Icon name="edit" />} onClick={onEdit}>
              {t('web.action.edit')}
            </Button>
          </span>
        </>
      )}
      <Cancel departure={departure} open={cancelling} onClose={() => setCancelling(false)} />
    </div>
  );
}

function Cancel({ departure, open, onClose }: { departure: Departure; open: boolean; onClose: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState<string>();
  const { save, saving } = useSave<Departure>({ quiet: true });
  const submit = async () => {
    try {
      await save({ method: 'POST', path: `/tours/departures/${departure.id}/cancel`, body: { reason }, version: departure.version });
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      if (problem.errors.length === 0) showProblem(problem);
      setMessage(problem.errors[0]?.message ?? problem.detail);
    }
  };
  return (
    <Modal open={open} onCancel={onClose} title={t('tours.departure.cancelTitle', { code: departure.code })} okText={t('tours.departure.cancel')} cancelText={t('web.action.close')} okButtonProps={{ danger: true, loading: saving }} onOk={() => void submit()} destroyOnHidden>
      {departure.seatsTaken > 0 && <Alert className="tours-gap" type="warning" showIcon title={t('tours.departure.cancelHasBookings', { seats: departure.seatsTaken })} />}
      <label htmlFor="tours-cancel-reason">{t('tours.departure.cancelReason')}</label>
      <Input.TextArea id="tours-cancel-reason" autoFocus rows={3} maxLength={1000} status={message ? 'error' : undefined} value={reason} onChange={(event) => setReason(event.target.value)} />
      {message && (
        <div className="tw-tone-bad" role="alert">
          {message}
        </div>
      )}
    </Modal>
  );
}
