import { Alert, Drawer, Space, Switch } from 'antd';
import { useState } from 'react';
import { api } from '../../shell/api';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { attempt } from '../../shell/components/forms';
import { DetailGrid } from '../../shell/components/page';
import { Loaded } from '../../shell/components/states';
import { useFormat, useT } from '../../shell/language';
import type { ModuleInfo } from '../../shell/modules';
import { invalidate, useGet, usePage } from '../../shell/query';
import { useMay } from '../../shell/session';
import type { Schemas } from '../../shell/types';
import { roleName, type Role } from '../people';
import { figures, type Inside, type Traffic } from './archive';
import { ContentsView } from './ContentsView';
import { HealthTag, type ModuleHealth } from './health';
import { changeColors, stateColors } from './colors';

/** Everything about one module. */
export function ModuleDrawer({ module, traffic, health, onClose }: { module: ModuleInfo | null; traffic?: Traffic; health?: ModuleHealth; onClose: () => void }) {
  return (
    <Drawer open={module !== null} onClose={onClose} size={640} title={module?.title} destroyOnHidden>
      {module && <Details module={module} traffic={traffic} health={health} />}
    </Drawer>
  );
}

function Details({ module, traffic, health }: { module: ModuleInfo; traffic?: Traffic; health?: ModuleHealth }) {
  const t = useT();
  const format = useFormat();
  const mayRoles = useMay('core:role:read');
  // A new version holds other things.
  const inside = useGet<Inside>(module.state === 'ABSENT' ? null : `${figures}/${module.id}`, undefined, { stamp: module.version });
  return (
    <Space orientation="vertical" size={16} className="tw-wide">
      {module.reason && <Alert type="error" showIcon title={t('web.modules.reason')} description={<span className="tw-break">{module.reason}</span>} />}
      <DetailGrid
        columns={2}
        items={[
          { label: t('web.modules.module'), value: <span className="tw-code">{module.id}</span> },
          { label: t('web.modules.version'), value: <span className="tw-code">{module.version}</span> },
          { label: t('web.modules.state'), value: <EnumTag prefix="web.modules.state" value={module.state} colors={stateColors} /> },
          { label: t('web.modules.since'), value: <DateText value={module.since} relative /> },
          { label: t('web.modules.lastHour'), value: format.number(traffic?.requestsLastHour ?? 0) },
          { label: t('web.modules.millis'), value: t('web.modules.millisValue', { value: traffic?.millis ?? 0 }) },
          health && { label: t('web.modules.health'), value: <HealthTag health={health} /> },
          inside.data && { label: t('web.modules.bundle'), value: <span className="tw-code">{inside.data.symbolicName}</span>, span: 2 },
        ]}
      />
      <LastChange module={module} />
      {module.removable && mayRoles && <RoleSwitches module={module.id} />}
      {module.state !== 'ABSENT' && <Loaded query={inside}>{({ contents }) => <ContentsView contents={contents} />}</Loaded>}
    </Space>
  );
}

function LastChange({ module }: { module: ModuleInfo }) {
  const t = useT();
  const change = module.change;
  if (!change) return null;
  return (
    <div>
      <div className="tw-secondary">{t('web.modules.lastChange')}</div>
      {t(`web.modules.change.${change.kind}`, { from: change.from ?? '—', to: change.to ?? '—' })} <EnumTag prefix="web.modules.changeState" value={change.state} colors={changeColors} /> <DateText value={change.finishedAt ?? change.startedAt} relative />
      {change.reason && <div className="tw-tone-bad tw-break">{change.reason}</div>}
    </div>
  );
}

function RoleSwitches({ module }: { module: string }) {
  const t = useT();
  const mayWrite = useMay('core:role:write');
  const roles = usePage<Role>('/core/roles', { limit: 200 });
  const off = usePage<Schemas['core.ModuleSwitchesOff']>('/core/roles/off', { module });
  const [busy, setBusy] = useState<string | null>(null);
  const turn = async (role: Role, on: boolean) => {
    setBusy(role.id);
    const path = `/core/roles/${role.id}/off/${module}` as const;
    await attempt(async () => (on ? await api.del(path) : await api.put(path), true));
    await invalidate('/core/roles/off');
    setBusy(null);
  };
  const isOff = (role: Role) => off.data?.items.some((one) => one.roleId === role.id) ?? false;
  return (
    <section>
      <strong>{t('web.modules.roles')}</strong>
      <p className="tw-secondary tw-small">{t('web.modules.rolesText')}</p>
      <Loaded query={roles}>
        {({ items }) => (
          <div className="tw-role-switches">
            {items.map((role) => (
              <label key={role.id}>
                <Switch size="small" aria-label={roleName(t, role)} checked={!isOff(role)} disabled={!mayWrite || !off.data} loading={busy === role.id} onChange={(on) => void turn(role, on)} /> {roleName(t, role)}
              </label>
            ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}
