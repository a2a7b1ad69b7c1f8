import { DataTable, DownloadButton, useSave, useT, type Always, type Schemas } from '@tourwright/shell';
import { Alert, Button, Flex } from 'antd';
import type { Run } from './run';

type LineError = Always<Schemas['imports.ImportResourceErrorView'], 'fieldLabel' | 'message'>;

/** What the check found, and what to do about it. */
export function CheckResult({ run, onRemap }: { run: Run; onRemap?: () => void }) {
  const t = useT();
  const { attempt, saving } = useSave({ success: false });
  const bad = run.errorLines > 0;
  const said = bad ? t('imports.check.bad', { errors: run.errorLines, count: run.lines }) : t('imports.check.good', { count: run.lines });
  const write = () => attempt({ method: 'POST', path: `/imports/runs/${run.id}/import`, body: { goodLinesOnly: bad } });
  return (
    <Flex vertical gap="middle">
      <Alert type={bad ? 'warning' : 'success'} showIcon title={said} />
      <Flex gap="small" wrap>
        {run.state === 'CHECKED' && (
          <Button type="primary" loading={saving} disabled={run.errorLines === run.lines} onClick={() => void write()}>
            {t(bad ? 'imports.check.goodOnly' : 'imports.check.all')}
          </Button>
        )}
        {bad && run.fileKept && (
          <DownloadButton path={`/imports/runs/${run.id}/errors.xlsx`} fileName="errors.xlsx">
            {t('imports.check.download')}
          </DownloadButton>
        )}
        {onRemap && <Button onClick={onRemap}>{t('imports.check.remap')}</Button>}
      </Flex>
      {bad && (
        <DataTable<LineError>
          path={`/imports/runs/${run.id}/errors`}
          stateKey={false}
          columns={[
            { key: 'line', title: t('imports.error.line'), width: 90 },
            { key: 'fieldLabel', title: t('imports.error.field'), width: 180 },
            { key: 'message', title: t('imports.error.reason') },
          ]}
        />
      )}
    </Flex>
  );
}
