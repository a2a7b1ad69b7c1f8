import { DateText, EnumTag, Loaded, MoneyText, PageFrame, PrintButton, useFormat, useGet, useMay, useT } from '@tourwright/shell';
import { Alert, Table, Tag } from 'antd';
import { useParams } from 'react-router';
import { ItemsTable } from './ItemsTable';
import { tourColors, type Profit, type TourProfit } from './types';

/** How the profit of one tour comes about. */
export default function ProfitPage() {
  const t = useT();
  const format = useFormat();
  const { tour = '' } = useParams();
  const query = useGet<TourProfit>(`/accounting/profits/${tour}`);
  const mayPayables = useMay('accounting:payable:read');
  const field = (name: string) => t(`accounting.tour.field.${name}`);
  return (
    <Loaded query={query}>
      {(profit) => (
        <PageFrame
          title={`${profit.number} · ${profit.title}`}
          breadcrumbs={[{ label: t('accounting.menu.profits'), path: '/accounting/profits' }]}
          extra={
            <>
              <EnumTag prefix="accounting.tour.state" value={profit.state} colors={tourColors} />
              {profit.provisional && <Tag>{t('accounting.tour.provisional')}</Tag>}
            </>
          }
          subtitle={<DateText value={profit.end} />}
          actions={<PrintButton />}
        >
          {profit.provisional && <Alert type="info" showIcon title={t(profit.state === 'RUNNING' ? 'accounting.tour.runningHint' : 'accounting.tour.provisionalHint')} />}
          {profit.bookingsMissing > 0 && <Alert type="warning" showIcon title={t('accounting.tour.missing', { count: profit.bookingsMissing })} />}
          <Table<Profit>
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            rowKey="currency"
            dataSource={profit.figures}
            columns={[
              { key: 'revenue', title: field('revenue'), align: 'right', render: (_, figure) => <MoneyText value={figure.revenue} /> },
              { key: 'services', title: field('services'), align: 'right', render: (_, figure) => <MoneyText value={figure.serviceCosts} /> },
              { key: 'running', title: field('running'), align: 'right', render: (_, figure) => <MoneyText value={figure.runningCosts} /> },
              { key: 'other', title: field('other'), align: 'right', render: (_, figure) => <MoneyText value={figure.otherCosts} /> },
              { key: 'profit', title: field('profit'), align: 'right', render: (_, figure) => <MoneyText value={figure.profit} strong signed /> },
              { key: 'margin', title: field('margin'), align: 'right', render: (_, figure) => (figure.margin === null ? '—' : format.percent(figure.margin, 2)) },
            ]}
          />
          <h3>{t('accounting.tour.bookings')}</h3>
          <Table<TourProfit['bookings'][number]>
            size="small"
            pagination={false}
            rowKey="booking"
            dataSource={profit.bookings}
            columns={[
              { key: 'number', title: t('accounting.item.field.booking'), dataIndex: 'number' },
              { key: 'customer', title: t('accounting.item.field.customer'), dataIndex: 'customerName' },
              { key: 'state', render: (_, booking) => booking.cancelled && <Tag color="red">{t('accounting.tour.cancelled')}</Tag> },
              { key: 'revenue', title: field('revenue'), align: 'right', render: (_, booking) => booking.revenue.map((money, index) => <div key={index}><MoneyText value={money} /></div>) },
            ]}
          />
          {mayPayables && (
            <>
              <h3>{t('accounting.tour.payables')}</h3>
              <ItemsTable side="SUPPLIER" tour={profit.tour} />
            </>
          )}
        </PageFrame>
      )}
    </Loaded>
  );
}
