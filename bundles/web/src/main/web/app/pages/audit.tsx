import { Alert, Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { api, Problem } from '../../shell/api';
import { AuditChanges, type AuditEntry } from '../../shell/components/history';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { DetailGrid, Dialog, PageFrame } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { showProblem } from '../../shell/feedback';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { modulesStore } from '../../shell/modules';
import type { Always, Schemas } from '../../shell/types';

type Line = Always<Schemas['core.AuditRowsLine'], 'action' | 'at' | 'module' | 'subject'> & AuditEntry;

type Verdict = Schemas['core.AuditChainVerdict'];

const actions = ['CREATED', 'CHANGED', 'DELETED', 'DONE'];
const colors = { CREATED: 'green', CHANGED: 'blue', DELETED: 'red', DONE: 'gold' } as const;
const fieldPrefix = (line: Line) => `${line.module}.${line.subject}.field`;

export default function AuditPage() {
  const t = useT();
  const { items: modules } = modulesStore.use();
  const [opened, setOpened] = useState<Line | null>(null);
  const moduleName = (id: string) => modules.find((module) => module.id === id)?.title ?? id;
  const subject = (line: Line) => t(`${line.module}.subject.${line.subject}`, {}, line.subject);
  return (
    <PageFrame title={t('web.menu.audit')} subtitle={t('web.audit.text')}>
      <ChainCheck />
      <DataTable<Line>
        path="/core/audit"
        defaultSort="-at"
        csv="audit"
        onRow={setOpened}
        filters={[
          { key: 'userId', label: t('web.audit.field.by'), type: 'person' },
          { key: 'module', label: t('web.audit.field.module'), type: 'options', options: modules.map((module) => ({ value: module.id, label: module.title })) },
          { key: 'action', label: t('web.audit.field.action'), type: 'enum', prefix: 'web.history.action', values: actions },
          { key: 'from', label: t('web.audit.filter.from'), type: 'date' },
          { key: 'to', label: t('web.audit.filter.to'), type: 'date' },
        ]}
        columns={[
          { key: 'at', title: t('web.audit.field.at'), sort: true, width: 150, render: (line) => <DateText value={line.at} time /> },
          { key: 'byName', title: t('web.audit.field.by'), render: (line) => line.byName ?? t('web.history.system') },
          { key: 'action', title: t('web.audit.field.action'), render: (line) => <EnumTag prefix="web.history.action" value={line.action} colors={colors} /> },
          { key: 'subject', title: t('web.audit.field.subject'), render: (line) => subject(line) },
          { key: 'module', title: t('web.audit.field.module'), from: 'lg', render: (line) => moduleName(line.module) },
          { key: 'changes', title: t('web.audit.field.changes'), from: 'md', text: (line) => JSON.stringify(line.changes), render: (line) => <AuditChanges entry={line} prefix={fieldPrefix(line)} most={2} /> },
        ]}
        empty={{ title: t('web.audit.none') }}
      />
      <Dialog open={opened !== null} onClose={() => setOpened(null)} title={opened ? subject(opened) : t('web.audit.details')}>
        {opened && (
          <>
            <DetailGrid
              columns={2}
              items={[
                { label: t('web.audit.field.by'), value: opened.byName ?? t('web.history.system') },
                { label: t('web.audit.field.at'), value: <DateText value={opened.at} time /> },
                { label: t('web.audit.field.action'), value: t(`web.history.action.${opened.action}`) },
                { label: t('web.audit.field.from'), value: opened.from ?? '—' },
              ]}
            />
            <AuditChanges entry={opened} prefix={fieldPrefix(opened)} />
          </>
        )}
      </Dialog>
    </PageFrame>
  );
}

/** Reads the whole trail and says whether it is as it was written. */
function ChainCheck() {
  const t = useT();
  const format = useFormat();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [checking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    try {
      setVerdict(await api.get<Verdict>('/core/audit/check'));
    } catch (error) {
      showProblem(Problem.of(error));
    } finally {
      setChecking(false);
    }
  };
  const broken = verdict?.broken;
  return (
    <Flex vertical gap="small" align="start" className="tw-no-print">
      <Button icon={<Icon name="safety" />} loading={checking} onClick={() => void check()}>
        {t('web.audit.check')}
      </Button>
      {verdict && !broken && (
        <Alert
          type="success"
          showIcon
          title={t('web.audit.intact')}
          description={
            <>
              {t('web.audit.intactHint', { linked: verdict.linked, waiting: verdict.waiting })}
              {verdict.hash && <Typography.Paragraph copyable className="tw-code">{verdict.hash}</Typography.Paragraph>}
            </>
          }
        />
      )}
      {broken && <Alert type="error" showIcon title={t('web.audit.broken')} description={t(`web.audit.fault.${broken.fault}`, { at: format.dateTime(broken.at) })} />}
    </Flex>
  );
}
