import { Loaded, useGet, usePage, useSave, useT, type Schemas } from '@tourwright/shell';
import { Button, Flex, Select, Table } from 'antd';
import { useState } from 'react';
import type { Importer, Run } from './run';

type Preview = Schemas['imports.ImportResourcePreview'];

/** Which column is which field: guessed, and changed here. */
export function MappingStep({ run, onStarted }: { run: Run; onStarted: () => void }) {
  const t = useT();
  const preview = useGet<Preview>(`/imports/runs/${run.id}/preview`);
  const fields = usePage<Importer>('/imports/importers').data?.items.find((one) => one.key === run.importer)?.fields ?? [];
  const [mapping, setMapping] = useState(run.mapping);
  const { attempt, saving } = useSave({ success: false });
  const change = (field: string, column: number | undefined) => {
    const { [field]: _, ...others } = mapping;
    setMapping(column === undefined ? others : { ...others, [field]: column });
  };
  const check = async () => {
    if (await attempt({ method: 'POST', path: `/imports/runs/${run.id}/check`, body: { mapping } })) onStarted();
  };
  const missing = fields.some((field) => field.required && mapping[field.name] === undefined);
  return (
    <Loaded query={preview}>
      {({ headers, rows }) => (
        <Flex vertical gap="middle">
          <Table
            size="small"
            pagination={false}
            rowKey="name"
            dataSource={fields}
            columns={[
              { key: 'label', title: t('imports.mapping.field'), render: (_, field) => (field.required ? `${field.label} *` : field.label) },
              {
                key: 'column',
                title: t('imports.mapping.column'),
                render: (_, field) => (
                  <Select
                    allowClear
                    style={{ minWidth: 180 }}
                    status={field.required && mapping[field.name] === undefined ? 'error' : undefined}
                    placeholder={t('imports.mapping.none')}
                    aria-label={field.label}
                    value={mapping[field.name]}
                    onChange={(column: number | undefined) => change(field.name, column)}
                    options={headers.map((header, column) => ({ value: column, label: header || `#${column + 1}` }))}
                  />
                ),
              },
              { key: 'sample', title: t('imports.mapping.sample'), responsive: ['md'], render: (_, field) => <Samples rows={rows} column={mapping[field.name]} /> },
            ]}
          />
          <div>
            <Button type="primary" disabled={missing} loading={saving} onClick={() => void check()}>
              {t('imports.mapping.check')}
            </Button>
          </div>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            rowKey="key"
            dataSource={rows.map((cells, key) => ({ key, cells }))}
            columns={headers.map((header, column) => ({ key: column, title: header, render: (_, row: { cells: string[] }) => row.cells[column] }))}
          />
        </Flex>
      )}
    </Loaded>
  );
}

function Samples({ rows, column }: { rows: string[][]; column: number | undefined }) {
  if (column === undefined) return null;
  const values = rows.map((cells) => cells[column]).filter((value) => value);
  return <span className="tw-secondary">{values.slice(0, 3).join(' · ')}</span>;
}
