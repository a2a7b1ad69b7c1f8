import type { Translate } from '../shell/messages';
import type { Always, Schemas } from '../shell/types';

export type User = Always<Schemas['core.UserForm'], 'login' | 'name' | 'roleIds'>;

export type Role = Omit<Schemas['core.RoleRowsForm'], 'name' | 'grants'> & { name: string; grants: Always<Schemas['core.RoleRowsGrant'], 'permission' | 'scope'>[] };

export type Team = Always<Schemas['core.TeamRowsForm'], 'name'>;

/** A role that comes ready is named by a word, one that the agency made by its own name. */
export const roleName = (t: Translate, role: Role) => t(`core.role.${role.name}`, {}, role.name);
