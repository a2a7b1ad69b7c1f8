import { Button, Form, Input, Modal, Select, Space, Tag } from 'antd';
import { useState } from 'react';
import { Problem } from '../../shell/api';
import { FormDrawer } from '../../shell/components/forms';
import { DateText } from '../../shell/components/dates';
import { PageFrame } from '../../shell/components/page';
import { MoreMenu } from '../../shell/components/menu';
import { DataTable } from '../../shell/components/table';
import { Icon } from '../../shell/icons';
import { languages, useT } from '../../shell/language';
import { applyProblem, usePage, useSave } from '../../shell/query';
import { useMay, useSession } from '../../shell/session';
import type { Role, Team, User } from '../people';
import { roleName } from '../people';

export default function UsersPage() {
  const t = useT();
  const session = useSession();
  const mayWrite = useMay('core:user:write');
  const roles = usePage<Role>(useMay('core:role:read') ? '/core/roles' : null, { limit: 200 });
  const teams = usePage<Team>('/core/teams', { limit: 200 });
  const [edited, setEdited] = useState<User | 'new' | null>(null);
  const [passwordOf, setPasswordOf] = useState<User | null>(null);
  const { attempt } = useSave({ invalidates: ['/core/users'] });
  const record = edited === 'new' ? null : edited;
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="userAdd" />} onClick={() => setEdited('new')}>
      {t('core.user.new')}
    </Button>
  );
  const roleTags = (user: User) => user.roleIds.map((id) => roles.data?.items.find((role) => role.id === id)).filter((role) => role !== undefined);
  return (
    <PageFrame title={t('web.menu.users')} actions={create}>
      <DataTable<User>
        path="/core/users"
        search
        defaultSort="name"
        filters={[
          { key: 'roleId', label: t('core.user.field.roles'), type: 'options', options: (roles.data?.items ?? []).map((role) => ({ value: role.id, label: roleName(t, role) })) },
          { key: 'teamId', label: t('core.user.field.team'), type: 'options', options: (teams.data?.items ?? []).map((team) => ({ value: team.id, label: team.name })) },
        ]}
        onRow={mayWrite ? setEdited : undefined}
        columns={[
          {
            key: 'name',
            title: t('core.user.field.name'),
            sort: true,
            render: (user) => (
              <>
                {user.name}
                {user.locked && (
                  <Tag color="red" variant="filled" className="tw-after" icon={<Icon name="lock" />}>
                    {t('core.user.locked')}
                  </Tag>
                )}
              </>
            ),
          },
          { key: 'login', title: t('core.user.field.login'), sort: true },
          { key: 'roleIds', title: t('core.user.field.roles'), from: 'md', render: (user) => <Space size={4} wrap>{roleTags(user).map((role) => <Tag key={role.id} variant="filled">{roleName(t, role)}</Tag>)}</Space> },
          { key: 'teamId', title: t('core.user.field.team'), from: 'lg', render: (user) => teams.data?.items.find((team) => team.id === user.teamId)?.name ?? '—' },
          { key: 'email', title: t('core.user.field.email'), from: 'lg' },
          { key: 'lastLoginAt', title: t('core.user.field.lastLoginAt'), from: 'xl', render: (user) => (user.lastLoginAt ? <DateText value={user.lastLoginAt} relative /> : t('core.user.never')) },
        ]}
        rowActions={
          mayWrite
            ? (user) => (
                <MoreMenu
                  actions={[
                    { key: 'edit', label: t('web.action.edit'), icon: <Icon name="edit" />, onClick: () => setEdited(user) },
                    { key: 'password', label: t('core.user.setPassword'), icon: <Icon name="key" />, onClick: () => setPasswordOf(user) },
                    user.id !== session.user.id &&
                      (user.locked
                        ? { key: 'unlock', label: t('core.user.unlock'), icon: <Icon name="unlock" />, onClick: () => void attempt({ method: 'POST', path: `/core/users/${user.id}/unlock` }) }
                        : { key: 'lock', label: t('core.user.lock'), icon: <Icon name="lock" />, danger: true, onClick: () => void attempt({ method: 'POST', path: `/core/users/${user.id}/lock` }) }),
                  ]}
                />
              )
            : undefined
        }
        empty={{ title: t('core.user.none'), action: create }}
      />
      <FormDrawer<User>
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={record ? record.name : t('core.user.new')}
        path="/core/users"
        record={record}
        toValues={(user) => user ?? { language: session.user.language ?? 'vi', roleIds: [] }}
      >
        <Form.Item name="name" label={t('core.user.field.name')} rules={[{ required: true, whitespace: true }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="login" label={t('core.user.field.login')} rules={[{ required: true, whitespace: true }]}>
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} disabled={!!record} />
        </Form.Item>
        {!record && (
          <Form.Item name="password" label={t('core.user.field.password')} extra={t('core.user.passwordHint')} rules={[{ required: true }, { min: 10, message: t('web.password.short', { count: 10 }) }]}>
            <Input.Password autoComplete="new-password" />
          </Form.Item>
        )}
        <Form.Item name="roleIds" label={t('core.user.field.roles')} rules={[{ required: true, type: 'array', min: 1, message: t('core.user.roleMissing') }]}>
          <Select mode="multiple" options={(roles.data?.items ?? []).map((role) => ({ value: role.id, label: roleName(t, role) }))} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="teamId" label={t('core.user.field.team')}>
          <Select allowClear options={(teams.data?.items ?? []).map((team) => ({ value: team.id, label: team.name }))} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="email" label={t('core.user.field.email')} rules={[{ type: 'email', message: t('error.core.bad-email') }]}>
          <Input type="email" autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={t('core.user.field.phone')}>
          <Input type="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="language" label={t('core.user.field.language')}>
          <Select options={languages} />
        </Form.Item>
      </FormDrawer>
      <SetPassword user={passwordOf} onClose={() => setPasswordOf(null)} />
    </PageFrame>
  );
}

function SetPassword({ user, onClose }: { user: User | null; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<{ password: string }>();
  const { save, saving } = useSave({ invalidates: ['/core/users'], quiet: true, success: t('web.password.changed') });
  const submit = async ({ password }: { password: string }) => {
    try {
      await save({ method: 'POST', path: `/core/users/${user!.id}/password`, body: { password } });
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      if (problem.errors.length === 0 || rest.length > 0) form.setFields([{ name: 'password', errors: rest.length > 0 ? rest : [problem.message] }]);
    }
  };
  return (
    <Modal open={!!user} onCancel={onClose} title={t('core.user.setPasswordOf', { name: user?.name })} okText={t('web.action.save')} cancelText={t('web.action.cancel')} confirmLoading={saving} onOk={() => form.submit()} width={420} destroyOnHidden>
      <Form form={form} layout="vertical" preserve={false} onFinish={(values) => void submit(values)}>
        <Form.Item name="password" label={t('core.user.field.password')} extra={t('core.user.passwordHint')} rules={[{ required: true }, { min: 10, message: t('web.password.short', { count: 10 }) }]}>
          <Input.Password autoFocus autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
