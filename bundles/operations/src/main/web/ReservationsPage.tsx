import { DataTable, DateText, EnumTag, MoneyText, PageFrame, RemotePicker, useMay, useT } from '@tourwright/shell';
import { Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Dates } from './parts';
import { ReservationActions } from './ReservationActions';
import { ReservationForm } from './ReservationForm';
import { changeable, reservationColors, reservationStates, serviceKinds, today, type Reservation, type Supplier } from './types';

/** All reservations; first of all those that no supplier has answered. */
export default function ReservationsPage() {
  const t = useT();
  const mayWrite = useMay('operations:reservation:write');
  const [address, setAddress] = useSearchParams();
  const [edited, setEdited] = useState<Reservation | null>(null);
  const all = address.get('view') === 'all';
  const day = today();
  return (
    <PageFrame
      title={t('operations.menu.reservations')}
      actions={<Segmented value={all ? 'all' : 'awaiting'} onChange={(value) => setAddress(value === 'all' ? { view: 'all' } : {})} options={['awaiting', 'all'].map((value) => ({ value, label: t(`operations.reservations.view.${value}`) }))} />}
    >
      <DataTable<Reservation>
        key={all ? 'all' : 'awaiting'}
        path="/operations/reservations"
        params={all ? undefined : { state: 'REQUESTED' }}
        search={t('operations.reservation.search')}
        defaultSort={all ? '-from' : 'from'}
        csv="reservations"
        onRow={mayWrite ? (row) => row.state !== 'CANCELLED' && changeable(row.tourState) && setEdited(row) : undefined}
        rowActions={(row) => <ReservationActions reservation={row} onEdit={() => setEdited(row)} />}
        filters={[
          all && { key: 'state', label: t('operations.reservation.field.state'), type: 'enum', prefix: 'operations.reservation.state', values: reservationStates },
          { key: 'kind', label: t('operations.reservation.field.kind'), type: 'enum', prefix: 'operations.reservation.kind', values: serviceKinds },
          { key: 'supplier', label: t('operations.reservation.field.supplier'), type: 'custom', render: (value, onChange) => <RemotePicker<Supplier> path="/operations/suppliers" placeholder={t('operations.reservation.field.supplier')} value={value} onChange={(id) => onChange(id)} toOption={(supplier) => ({ value: supplier.id, label: supplier.name })} /> },
          { key: 'from', label: t('operations.filter.from'), type: 'date' },
          { key: 'to', label: t('operations.filter.to'), type: 'date' },
        ]}
        columns={[
          { key: 'number', title: t('operations.reservation.field.number'), sort: true, from: 'xxl' },
          { key: 'from', title: t('operations.reservation.field.dates'), sort: true, render: (row) => <Dates from={row.from} to={row.to} />, text: (row) => `${row.from} ${row.to}` },
          {
            key: 'supplierName',
            title: t('operations.reservation.field.supplier'),
            ellipsis: true,
            width: '32%',
            text: (row) => `${row.supplierName} · ${row.description}`,
            render: (row) => (
              <>
                <div className="tw-strong">{row.supplierName}</div>
                <div className="tw-secondary">
                  {t(`operations.reservation.kind.${row.kind}`)} · {row.description}
                </div>
              </>
            ),
          },
          { key: 'tourNumber', title: t('operations.reservation.field.tour'), from: 'lg', render: (row) => <Link to={`/operations/tours/${row.tour}?tab=services`} title={row.tourTitle} onClick={(event) => event.stopPropagation()}>{row.tourNumber}</Link> },
          { key: 'cost', title: t('operations.reservation.field.cost'), align: 'right', render: (row) => <MoneyText value={row.cost} />, text: (row) => `${row.cost.amount} ${row.cost.currency}` },
          { key: 'deadline', title: t('operations.reservation.field.deadline'), from: 'md', render: (row) => row.deadline && <span className={row.state === 'REQUESTED' && row.deadline < day ? 'tw-tone-bad' : undefined}><DateText value={row.deadline} /></span> },
          { key: 'state', title: t('operations.reservation.field.state'), render: (row) => <EnumTag prefix="operations.reservation.state" value={row.state} colors={reservationColors} /> },
        ]}
        empty={{ title: t(all ? 'operations.reservation.none' : 'operations.reservation.noneAwaiting'), hint: t('operations.reservation.noneHint') }}
      />
      <ReservationForm open={edited !== null} onClose={() => setEdited(null)} reservation={edited} />
    </PageFrame>
  );
}
