import { Button, Card, Space, Table } from 'antd';
import { api } from '../../shell/api';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { attempt } from '../../shell/components/forms';
import { ConfirmButton } from '../../shell/components/page';
import { feedback } from '../../shell/feedback';
import { useFormat, useT } from '../../shell/language';
import { invalidate, usePage } from '../../shell/query';
import { archives, type Archive } from './archive';

/** What was brought: what waits for a yes, and what every node offers. Nothing is shown while there is none. */
export function ArchiveList({ onLook }: { onLook: (archive: Archive) => void }) {
  const t = useT();
  const format = useFormat();
  const found = usePage<Archive>(archives, undefined, { refetchInterval: 15_000 });
  const items = found.data?.items ?? [];
  const discard = async (archive: Archive) => {
    const done = await attempt(async () => (await api.del(`${archives}/${archive.id}`), true));
    if (done) {
      feedback().message.success(t('web.archive.discarded'));
      await invalidate(archives);
    }
  };
  if (items.length === 0) return null;
  return (
    <Card size="small" title={t('web.archive.list')} className="tw-form-card" styles={{ body: { padding: 0 } }}>
      <Table<Archive>
        rowKey="id"
        size="small"
        dataSource={items}
        pagination={items.length > 20 ? { pageSize: 20 } : false}
        scroll={{ x: 'max-content' }}
        columns={[
          { key: 'module', title: t('web.modules.module'), render: (_, one) => <span className="tw-strong">{one.module}</span> },
          { key: 'version', title: t('web.modules.version'), render: (_, one) => <span className="tw-code">{one.version}</span> },
          { key: 'state', title: t('web.modules.state'), render: (_, one) => <EnumTag prefix="web.archive.state" value={one.state} colors={{ WAITING: 'gold', ACCEPTED: 'green' }} /> },
          { key: 'file', title: t('web.archive.file'), responsive: ['lg'], render: (_, one) => `${one.fileName} (${format.number(Math.ceil(one.size / 1024))} KB)` },
          { key: 'by', title: t('web.archive.uploaded'), responsive: ['md'], render: (_, one) => <>{one.uploadedBy}, <DateText value={one.uploadedAt} relative /></> },
          { key: 'nodes', title: t('web.archive.nodes'), responsive: ['md'], render: (_, one) => t('web.archive.nodesValue', { count: one.nodes }) },
          {
            key: 'actions',
            align: 'right',
            render: (_, one) => (
              <Space>
                <Button size="small" onClick={() => onLook(one)}>
                  {t('web.archive.look')}
                </Button>
                <ConfirmButton size="small" type="text" danger disabled={one.nodes > 0} title={t('web.archive.discardQuestion', { name: one.fileName })} description={t('web.archive.discardText')} onConfirm={() => discard(one)}>
                  {t('web.archive.discard')}
                </ConfirmButton>
              </Space>
            ),
          },
        ]}
      />
    </Card>
  );
}
