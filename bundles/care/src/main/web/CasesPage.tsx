import { Icon, PageFrame, useGet, useMay, useT } from '@tourwright/shell';
import { Badge, Button } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { type Counts } from './care';
import CaseForm from './CaseForm';
import CaseTable from './CaseTable';

export default function CasesPage() {
  const t = useT();
  const navigate = useNavigate();
  const mayWrite = useMay('care:case:write');
  const counts = useGet<Counts>('/care/cases/counts');
  const [address, setAddress] = useSearchParams();
  const view = address.get('view') ?? (mayWrite ? 'mine' : 'waiting');
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ view, new: '1' })}>
      {t('care.case.new')}
    </Button>
  );
  const label = (key: string, count: number | undefined) => (
    <>
      {t(key)} <Badge count={count ?? 0} size="small" overflowCount={999} />
    </>
  );
  const params: Record<string, Record<string, string | string[]>> = { mine: { mine: 'true' }, waiting: { state: ['OPEN', 'IN_PROGRESS'] }, overdue: { overdue: 'true' }, all: {} };
  const tabs = [
    ...(mayWrite ? [{ key: 'mine', label: label('care.case.waitingForYou', counts.data?.waitingForYou) }] : []),
    { key: 'waiting', label: label('care.case.waiting', counts.data?.waiting) },
    { key: 'overdue', label: label('care.case.overdue', counts.data?.overdue) },
    { key: 'all', label: t('care.case.all') },
  ];
  return (
    <PageFrame title={t('care.menu.cases')} actions={create} tabs={tabs} activeTab={view} onTabChange={(key) => setAddress({ view: key })}>
      <CaseTable key={view} params={params[view] ?? {}} sort={view === 'all' ? '-openedAt' : 'dueOn'} states={view === 'all'} empty={{ title: t(view === 'mine' ? 'care.case.noneWaiting' : 'care.case.none'), hint: t('care.case.noneHint'), action: create }} />
      <CaseForm open={address.has('new')} onClose={() => setAddress({ view })} onSaved={(made) => void navigate(`/care/cases/${made.id}`)} />
    </PageFrame>
  );
}
