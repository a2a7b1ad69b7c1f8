import { DataTable, DateText, EnumTag, Icon, MoneyText, useFormat, useMay, useT } from '@tourwright/shell';
import { Button, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import DepartureDrawer from './DepartureDrawer';
import DepartureForm from './DepartureForm';
import DepartureMonths from './DepartureMonths';
import Seats from './Seats';
import SeriesForm from './SeriesForm';
import { departureColors, departureStates, type Departure, type Programme } from './types';

/** Departures, of one programme or of all, as a table or month by month. */
export default function DepartureTable({ programme }: { programme?: Programme }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('tours:departure:write');
  const [address, setAddress] = useSearchParams();
  // Other departments lead to one departure by the address, also to one of the past.
  const [shown, setShown] = useState<string | null>(address.get('departure'));
  const [edited, setEdited] = useState<Departure | null>(null);
  const [series, setSeries] = useState(false);
  const view = address.get('view') === 'months' ? 'months' : 'table';
  const set = (key: string, value: string | null) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const past = address.has('d.from') || address.has('d.to');
  const switcher = (
    <>
      <Segmented
        value={view}
        onChange={(value) => set('view', value === 'months' ? 'months' : null)}
        options={[
          { value: 'table', label: t('tours.departure.asTable'), icon: <Icon name="table" /> },
          { value: 'months', label: t('tours.departure.asMonths'), icon: <Icon name="calendar" /> },
        ]}
      />
      {mayWrite && (
        <>
          <Button icon={<Icon name="sync" />} onClick={() => setSeries(true)}>
            {t('tours.series.new')}
          </Button>
          <Button type="primary" icon={<Icon name="add" />} onClick={() => set('new', '1')}>
            {t('tours.departure.new')}
          </Button>
        </>
      )}
    </>
  );
  return (
    <>
      {view === 'months' ? (
        <DepartureMonths programme={programme?.id} onOpen={(departure) => setShown(departure.id)} toolbar={switcher} />
      ) : (
        <DataTable<Departure>
          path="/tours/departures"
          stateKey="d"
          params={{ programme: programme?.id, coming: past ? undefined : true }}
          search={t('tours.departure.search')}
          defaultSort="start"
          csv="departures"
          toolbar={switcher}
          onRow={(departure) => setShown(departure.id)}
          filters={[
            { key: 'state', label: t('tours.departure.field.state'), type: 'enum', prefix: 'tours.departure.state', values: departureStates },
            { key: 'from', label: t('tours.departure.from'), type: 'date' },
            { key: 'to', label: t('tours.departure.to'), type: 'date' },
            { key: 'underBooked', label: t('tours.departure.alert'), type: 'options', options: [{ value: 'true', label: t('tours.departure.underBooked') }] },
            { key: 'free', label: t('tours.departure.field.seats'), type: 'options', options: [{ value: 'true', label: t('tours.departure.withFree') }] },
          ]}
          columns={[
            {
              key: 'start',
              title: t('tours.departure.field.start'),
              sort: true,
              render: (departure) => (
                <span className="tw-nowrap">
                  <DateText value={departure.start} /> <span className="tw-secondary">{format.weekday(departure.start)}</span>
                </span>
              ),
            },
            {
              key: 'title',
              title: t('tours.departure.field.title'),
              ellipsis: true,
              width: '26%',
              render: (departure) => (
                <>
                  {departure.title}
                  {departure.underBooked && (
                    <Tag color="orange" variant="filled" className="tw-after" icon={<Icon name="warning" />}>
                      {t('tours.departure.underBooked')}
                    </Tag>
                  )}
                </>
              ),
            },
            { key: 'code', title: t('tours.departure.field.code'), sort: true, from: 'lg', render: (departure) => <span className="tw-code tw-nowrap">{departure.code}</span> },
            { key: 'seatsTaken', title: t('tours.departure.field.seats'), sort: true, render: (departure) => <Seats departure={departure} /> },
            { key: 'minimumToRun', title: t('tours.departure.field.minimumToRun'), align: 'right', from: 'xxl' },
            { key: 'state', title: t('tours.departure.field.state'), from: 'sm', render: (departure) => <EnumTag prefix="tours.departure.state" value={departure.state} colors={departureColors} /> },
            { key: 'price', title: t('tours.departure.field.price'), align: 'right', from: 'md', render: (departure) => <MoneyText value={departure.price} />, text: (departure) => departure.price.amount },
          ]}
          empty={{ title: t('tours.departure.none'), hint: t('tours.departure.noneHint'), action: !programme && <Link to="/tours">{t('tours.menu.programmes')}</Link> }}
        />
      )}
      <DepartureDrawer
        id={shown}
        onClose={() => {
          setShown(null);
          if (address.has('departure')) set('departure', null);
        }}
        onEdit={(departure) => (setShown(null), setEdited(departure))} />
      <DepartureForm
        open={address.has('new') || edited !== null}
        record={edited ?? undefined}
        programme={programme}
        onClose={() => {
          setEdited(null);
          set('new', null);
        }}
        onSaved={(departure) => setShown(departure.id)}
      />
      <SeriesForm open={series} onClose={() => setSeries(false)} programme={programme} />
    </>
  );
}
