import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { FormDrawer } from '../../shell/components/forms';
import { PageFrame } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { useMay } from '../../shell/session';
import type { Team } from '../people';

export default function TeamsPage() {
  const t = useT();
  const mayWrite = useMay('core:user:write');
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const record = edited === 'new' ? null : edited;
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setEdited('new')}>
      {t('core.team.new')}
    </Button>
  );
  return (
    <PageFrame title={t('web.menu.teams')} subtitle={t('core.team.text')} actions={create}>
      <DataTable<Team>
        path="/core/teams"
        onRow={mayWrite ? setEdited : undefined}
        columns={[
          { key: 'name', title: t('core.team.field.name') },
          { key: 'area', title: t('core.team.field.area'), render: (team) => team.area || '—' },
        ]}
        empty={{ title: t('core.team.none'), hint: t('core.team.text'), action: create }}
      />
      <FormDrawer<Team> open={edited !== null} onClose={() => setEdited(null)} title={record?.name ?? t('core.team.new')} path="/core/teams" record={record}>
        <Form.Item name="name" label={t('core.team.field.name')} rules={[{ required: true, whitespace: true }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="area" label={t('core.team.field.area')} extra={t('core.team.areaHint')}>
          <Input autoComplete="off" />
        </Form.Item>
      </FormDrawer>
    </PageFrame>
  );
}
