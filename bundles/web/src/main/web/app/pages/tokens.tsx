import { Alert, Button, Form, Input, Modal, Select, Space, Tooltip } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { InputRef } from 'antd';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { FormDrawer, type Versioned } from '../../shell/components/forms';
import { ConfirmButton, PageFrame } from '../../shell/components/page';
import { DataTable } from '../../shell/components/table';
import { feedback } from '../../shell/feedback';
import { Icon } from '../../shell/icons';
import { useT } from '../../shell/language';
import { modulesStore } from '../../shell/modules';
import { useSave } from '../../shell/query';
import { useSession } from '../../shell/session';
import type { Always, Schemas } from '../../shell/types';

type ApiToken = Always<Schemas['web.TokenView'], 'userId' | 'name' | 'hint' | 'state' | 'createdAt' | 'expiresAt'>;

/** What making one answers; it is never edited, so its version stays away. */
type Issued = Versioned & Always<Schemas['web.TokenRowsIssued'], 'token'>;

type NewToken = Schemas['web.NewToken'];

const colors = { ACTIVE: 'green', EXPIRED: 'default', REVOKED: 'red', ENDED: 'orange' } as const;
const lives = [7, 30, 90, 180, 365, 730];

/** Everybody's own tokens; for an admin those of the whole agency. */
function Tokens({ everybody }: { everybody?: boolean }) {
  const t = useT();
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const { attempt, saving } = useSave({ invalidates: ['/tokens'], success: t('web.token.revoked') });
  const create = !everybody && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setCreating(true)}>
      {t('web.token.new')}
    </Button>
  );
  const path = everybody ? '/tokens/all' : '/tokens';
  return (
    <PageFrame title={everybody ? t('web.token.all') : t('web.token.mine')} subtitle={everybody ? t('web.token.allText') : t('web.token.text')} actions={create}>
      <DataTable<ApiToken>
        path={path}
        search
        defaultSort="-createdAt"
        filters={[
          { key: 'state', label: t('web.token.field.state'), type: 'enum', prefix: 'web.token.state', values: ['ACTIVE', 'EXPIRED', 'REVOKED'] },
          ...(everybody ? [{ key: 'userId', label: t('web.token.field.user'), type: 'person' as const }] : []),
        ]}
        columns={[
          {
            key: 'name',
            title: t('web.token.field.name'),
            sort: true,
            render: (token) => (
              <>
                <div>{token.name}</div>
                <span className="tw-secondary tw-code">{token.hint}…</span>
              </>
            ),
          },
          ...(everybody ? [{ key: 'userName', title: t('web.token.field.user'), render: (token: ApiToken) => token.userName ?? '—' }] : []),
          { key: 'state', title: t('web.token.field.state'), render: (token) => <EnumTag prefix="web.token.state" value={token.state} colors={colors} /> },
          { key: 'scopes', title: t('web.token.field.scopes'), from: 'md', text: (token) => token.scopes.join(' '), render: (token) => <Scopes scopes={token.scopes} /> },
          { key: 'addresses', title: t('web.token.field.addresses'), from: 'xl', text: (token) => token.addresses.join(' '), render: (token) => (token.addresses.length > 0 ? <span className="tw-code">{token.addresses.join(', ')}</span> : t('web.token.everywhere')) },
          {
            key: 'lastUsedAt',
            title: t('web.token.field.lastUsedAt'),
            from: 'lg',
            render: (token) =>
              token.lastUsedAt ? (
                <>
                  <DateText value={token.lastUsedAt} relative />
                  {token.lastUsedFrom && <div className="tw-secondary">{t('web.token.from', { address: token.lastUsedFrom })}</div>}
                </>
              ) : (
                t('web.token.never')
              ),
          },
          { key: 'createdAt', title: t('web.token.field.createdAt'), sort: true, from: 'lg', render: (token) => <DateText value={token.createdAt} /> },
          { key: 'expiresAt', title: t('web.token.field.expiresAt'), sort: true, from: 'md', render: (token) => <DateText value={token.expiresAt} /> },
        ]}
        rowActions={(token) =>
          (token.state === 'ACTIVE' || token.state === 'ENDED') && (
            <ConfirmButton
              size="small"
              type="text"
              danger
              dialog
              loading={saving}
              title={t('web.token.revokeQuestion', { name: token.name })}
              description={t('web.token.revokeText')}
              onConfirm={() => attempt({ method: 'DELETE', path: `${path}/${token.id}` })}
            >
              {t('web.token.revoke')}
            </ConfirmButton>
          )
        }
        empty={{ title: t('web.token.none'), hint: t('web.token.noneHint'), action: create }}
      />
      <FormDrawer<Issued>
        open={creating}
        onClose={() => setCreating(false)}
        title={t('web.token.new')}
        path="/tokens"
        success={false}
        toValues={() => ({ validDays: 90, scopes: [], addresses: [] })}
        toBody={(values: NewToken) => values}
        onSaved={(result) => setMade(result.token)}
      >
        <Form.Item name="name" label={t('web.token.field.name')} rules={[{ required: true, whitespace: true }]}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <ScopesField />
        <Form.Item name="validDays" label={t('web.token.field.validDays')} rules={[{ required: true }]}>
          <Select options={lives.map((count) => ({ value: count, label: t('web.token.days', { count }) }))} />
        </Form.Item>
        <Form.Item name="addresses" label={t('web.token.field.addresses')} extra={t('web.token.field.addressesHint')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', ',', ';']} />
        </Form.Item>
      </FormDrawer>
      <Made token={made} onClose={() => setMade(null)} />
    </PageFrame>
  );
}

