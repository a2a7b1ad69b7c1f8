import { Board, DataTable, DateInput, EmptyState, EnumTag, FormDrawer, Icon, Loaded, PageFrame, useFormat, useGet, useMay, useT, type ListPage } from '@tourwright/shell';
import { Button, Segmented, Space } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Dates, ProgressBars, Reasons } from './parts';
import { TourFields, tourBody } from './TourFields';
import { tourStateColors, tourStates, today, type Tour } from './types';

const ahead = ['PLANNED', 'PREPARED', 'RUNNING', 'COMPLETED'] as const;

export default function ToursPage() {
  const t = useT();
  const navigate = useNavigate();
  const mayWrite = useMay('operations:tour:write');
  const [address, setAddress] = useSearchParams();
  const view = address.get('view') ?? 'list';
  const change = (changes: Record<string, string | null>) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(changes)) {
          if (value === null) next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => change({ new: '1' })}>
      {t('operations.tour.new')}
    </Button>
  );
  return (
    <PageFrame
      title={t('operations.menu.tours')}
      actions={
        <Space wrap>
          <Segmented
            value={view}
            onChange={(value) => change({ view: value === 'list' ? null : value })}
            options={['list', 'waiting', 'board'].map((value) => ({ value, label: t(`operations.tours.view.${value}`) }))}
          />
          {create}
        </Space>
      }
    >
      {view === 'waiting' ? <WaitingList /> : view === 'board' ? <MonthBoard /> : <TourList create={create} />}
      <FormDrawer<Tour>
        open={address.has('new') && mayWrite}
        onClose={() => change({ new: null })}
        title={t('operations.tour.new')}
        path="/operations/tours"
        toValues={() => ({ pax: 2 })}
        toBody={tourBody as never}
        onSaved={(tour) => void navigate(`/operations/tours/${tour.id}`)}
      >
        <p className="tw-secondary">{t('operations.tour.newHint')}</p>
        <TourFields byHand />
      </FormDrawer>
    </PageFrame>
  );
}

function TourList({ create }: { create: React.ReactNode }) {
  const t = useT();
  return (
    <DataTable<Tour>
      path="/operations/tours"
      search={t('operations.tour.search')}
      defaultSort="-start"
      csv="tours"
      rowHref={(tour) => `/operations/tours/${tour.id}`}
      filters={[
        { key: 'state', label: t('operations.tour.field.state'), type: 'enum', prefix: 'operations.tour.state', values: tourStates, multiple: true },
        { key: 'operator', label: t('operations.tour.field.operator'), type: 'person', permission: 'operations:tour:write' },
        { key: 'from', label: t('operations.filter.from'), type: 'date' },
        { key: 'to', label: t('operations.filter.to'), type: 'date' },
      ]}
      columns={[
        { key: 'number', title: t('operations.tour.field.number'), sort: true },
        { key: 'title', title: t('operations.tour.field.title'), ellipsis: true, width: '28%' },
        { key: 'start', title: t('operations.tour.field.dates'), sort: true, render: (tour) => <Dates from={tour.start} to={tour.end} />, text: (tour) => `${tour.start} ${tour.end}` },
        { key: 'pax', title: t('operations.tour.field.pax'), align: 'right', sort: true, from: 'md' },
        { key: 'state', title: t('operations.tour.field.state'), from: 'sm', render: (tour) => <EnumTag prefix="operations.tour.state" value={tour.state} colors={tourStateColors} /> },
        { key: 'progress', title: t('operations.tour.field.progress'), width: 150, render: (tour) => <ProgressBars progress={tour.progress} />, text: (tour) => `${tour.progress.confirmed}/${tour.progress.services}` },
        { key: 'operatorName', title: t('operations.tour.field.operator'), from: 'lg' },
        { key: 'waiting', title: t('operations.tour.field.waiting'), from: 'xl', render: (tour) => <Reasons reasons={tour.waiting} />, text: (tour) => tour.waiting.join(' ') },
      ]}
      empty={{ title: t('operations.tour.none'), hint: t('operations.tour.noneHint'), action: create }}
    />
  );
}

function WaitingList() {
  const t = useT();
  return (
    <DataTable<Tour>
      path="/operations/tours/waiting"
      stateKey={false}
      rowHref={(tour) => `/operations/tours/${tour.id}`}
      columns={[
        { key: 'number', title: t('operations.tour.field.number') },
        { key: 'title', title: t('operations.tour.field.title'), ellipsis: true, width: '28%' },
        { key: 'start', title: t('operations.tour.field.dates'), render: (tour) => <Dates from={tour.start} to={tour.end} /> },
        { key: 'waiting', title: t('operations.tour.field.waiting'), render: (tour) => <Reasons reasons={tour.waiting} /> },
        { key: 'progress', title: t('operations.tour.field.progress'), from: 'md', width: 150, render: (tour) => <ProgressBars progress={tour.progress} /> },
        { key: 'operatorName', title: t('operations.tour.field.operator'), from: 'lg' },
      ]}
      empty={{ title: t('operations.tour.nothingWaits'), hint: t('operations.tour.nothingWaitsHint') }}
    />
  );
}

/** The tours of a month in columns by state; a card opens its tour. */
function MonthBoard() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const [month, setMonth] = useState(today().slice(0, 7));
  const first = dayjs(`${month}-01`);
  const tours = useGet<ListPage<Tour>>('/operations/tours', { from: first.format('YYYY-MM-DD'), to: first.endOf('month').format('YYYY-MM-DD'), limit: 200, state: [...ahead], sort: 'start' });
  return (
    <>
      <Space className="tw-toolbar">
        <Button icon={<Icon name="previous" />} aria-label={t('operations.month.previous')} onClick={() => setMonth(first.subtract(1, 'month').format('YYYY-MM'))} />
        <DateInput picker="month" allowClear={false} style={{ width: 150 }} value={`${month}-01`} onChange={(value) => value && setMonth(value.slice(0, 7))} />
        <Button icon={<Icon name="next" />} aria-label={t('operations.month.next')} onClick={() => setMonth(first.add(1, 'month').format('YYYY-MM'))} />
      </Space>
      <Loaded query={tours}>
        {(page) =>
          page.items.length === 0 ? (
            <EmptyState title={t('operations.tour.noneInMonth')} />
          ) : (
            <Board<Tour>
              columns={ahead.map((state) => ({ key: state, title: t(`operations.tour.state.${state}`), droppable: false }))}
              items={page.items}
              itemKey={(tour) => tour.id}
              columnOf={(tour) => tour.state}
              titleOf={(tour) => `${tour.number} ${tour.title}`}
              onOpen={(tour) => void navigate(`/operations/tours/${tour.id}`)}
              renderCard={(tour) => (
                <Space orientation="vertical" size={2} style={{ width: '100%' }}>
                  <span className="tw-strong">{tour.title}</span>
                  <span className="tw-secondary">
                    {tour.number} · {format.dateRange(tour.start, tour.end)} · {t('operations.tour.paxCount', { count: tour.pax })}
                  </span>
                  <ProgressBars progress={tour.progress} />
                  {tour.operatorName && <span className="tw-secondary">{tour.operatorName}</span>}
                </Space>
              )}
            />
          )
        }
      </Loaded>
    </>
  );
}

