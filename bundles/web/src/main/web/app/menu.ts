import type { IconName } from '../shell/icons';
import { modulesStore, useModuleDefinitions } from '../shell/modules';
import { may, sessionStore } from '../shell/session';

export interface MenuEntry {
  key: string;
  label: string;
  path: string;
  icon: IconName;
  permission?: string | readonly string[];
  order?: number;
  /** Leaves the interface: opened in a new tab. */
  external?: boolean;
}

export interface MenuGroup {
  key: string;
  /** Key of a word, or the module's own localized title. */
  label?: string;
  title?: string;
  entries: MenuEntry[];
}

const first: MenuEntry[] = [
  { key: 'home', label: 'web.menu.home', path: '/', icon: 'home' },
  { key: 'customers', label: 'web.menu.customers', path: '/customers', icon: 'customers', permission: 'core:customer:read' },
];

const administration: MenuEntry[] = [
  { key: 'agency', label: 'web.menu.agency', path: '/admin/agency', icon: 'company', permission: 'core:agency:write' },
  { key: 'users', label: 'web.menu.users', path: '/admin/users', icon: 'user', permission: 'core:user:read' },
  { key: 'teams', label: 'web.menu.teams', path: '/admin/teams', icon: 'group', permission: 'core:user:read' },
  { key: 'roles', label: 'web.menu.roles', path: '/admin/roles', icon: 'safety', permission: 'core:role:read' },
  { key: 'modules', label: 'web.menu.modules', path: '/admin/modules', icon: 'appstore', permission: 'web:module:read' },
  { key: 'events', label: 'web.menu.events', path: '/admin/events', icon: 'thunder', permission: 'core:event:read' },
  { key: 'settings', label: 'web.menu.settings', path: '/admin/settings', icon: 'settings', permission: 'core:setting:read' },
  { key: 'database', label: 'web.menu.database', path: '/admin/database', icon: 'database', permission: 'core:database:copy' },
  { key: 'audit', label: 'web.menu.audit', path: '/admin/audit', icon: 'audit', permission: 'core:audit:read' },
  { key: 'tokens', label: 'web.token.all', path: '/admin/tokens', icon: 'key', permission: 'web:token:manage' },
  { key: 'api', label: 'web.menu.api', path: '/api/docs', icon: 'api', permission: 'web:module:read', external: true },
];

/** What the user may see of the shell and of the active modules. */
export function useMenu(): MenuGroup[] {
  const definitions = useModuleDefinitions();
  const { items } = modulesStore.use();
  const { session } = sessionStore.use();
  const allowed = (entries: readonly MenuEntry[]) => entries.filter((entry) => may(session, entry.permission)).sort((a, b) => (a.order ?? 500) - (b.order ?? 500));
  const groups: MenuGroup[] = [
    { key: 'first', entries: allowed(first) },
    ...definitions.map((definition) => ({
      key: definition.id,
      title: items.find((item) => item.id === definition.id)?.title ?? definition.id,
      entries: allowed((definition.menu ?? []).map((entry) => ({ ...entry, key: `${definition.id}.${entry.key}` }))),
    })),
    { key: 'administration', label: 'web.menu.administration', entries: allowed(administration) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
