import { ConfirmButton, EnumTag, Loaded, PageFrame, useGet, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Flex, Progress, Steps } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { CheckResult } from './CheckResult';
import { MappingStep } from './MappingStep';
import { colors, type Run } from './run';

const working = (run: Run | undefined) => run !== undefined && ['CHECKING', 'WRITING', 'UNDOING'].includes(run.state);
const step: Record<Run['state'], number> = { UPLOADED: 1, CHECKING: 2, CHECKED: 2, WRITING: 3, DONE: 3, CANCELLED: 3, FAILED: 3, UNDOING: 3, UNDONE: 3 };

/** One import, from its columns to its result; it may be left and found again at any time. */
export default function RunPage() {
  const t = useT();
  const { id } = useParams();
  const [moving, setMoving] = useState(true);
  const query = useGet<Run>(`/imports/runs/${id}`, undefined, moving ? { refetchInterval: 1000 } : undefined);
  if (query.data && moving !== working(query.data)) setMoving(working(query.data));
  return (
    <Loaded query={query}>
      {(run) => (
        <PageFrame
          title={run.fileName}
          subtitle={run.importerLabel}
          extra={<EnumTag prefix="imports.run.state" value={run.state} colors={colors} />}
          breadcrumbs={[{ label: t('imports.menu.import'), path: '/imports' }]}
          actions={<CancelButton run={run} />}
        >
          <Steps
            current={step[run.state]}
            style={{ marginBottom: 24 }}
            items={['upload', 'mapping', 'check', 'result'].map((key) => ({ title: t(`imports.step.${key}`) }))}
          />
          {step[run.state] < 3 && run.failure && <Alert type="warning" showIcon style={{ marginBottom: 16 }} title={run.failure} />}
          <Step run={run} />
        </PageFrame>
      )}
    </Loaded>
  );
}

function CancelButton({ run }: { run: Run }) {
  const t = useT();
  const { attempt } = useSave({ success: false });
  if (!['UPLOADED', 'CHECKING', 'CHECKED', 'WRITING'].includes(run.state)) return null;
  return (
    <ConfirmButton danger title={t('imports.cancelQuestion')} onConfirm={() => attempt({ method: 'POST', path: `/imports/runs/${run.id}/cancel` })}>
      {t('imports.cancel')}
    </ConfirmButton>
  );
}

function Step({ run }: { run: Run }) {
  const t = useT();
  const [remap, setRemap] = useState(false);
  if (run.state === 'UPLOADED' || (remap && run.state === 'CHECKED')) return <MappingStep run={run} onStarted={() => setRemap(false)} />;
  if (run.state === 'CHECKED') return <CheckResult run={run} onRemap={() => setRemap(true)} />;
  if (run.state === 'CHECKING') return <Alert type="info" showIcon title={t('imports.check.running', { count: run.read })} />;
  if (run.state === 'WRITING') return <Running text="imports.write.running" count={run.read} total={run.lines} />;
  if (run.state === 'UNDOING') return <Running text="imports.undo.running" count={run.undone} total={run.written} />;
  return <Result run={run} />;
}

function Running({ text, count, total }: { text: string; count: number; total: number }) {
  const t = useT();
  return (
    <>
      <p>{t(text, { count, total })}</p>
      <Progress percent={total ? Math.floor((100 * count) / total) : 0} />
    </>
  );
}

function Result({ run }: { run: Run }) {
  const t = useT();
  const { attempt } = useSave({ success: false });
  const said = {
    DONE: t('imports.result.done', { count: run.written }),
    UNDONE: t('imports.result.undone', { count: run.undone, kept: run.written - run.undone }),
    CANCELLED: t('imports.result.cancelled'),
    FAILED: t('imports.result.failed'),
  } as Record<Run['state'], string>;
  const left = (run.state === 'CANCELLED' || run.state === 'FAILED') && run.written > 0;
  const reason = [run.failure, left && t('imports.result.leftover', { count: run.written })].filter(Boolean).join(' ');
  return (
    <Flex vertical gap="middle">
      <Alert type={run.state === 'DONE' ? 'success' : run.state === 'FAILED' ? 'error' : 'info'} showIcon title={said[run.state]} description={reason} />
      <Flex gap="small" wrap>
        {run.state === 'DONE' && (
          <ConfirmButton danger dialog title={t('imports.result.undoQuestion')} onConfirm={() => attempt({ method: 'POST', path: `/imports/runs/${run.id}/undo` })}>
            {t('imports.result.undo')}
          </ConfirmButton>
        )}
        <Link to="/imports?new=1">
          <Button>{t('imports.result.another')}</Button>
        </Link>
      </Flex>
      {run.state === 'DONE' && run.errorLines > 0 && <CheckResult run={run} />}
    </Flex>
  );
}