function Scopes({ scopes }: { scopes: string[] }) {
  const t = useT();
  return (
    <Tooltip title={scopes.map((scope) => <div key={scope}>{t(`permission.${scope.replaceAll(':', '.')}`, {}, scope)}</div>)}>
      <span tabIndex={0}>{t('web.token.scopeCount', { count: scopes.length })}</span>
    </Tooltip>
  );
}

/** The permissions that the user holds, by module. */
function ScopesField() {
  const t = useT();
  const { permissions } = useSession();
  const { items } = modulesStore.use();
  const [typed, setTyped] = useState('');
  const groups = useMemo(
    () =>
      items
        .map((item) => ({
          label: item.title,
          options: item.permissions.filter((permission) => permission in permissions).map((permission) => ({ value: permission, label: t(`permission.${permission.replaceAll(':', '.')}`, {}, permission) })),
        }))
        .filter((group) => group.options.length > 0),
    [items, permissions, t],
  );
  return (
    <Form.Item name="scopes" label={t('web.token.field.scopes')} extra={t('web.token.field.scopesHint')} rules={[{ required: true, type: 'array', min: 1 }]}>
      {/* Only what was searched for is marked: leaving the field with Tab takes what is marked, and a permission must not be given by accident. */}
      <Select mode="multiple" options={groups} defaultActiveFirstOption={typed !== ''} showSearch={{ optionFilterProp: 'label', onSearch: setTyped }} onSelect={() => setTyped('')} />
    </Form.Item>
  );
}

/** Shown once: the platform keeps no copy. */
function Made({ token, onClose }: { token: string | null; onClose: () => void }) {
  const t = useT();
  const field = useRef<InputRef>(null);
  const copy = async () => {
    field.current?.select();
    // Without HTTPS there is no clipboard but the old command.
    if (navigator.clipboard) await navigator.clipboard.writeText(token ?? '');
    else document.execCommand('copy');
    feedback().message.success(t('web.token.copied'));
  };
  return (
    <Modal
      open={token !== null}
      title={t('web.token.made')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={560}
      destroyOnHidden
      footer={
        <Button type="primary" onClick={onClose}>
          {t('web.token.done')}
        </Button>
      }
    >
      <Alert type="warning" showIcon title={t('web.token.madeText')} className="tw-form-messages" />
      <Space.Compact block>
        <Input ref={field} readOnly value={token ?? ''} className="tw-code" aria-label={t('web.token.made')} onFocus={() => field.current?.select()} />
        <Button icon={<Icon name="copy" />} onClick={() => void copy()}>
          {t('web.token.copy')}
        </Button>
      </Space.Compact>
    </Modal>
  );
}

export default function OwnTokensPage() {
  return <Tokens key="own" />;
}

export function AllTokensPage() {
  return <Tokens key="all" everybody />;
}
