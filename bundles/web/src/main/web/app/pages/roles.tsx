import { Alert, Button, Card, Form, Input, List, Segmented, Space } from 'antd';
import { useMemo, useState } from 'react';
import { FormMessages, useRecordForm } from '../../shell/components/forms';
import { PageFrame } from '../../shell/components/page';
import { EmptyState, Loaded } from '../../shell/components/states';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { modulesStore } from '../../shell/modules';
import { usePage } from '../../shell/query';
import { useMay } from '../../shell/session';
import type { Scope } from '../../shell/types';
import { roleName, type Role } from '../people';

const scopes: (Scope | 'NONE')[] = ['NONE', 'OWN', 'TEAM', 'AREA', 'ALL'];

export default function RolesPage() {
  const t = useT();
  const mayWrite = useMay('core:role:write');
  const roles = usePage<Role>('/core/roles', { limit: 200 });
  const [chosen, setChosen] = useState<string | 'new' | null>(null);
  return (
    <PageFrame
      title={t('web.menu.roles')}
      subtitle={t('core.role.text')}
      actions={
        mayWrite && (
          <Button type="primary" icon={<Icon name="add" />} onClick={() => setChosen('new')}>
            {t('core.role.new')}
          </Button>
        )
      }
    >
      <Loaded query={roles}>
        {({ items }) => {
          const id = chosen ?? items[0]?.id;
          const role = items.find((one) => one.id === id) ?? null;
          if (items.length === 0 && chosen !== 'new') return <EmptyState />;
          return (
            <div className="tw-split">
              <Card size="small" className="tw-split-list">
                {items.map((one) => (
                  <Button key={one.id} type="text" block className={`tw-split-item${one.id === id ? ' tw-split-chosen' : ''}`} aria-current={one.id === id} onClick={() => setChosen(one.id)}>
                    <span>{roleName(t, one)}</span>
                    {one.builtIn && <span className="tw-secondary tw-small">{t('core.role.builtIn')}</span>}
                  </Button>
                ))}
              </Card>
              <RoleForm key={id} role={role} readOnly={!mayWrite} onSaved={(saved) => setChosen(saved.id)} />
            </div>
          );
        }}
      </Loaded>
    </PageFrame>
  );
}

type Grants = Record<string, Scope | 'NONE' | undefined>;

function RoleForm({ role, readOnly, onSaved }: { role: Role | null; readOnly: boolean; onSaved: (role: Role) => void }) {
  const t = useT();
  const { items } = modulesStore.use();
  const { formProps, messages, saving, dirty, submit, reset } = useRecordForm<Role>({
    path: '/core/roles',
    record: role,
    onSaved,
    toValues: (value) => ({ name: value?.name ?? '', grants: Object.fromEntries((value?.grants ?? []).map(({ permission, scope }) => [permission, scope])) }),
    toBody: ({ name, grants }: { name: string; grants: Grants }) => ({
      ...role,
      name,
      grants: Object.entries({ ...Object.fromEntries((role?.grants ?? []).map(({ permission, scope }) => [permission, scope])), ...grants })
        .filter(([, scope]) => scope && scope !== 'NONE')
        .map(([permission, scope]) => ({ permission, scope })),
    }),
  });
  // Permissions of modules that are away now stay granted and are shown by their names.
  const groups = useMemo(() => {
    const byModule = new Map<string, { title: string; permissions: string[] }>();
    for (const item of items) if (item.permissions.length > 0) byModule.set(item.id, { title: item.title, permissions: [...item.permissions].sort() });
    for (const { permission } of role?.grants ?? []) {
      const id = permission.split(':')[0] ?? '';
      const group = byModule.get(id) ?? { title: id, permissions: [] };
      if (!group.permissions.includes(permission)) group.permissions.push(permission);
      byModule.set(id, group);
    }
    return [...byModule];
  }, [items, role]);
  return (
    <Card
      className="tw-split-main"
      title={role ? roleName(t, role) : t('core.role.new')}
      extra={
        !readOnly && (
          <Space>
            {dirty && <Button onClick={reset}>{t('web.action.cancel')}</Button>}
            <Button type="primary" disabled={!dirty} loading={saving} onClick={() => void submit()}>
              {t('web.action.save')}
            </Button>
          </Space>
        )
      }
    >
      <Form {...formProps} disabled={readOnly || saving}>
        <FormMessages messages={messages} />
        {role?.builtIn && <Alert className="tw-form-messages" type="info" showIcon title={t('core.role.builtInText')} />}
        {!role?.builtIn && (
          <Form.Item name="name" label={t('core.role.field.name')} rules={[{ required: true, whitespace: true }]}>
            <Input style={{ maxWidth: 360 }} />
          </Form.Item>
        )}
        {role?.builtIn && <Form.Item name="name" hidden><Input /></Form.Item>}
        {groups.map(([id, group]) => (
          <section key={id} className="tw-grants">
            <h3>{group.title}</h3>
            <List
              size="small"
              dataSource={group.permissions}
              renderItem={(permission) => (
                <List.Item key={permission} className="tw-grant">
                  <div>
                    {t(`permission.${permission.replaceAll(':', '.')}`, {}, permission)}
                    <div className="tw-secondary tw-code">{permission}</div>
                  </div>
                  <Form.Item name={['grants', permission]} noStyle initialValue="NONE" getValueProps={(value: unknown) => ({ value: value ?? 'NONE' })}>
                    <Segmented size="small" options={scopes.map((value) => ({ value, label: t(`core.scope.${value}`) }))} />
                  </Form.Item>
                </List.Item>
              )}
            />
          </section>
        ))}
      </Form>
    </Card>
  );
}
