import { DateText, DownloadButton, EmptyState, Loaded, useGet, useMay, useT, type Always, type Refine, type Schemas } from '@tourwright/shell';
import { Card, Space, Table, Tag, Timeline } from 'antd';
import type { Tour } from './types';

type Plan = Refine<Schemas['operations.ItineraryPlan'], { days: Always<Schemas['operations.ItineraryDay'], 'date' | 'title'>[] }>;

type Travellers = Refine<Schemas['operations.ItineraryTravellers'], { passengers: Refine<Schemas['operations.PassengersTraveller'], { passenger: Always<Schemas['operations.Passenger'], 'name'> }>[] }>;

export function ItineraryTab({ tour }: { tour: Tour }) {
  const mayPassengers = useMay('operations:passenger:read');
  return (
    <Space orientation="vertical" size={16} style={{ width: '100%' }}>
      {mayPassengers && <Passengers tour={tour} />}
      <Days tour={tour} />
    </Space>
  );
}

function Days({ tour }: { tour: Tour }) {
  const t = useT();
  const plan = useGet<Plan>(`/operations/tours/${tour.id}/itinerary`);
  return (
    <Card size="small" title={t('operations.paper.itinerary')}>
      <Loaded query={plan}>
        {(data) =>
          data.days.length === 0 ? (
            <EmptyState title={t('operations.paper.no-itinerary')} hint={t(data.available ? 'operations.itinerary.noneHint' : 'operations.itinerary.awayHint')} />
          ) : (
            <Timeline
              items={data.days.map((day) => ({
                key: day.day,
                content: (
                  <>
                    <div>
                      <span className="tw-strong">{t('operations.itinerary.day', { day: day.day })}</span> · <DateText value={day.date} /> · {day.title}{' '}
                      {(['breakfast', 'lunch', 'dinner'] as const).map((meal) => day[meal] && <Tag key={meal}>{t(`operations.paper.meal.${meal}`)}</Tag>)}
                    </div>
                    {day.description && <div className="tw-preline">{day.description}</div>}
                    {day.overnight && <div className="tw-secondary">{t('operations.itinerary.overnight', { place: day.overnight })}</div>}
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Card>
  );
}

function Passengers({ tour }: { tour: Tour }) {
  const t = useT();
  const path = `/operations/tours/${tour.id}` as const;
  const travellers = useGet<Travellers>(`${path}/passengers`);
  return (
    <Card
      size="small"
      title={t('operations.paper.passengers')}
      extra={
        <Space>
          <DownloadButton size="small" iconName="pdf" path={`${path}/papers/manifest.pdf`}>
            PDF
          </DownloadButton>
          <DownloadButton size="small" iconName="excel" path={`${path}/papers/manifest.xlsx`}>
            XLSX
          </DownloadButton>
        </Space>
      }
    >
      <Loaded query={travellers}>
        {(data) => (
          <Table
            size="small"
            rowKey={(row) => `${row.bookingNumber} ${row.passenger.position}`}
            pagination={false}
            dataSource={data.passengers}
            scroll={{ x: 'max-content' }}
            locale={{ emptyText: <EmptyState title={t('operations.paper.no-passengers')} hint={t(data.available ? 'operations.passengers.noneHint' : 'operations.passengers.awayHint')} /> }}
            columns={[
              { title: t('operations.paper.passenger.no'), render: (_, _row, index) => index + 1, width: 48 },
              { title: t('operations.paper.passenger.name'), render: (_, { passenger }) => <span className="tw-strong">{passenger.name}</span> },
              { title: t('operations.paper.passenger.gender'), render: (_, { passenger }) => passenger.gender && t(`operations.passenger.gender.${passenger.gender}`) },
              { title: t('operations.paper.passenger.birthday'), responsive: ['sm'], render: (_, { passenger }) => <DateText value={passenger.birthday} /> },
              { title: t('operations.paper.passenger.document'), responsive: ['md'], render: (_, { passenger }) => passenger.documentNumber },
              { title: t('operations.paper.passenger.expires'), responsive: ['lg'], render: (_, { passenger }) => <DateText value={passenger.documentExpires} /> },
              { title: t('operations.paper.passenger.phone'), responsive: ['md'], render: (_, { passenger }) => passenger.phone },
              { title: t('operations.paper.passenger.booking'), render: (_, row) => `${row.bookingNumber} · ${row.customerName}` },
              { title: t('operations.paper.passenger.needs'), render: (_, { passenger }) => passenger.needs && <Tag color="orange">{passenger.needs}</Tag> },
            ]}
          />
        )}
      </Loaded>
    </Card>
  );
}
