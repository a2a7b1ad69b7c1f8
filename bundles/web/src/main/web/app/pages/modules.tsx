import { Button, Card, Grid, Space, Table, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { SearchBox } from '../../shell/components/inputs';
import { PageFrame } from '../../shell/components/page';
import { EmptyState } from '../../shell/components/states';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { modulesStore, refreshModules, type ModuleInfo } from '../../shell/modules';
import { usePage } from '../../shell/query';
import { useMay } from '../../shell/session';
import { fold } from '../../shell/text';
import { figures, type Traffic } from '../modules/archive';
import { ArchiveDrawer } from '../modules/ArchiveDrawer';
import { ArchiveList } from '../modules/ArchiveList';
import { ArchiveUpload } from '../modules/ArchiveUpload';
import { changeColors, stateColors } from '../modules/colors';
import { HealthTag, useHealth } from '../modules/health';
import { isChanging, ModuleActions } from '../modules/ModuleActions';
import { ModuleDrawer } from '../modules/ModuleDrawer';

/** While something changes the page looks more often than the shell does. */
const changingMilliseconds = 1000;

export default function ModulesPage() {
  const t = useT();
  const { items, ready, loaded, broken } = modulesStore.use();
  const mayManage = useMay('web:module:manage');
  const traffic = usePage<Traffic>(figures, undefined, { refetchInterval: 10_000 });
  const health = useHealth();
  const narrow = Grid.useBreakpoint().md === false;
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [archive, setArchive] = useState<string | null>(null);
  useWatchOfChanges(items.some((module) => isChanging(module) || module.state === 'STARTING'));
  const trafficOf = (id: string) => traffic.data?.items.find((one) => one.id === id);
  const wanted = fold(search);
  const rows = items.filter((module) => fold(`${module.title} ${module.id}`).includes(wanted));
  return (
    <PageFrame title={t('web.menu.modules')} subtitle={t('web.modules.text')}>
      {mayManage && <ArchiveUpload onExamined={({ id }) => setArchive(id)} />}
      {mayManage && <ArchiveList onLook={({ id }) => setArchive(id)} />}
      <Card styles={{ body: { padding: 0 } }}>
        <div className="tw-toolbar">
          <SearchBox value={search} onSearch={setSearch} placeholder={t('web.modules.search')} />
        </div>
        <Table<ModuleInfo>
          rowKey="id"
          size="small"
          loading={!ready}
          dataSource={rows}
          pagination={false}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <EmptyState title={t('web.modules.none')} /> }}
          columns={[
            {
              key: 'title',
              title: t('web.modules.module'),
              sorter: (a, b) => a.title.localeCompare(b.title),
              render: (_, module) => (
                <>
                  <Button type="link" className="tw-strong tw-link" onClick={() => setShown(module.id)}>
                    {module.title}
                  </Button>{' '}
                  <span className="tw-secondary tw-code">{module.id}</span>
                </>
              ),
            },
            { key: 'version', title: t('web.modules.version'), responsive: ['sm'], render: (_, module) => <span className="tw-code">{module.version || '—'}</span> },
            { key: 'state', title: t('web.modules.state'), sorter: (a, b) => a.state.localeCompare(b.state), render: (_, module) => <State module={module} reason={module.reason ?? broken.get(module.id)} /> },
            { key: 'since', title: t('web.modules.since'), responsive: ['md'], sorter: (a, b) => (a.since ?? '').localeCompare(b.since ?? ''), render: (_, module) => <DateText value={module.since} relative /> },
            ...(health.size > 0 ? [{ key: 'health', title: t('web.modules.health'), responsive: ['md' as const], render: (_: unknown, module: ModuleInfo) => <HealthTag health={health.get(module.id)} /> }] : []),
            figure('requestsPerMinute', t('web.modules.perMinute'), t('web.modules.perMinuteHint'), trafficOf),
            figure('errorsLastHour', t('web.modules.errors'), t('web.modules.errorsHint'), trafficOf),
            { key: 'pages', title: t('web.modules.pages'), align: 'right', responsive: ['xxl'], render: (_, module) => loaded.get(module.id)?.definition.routes?.length ?? '—' },
            { key: 'permissions', title: t('web.modules.permissions'), align: 'right', responsive: ['xxl'], render: (_, module) => module.permissions.length || '—' },
            // Where the columns do not fit, the rest scrolls and these stay.
            { key: 'actions', align: 'right', fixed: narrow ? undefined : 'right', render: (_, module) => mayManage && <ModuleActions module={module} /> },
          ]}
        />
      </Card>
      <ModuleDrawer module={items.find((one) => one.id === shown) ?? null} health={shown ? health.get(shown) : undefined} traffic={shown ? trafficOf(shown) : undefined} onClose={() => setShown(null)} />
      <ArchiveDrawer id={archive} onClose={() => setArchive(null)} onBegun={setShown} />
    </PageFrame>
  );
}

function useWatchOfChanges(changing: boolean) {
  useEffect(() => {
    if (!changing) return undefined;
    const timer = setInterval(() => void refreshModules().catch(() => undefined), changingMilliseconds);
    return () => clearInterval(timer);
  }, [changing]);
}

function figure(key: 'requestsPerMinute' | 'errorsLastHour', title: string, hint: string, trafficOf: (id: string) => Traffic | undefined) {
  return {
    key,
    title: <Tooltip title={hint}>{title}</Tooltip>,
    align: 'right' as const,
    responsive: ['lg' as const],
    sorter: (a: ModuleInfo, b: ModuleInfo) => (trafficOf(a.id)?.[key] ?? 0) - (trafficOf(b.id)?.[key] ?? 0),
    render: (_: unknown, module: ModuleInfo) => <Figure value={trafficOf(module.id)?.[key]} bad={key === 'errorsLastHour'} />,
  };
}

function Figure({ value, bad }: { value: number | undefined; bad: boolean }) {
  const format = useFormat();
  return <span className={bad && value ? 'tw-tone-bad tw-strong' : undefined}>{value === undefined ? '—' : format.number(value)}</span>;
}

function State({ module, reason }: { module: ModuleInfo; reason: string | undefined }) {
  const t = useT();
  const change = module.change;
  const why = reason ?? (change && change.state !== 'DONE' && change.state !== 'RUNNING' ? change.reason : null);
  return (
    <Space size={6}>
      <EnumTag prefix="web.modules.state" value={module.state} colors={stateColors} />
      {change && change.state !== 'DONE' && <EnumTag prefix="web.modules.changeState" value={change.state} colors={changeColors} />}
      {(module.state === 'STARTING' || isChanging(module)) && <Icon name="sync" spin className="tw-secondary" />}
      {why && (
        <Tooltip title={why}>
          <span tabIndex={0} className="tw-tone-bad">
            <Icon name="warning" /> {t('web.modules.why')}
          </span>
        </Tooltip>
      )}
    </Space>
  );
}
