import { DetailGrid, MoneyText, useFormat, useT } from '@tourwright/shell';
import { Table } from 'antd';
import PriceTableView from './PriceTableView';
import type { Costing, CostLine } from './types';

/** A costing that is not in work any more: its prices, what they are made of, and by which rules. */
export default function CostingView({ costing }: { costing: Costing }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="tours-costing">
      <div className="tours-costing-main">
        <h3>{t('tours.costing.lines')}</h3>
        <Table<CostLine>
          size="small"
          rowKey={(line) => costing.lines.indexOf(line)}
          pagination={false}
          dataSource={costing.lines}
          tableLayout="auto"
          scroll={{ x: true }}
          columns={[
            { key: 'description', title: t('tours.line.field.description'), render: (_, line) => <Line line={line} /> },
            { key: 'basis', title: t('tours.line.field.basis'), render: (_, line) => t(`tours.line.basis.${line.basis}`) },
            { key: 'quantity', title: t('tours.line.field.quantity'), align: 'right', render: (_, line) => format.number(line.quantity) },
            { key: 'times', title: t('tours.line.field.times'), align: 'right', render: (_, line) => format.number(line.times) },
            { key: 'unitCost', title: t('tours.line.field.unitCost'), align: 'right', className: 'tw-nowrap', render: (_, line) => <MoneyText value={line.unitCost} /> },
          ]}
        />
        <h3>{t('tours.costing.parameters')}</h3>
        <DetailGrid
          items={[
            { label: t('tours.costing.field.marginPercent'), value: percent(format.number(costing.marginPercent)) },
            { label: t('tours.costing.field.childPercent'), value: percent(format.number(costing.childPercent)) },
            { label: t('tours.costing.field.roundingStep'), value: costing.roundingStep !== null && `${format.number(costing.roundingStep)} ${costing.currency}` },
            ...costing.rates.map((rate) => ({ label: t('tours.costing.rateOf', { from: rate.currency, to: costing.currency }), value: format.number(rate.rate) })),
            !!costing.notes && { label: t('tours.costing.field.notes'), value: <span className="tw-preline">{costing.notes}</span>, span: 3 },
          ]}
        />
      </div>
      <div className="tours-costing-side">
        <h3>{t('tours.price.title')}</h3>
        <PriceTableView table={costing.table} />
        <p className="tw-secondary">{t('tours.price.rules')}</p>
      </div>
    </div>
  );
}

const percent = (number: string) => number && `${number} %`;

function Line({ line }: { line: CostLine }) {
  const t = useT();
  return (
    <>
      {line.description} <span className="tw-secondary">· {t(`tours.line.kind.${line.kind}`)}</span>
    </>
  );
}
