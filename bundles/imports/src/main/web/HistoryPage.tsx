import { api, DataTable, DateText, Dialog, EnumTag, FileButton, Icon, PageFrame, usePage, useT } from '@tourwright/shell';
import { Button, Flex, Select, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { colors, type Importer, type Run } from './run';

export default function HistoryPage() {
  const t = useT();
  const [address, setAddress] = useSearchParams();
  const start = (
    <Button type="primary" icon={<Icon name="import" />} onClick={() => setAddress({ new: '1' })}>
      {t('imports.new.title')}
    </Button>
  );
  return (
    <PageFrame title={t('imports.menu.import')} subtitle={t('imports.history')} actions={start}>
      <DataTable<Run>
        path="/imports/runs"
        refetchInterval={10_000}
        rowHref={(run) => `/imports/${run.id}`}
        columns={[
          { key: 'fileName', title: t('imports.run.field.fileName'), ellipsis: true },
          { key: 'importer', title: t('imports.run.field.importer'), from: 'md', render: (run) => run.importerLabel },
          { key: 'state', title: t('imports.run.field.state'), render: (run) => <EnumTag prefix="imports.run.state" value={run.state} colors={colors} /> },
          { key: 'written', title: t('imports.run.field.written'), align: 'right', from: 'sm' },
          { key: 'errorLines', title: t('imports.run.field.errorLines'), align: 'right', from: 'md' },
          { key: 'userName', title: t('imports.run.field.userName'), from: 'lg' },
          { key: 'createdAt', title: t('imports.run.field.createdAt'), from: 'md', render: (run) => <DateText value={run.createdAt} time /> },
        ]}
        empty={{ title: t('imports.history.none'), hint: t('imports.quick.importHint'), action: start }}
      />
      <NewImport open={address.has('new')} onClose={() => setAddress({})} />
    </PageFrame>
  );
}

function NewImport({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const importers = usePage<Importer>(open ? '/imports/importers' : null).data?.items ?? [];
  const [chosen, setChosen] = useState<string>();
  const importer = chosen ?? importers[0]?.key;
  const upload = async (file: File) => {
    const body = new Blob([file], { type: 'application/octet-stream' });
    const run = await api.post<Run>('/imports/runs', body, { params: { importer, fileName: file.name } });
    await navigate(`/imports/${run.id}`);
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('imports.new.title')}>
      <Flex vertical gap="middle">
        <Select value={importer} onChange={setChosen} options={importers.map((one) => ({ value: one.key, label: one.label }))} aria-label={t('imports.new.kind')} />
        <FileButton accept=".xlsx,.csv,.txt,.tsv" type="primary" disabled={!importer} onFile={upload}>
          {t('imports.new.file')}
        </FileButton>
        <Typography.Text type="secondary">{t('imports.new.fileHint')}</Typography.Text>
      </Flex>
    </Dialog>
  );
}
