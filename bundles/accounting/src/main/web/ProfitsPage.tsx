import { DataTable, DateText, EnumTag, MoneyText, PageFrame, useFormat, useT, type Column, type Money } from '@tourwright/shell';
import { Tag, Tooltip } from 'antd';
import { tourColors, tourStates, type Profit, type TourProfit } from './types';

/** What tours earned; one line a currency in each cell, because currencies are never added. */
export default function ProfitsPage() {
  const t = useT();
  const format = useFormat();
  const field = (name: string) => t(`accounting.tour.field.${name}`);
  const column = (key: string, value: (figure: Profit) => Money, from?: 'md' | 'lg' | 'xl' | 'xxl', strong?: boolean): Column<TourProfit> => ({
    key,
    title: field(key),
    align: 'right',
    from,
    render: (tour) => tour.figures.map((figure) => <div key={figure.currency}><MoneyText value={value(figure)} strong={strong} signed={strong} /></div>),
    text: (tour) => tour.figures.map((figure) => `${value(figure).amount} ${figure.currency}`).join('; '),
  });
  return (
    <PageFrame title={t('accounting.menu.profits')}>
      <DataTable<TourProfit>
        path="/accounting/profits"
        rowKey="tour"
        search
        defaultSort="-end"
        csv="profits"
        rowHref={(tour) => `/accounting/profits/${tour.tour}`}
        filters={[
          { key: 'state', label: field('state'), type: 'enum', prefix: 'accounting.tour.state', values: tourStates },
          { key: 'from', label: field('from'), type: 'date' },
          { key: 'to', label: field('to'), type: 'date' },
        ]}
        columns={[
          { key: 'number', title: field('number'), sort: true },
          { key: 'title', title: field('title'), sort: true, from: 'lg', ellipsis: true, width: '24%' },
          { key: 'end', title: field('end'), sort: true, from: 'sm', render: (tour) => <DateText value={tour.end} /> },
          {
            key: 'state',
            title: field('state'),
            from: 'md',
            render: (tour) => (
              <>
                <EnumTag prefix="accounting.tour.state" value={tour.state} colors={tourColors} />
                {tour.provisional && (
                  <Tooltip title={t(tour.state === 'RUNNING' ? 'accounting.tour.runningHint' : 'accounting.tour.provisionalHint')}>
                    <Tag>{t('accounting.tour.provisional')}</Tag>
                  </Tooltip>
                )}
              </>
            ),
            text: (tour) => t(`accounting.tour.state.${tour.state}`),
          },
          column('revenue', (figure) => figure.revenue, 'md'),
          column('services', (figure) => figure.serviceCosts, 'xl'),
          column('running', (figure) => figure.runningCosts, 'xxl'),
          column('profit', (figure) => figure.profit, undefined, true),
          { key: 'margin', title: field('margin'), align: 'right', from: 'sm', render: (tour) => tour.figures.map((figure) => <div key={figure.currency}>{figure.margin === null ? '—' : format.percent(figure.margin)}</div>) },
        ]}
        empty={{ title: t('accounting.tour.none'), hint: t('accounting.tour.noneHint') }}
      />
    </PageFrame>
  );
}
