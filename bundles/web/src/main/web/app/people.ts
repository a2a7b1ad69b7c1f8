import type { Translate } from '../shell/messages';
import type { Language, Scope } from '../shell/types';

export interface User {
  id: string;
  version: number;
  login: string;
  name: string;
  email: string | null;
  phone: string | null;
  language: Language | null;
  roleIds: string[];
  teamId: string | null;
  locked: boolean;
  lastLoginAt: string | null;
}

export interface Role {
  id: string;
  version: number;
  name: string;
  builtIn: boolean;
  grants: { permission: string; scope: Scope }[];
}

export interface Team {
  id: string;
  version: number;
  name: string;
  area: string | null;
}

/** A role that comes ready is named by a word, one that the agency made by its own name. */
export const roleName = (t: Translate, role: Role) => t(`core.role.${role.name}`, {}, role.name);
