import { DownloadButton, EmptyState, Loaded, PageFrame, PrintButton, useGet, usePage, useT, type Always, type Schemas } from '@tourwright/shell';
import { Select, Space } from 'antd';
import { useSearchParams } from 'react-router';
import { type Figures, type Period } from './figures';
import { FiguresTable } from './FiguresTable';
import { PeriodPicker } from './PeriodPicker';

type Title = Always<Schemas['reports.ReportResourceTitle'], 'key' | 'title'>;

/** A report of any department: choose, look, take away. What is chosen stands in the address, so it can be sent to a colleague. */
export default function ReportsPage() {
  const t = useT();
  const reports = usePage<Title>('/reports/reports');
  return (
    <Loaded query={reports}>
      {(page) =>
        page.items.length === 0 ? (
          <PageFrame title={t('reports.menu.reports')}>
            <EmptyState title={t('reports.report.none')} hint={t('reports.dashboard.noneHint')} />
          </PageFrame>
        ) : (
          <Chosen reports={page.items} />
        )
      }
    </Loaded>
  );
}

function Chosen({ reports }: { reports: Title[] }) {
  const t = useT();
  const [address, setAddress] = useSearchParams();
  const key = address.get('report') ?? reports[0]?.key ?? '';
  const period: Period = { from: address.get('from') ?? undefined, to: address.get('to') ?? undefined };
  const figures = useGet<Figures>(`/reports/reports/${key}`, { ...period });
  const change = (values: Record<string, string | undefined>) =>
    setAddress((now) => {
      const next = new URLSearchParams(now);
      Object.entries(values).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)));
      return next;
    });
  return (
    <PageFrame
      title={t('reports.menu.reports')}
      actions={
        <>
          <DownloadButton path={`/reports/reports/${key}/xlsx`} params={{ ...period }}>
            {t('reports.report.xlsx')}
          </DownloadButton>
          <PrintButton />
        </>
      }
    >
      <Space wrap style={{ marginBottom: 16 }} className="tw-no-print">
        <Select
          aria-label={t('reports.report.choose')}
          style={{ minWidth: 260 }}
          value={key}
          onChange={(report: string) => change({ report })}
          options={reports.map((report) => ({ value: report.key, label: report.title }))}
        />
        <PeriodPicker period={period} onChange={({ from, to }) => change({ from, to })} />
      </Space>
      <Loaded query={figures}>{(data) => <FiguresTable figures={data} />}</Loaded>
    </PageFrame>
  );
}
