import { useDark, useFormat, useT } from '@tourwright/shell';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { isMoney, monthText, type Figures, type Value } from './figures';

use([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer]);

/** Only for the height of a bar: the exact amount stands in the tooltip and in the table. */
const height = (value: Value | undefined) => (value === null || value === undefined ? null : isMoney(value) ? Number(value.amount) : Number(value));

/** Figures as bars or lines: the first column is the axis, the others of one kind are series. */
export function Chart({ figures, title, lines }: { figures: Figures; title: string; lines: boolean }) {
  const t = useT();
  const dark = useDark();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, dark ? 'dark' : null, { renderer: 'svg' });
    const first = figures.columns[0];
    const label = (value: Value) => (first?.kind === 'MONTH' ? monthText(String(value), format.locale) : String(value ?? '–'));
    // Beside millions of money a count is no height at all: the axis is for one kind, the rest stands in the table.
    const kind = figures.columns.find((column) => column.kind === 'MONEY' || column.kind === 'COUNT' || column.kind === 'PERCENT')?.kind;
    const text = (value: Value) => (value === null ? '–' : isMoney(value) ? format.money(value) : kind === 'PERCENT' ? format.percent(Number(value)) : format.number(Number(value)));
    const series = figures.columns.map((column, index) => ({ column, index })).filter(({ column }) => column.kind === kind);
    chart.setOption({
      backgroundColor: 'transparent',
      color: dark ? ['#3bc9db', '#fcc419', '#91a7ff', '#ff8787'] : ['#0b7285', '#f2a71b', '#5c7cfa', '#c2410c'],
      aria: { enabled: true, label: { description: t('reports.tile.chart', { title }) } },
      grid: { left: 8, right: 8, top: series.length > 1 ? 36 : 12, bottom: 4, containLabel: true },
      legend: series.length > 1 ? { top: 0 } : undefined,
      tooltip: { trigger: 'axis', confine: true },
      // A few names are all shown, broken into lines where they are long.
      xAxis: { type: 'category', data: figures.rows.map((row) => label(row[0] ?? null)), axisLabel: figures.rows.length > 8 ? {} : { interval: 0, width: 100, overflow: 'break' } },
      yAxis: { type: 'value', axisLabel: { formatter: (value: number) => (kind === 'PERCENT' ? format.percent(value, 0) : format.number(value, { notation: 'compact' })) } },
      series: series.map(({ column, index }) => ({
        name: column.label,
        type: lines ? 'line' : 'bar',
        barMaxWidth: 36,
        data: figures.rows.map((row) => height(row[index])),
        tooltip: { valueFormatter: (_: unknown, row: number) => text(figures.rows[row]?.[index] ?? null) },
      })),
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [figures, title, lines, dark, format, t]);

  return <div ref={box} role="img" aria-label={t('reports.tile.chart', { title })} style={{ height: 240, width: '100%' }} />;
}
