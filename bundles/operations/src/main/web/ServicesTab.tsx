import { DataTable, EnumTag, Icon, MoneyText, useFormat, useGet, useMay, useT } from '@tourwright/shell';
import { Button, Card, Space, Tag } from 'antd';
import { useState } from 'react';
import { Dates, Sums } from './parts';
import { ReservationActions } from './ReservationActions';
import { ReservationForm } from './ReservationForm';
import { changeable, reservationColors, type Reservation, type Settlement, type Tour } from './types';

export function ServicesTab({ tour }: { tour: Tour }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('operations:reservation:write') && changeable(tour.state);
  const mayCosts = useMay('operations:cost:read');
  const [edited, setEdited] = useState<Reservation | 'new' | null>(null);
  const sums = useGet<Settlement>(mayCosts ? `/operations/tours/${tour.id}/settlement` : null);
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setEdited('new')}>
      {t('operations.reservation.new')}
    </Button>
  );
  return (
    <Space orientation="vertical" size={16} style={{ width: '100%' }}>
      <DataTable<Reservation>
        path={`/operations/tours/${tour.id}/reservations`}
        stateKey={false}
        toolbar={create}
        csv={`${tour.number}-services`}
        onRow={mayWrite ? (row) => row.state !== 'CANCELLED' && setEdited(row) : undefined}
        rowActions={(row) => <ReservationActions reservation={row} onEdit={() => setEdited(row)} />}
        columns={[
          { key: 'kind', title: t('operations.reservation.field.kind'), render: (row) => t(`operations.reservation.kind.${row.kind}`) },
          {
            key: 'supplierName',
            title: t('operations.reservation.field.supplier'),
            render: (row) => (
              <>
                <div className="tw-strong">{row.supplierName}</div>
                <div className="tw-secondary">
                  {row.description}
                  {row.assignedTo && ` · ${row.assignedTo}`}
                </div>
              </>
            ),
          },
          {
            key: 'from',
            title: t('operations.reservation.field.dates'),
            from: 'md',
            render: (row) => (
              <>
                <Dates from={row.from} to={row.to} />
                {row.outside && row.state !== 'CANCELLED' && (
                  <div>
                    <Tag color="red">{t('operations.reservation.outside')}</Tag>
                  </div>
                )}
              </>
            ),
          },
          { key: 'quantity', title: t('operations.reservation.field.quantity'), align: 'right', from: 'lg', render: (row) => (row.kind === 'HOTEL' ? t('operations.reservation.roomNights', { rooms: row.quantity, nights: row.nights }) : format.number(row.quantity)) },
          { key: 'unitPrice', title: t('operations.reservation.field.unitPrice'), align: 'right', from: 'xl', render: (row) => <MoneyText value={row.unitPrice} />, text: (row) => `${row.unitPrice.amount} ${row.unitPrice.currency}` },
          { key: 'cost', title: t('operations.reservation.field.cost'), align: 'right', render: (row) => <MoneyText value={row.cost} strong={row.state === 'CONFIRMED'} />, text: (row) => `${row.cost.amount} ${row.cost.currency}` },
          {
            key: 'state',
            title: t('operations.reservation.field.state'),
            render: (row) => (
              <>
                <EnumTag prefix="operations.reservation.state" value={row.state} colors={reservationColors} />
                {row.confirmationNumber && <div className="tw-code">{row.confirmationNumber}</div>}
                {row.state === 'REQUESTED' && row.deadline && <div className="tw-secondary">{t('operations.reservation.until', { date: format.date(row.deadline) })}</div>}
              </>
            ),
          },
        ]}
        empty={{ title: t('operations.reservation.none'), hint: t('operations.reservation.noneHint'), action: create }}
      />
      {sums.data && sums.data.serviceCosts.length > 0 && (
        <Card size="small" title={t('operations.settlement.serviceCosts')}>
          {sums.data.services.map((line) => (
            <div key={`${line.kind} ${line.cost.currency}`} style={{ display: 'flex', justifyContent: 'space-between' }}>
              <span>
                {t(`operations.reservation.kind.${line.kind}`)} × {line.count}
              </span>
              <MoneyText value={line.cost} />
            </div>
          ))}
          <div style={{ display: 'flex', justifyContent: 'space-between', borderTop: '1px solid var(--tw-line)', marginTop: 8, paddingTop: 8 }}>
            <span className="tw-strong">{t('operations.settlement.sum')}</span>
            <Sums values={sums.data.serviceCosts} strong />
          </div>
        </Card>
      )}
      <ReservationForm open={edited !== null} onClose={() => setEdited(null)} tour={tour} reservation={edited === 'new' ? null : edited} />
    </Space>
  );
}
