import { createStore } from './store';
import type { Language, Scope, Theme } from './types';

export interface Session {
  user: { id: string; login: string; name: string; email: string | null; language: Language | null };
  theme: Theme;
  roles: string[];
  permissions: Record<string, Scope>;
  /** Departments that are switched off for all roles of the user. */
  modulesOff?: string[];
  /** Another text when what the user may do is another; the list of modules has it too. */
  rights?: string;
  csrfToken: string;
  /** Came in with a one-time password: may do nothing before it is changed. */
  mustChangePassword?: boolean;
  /** An agency of invented data, for trying things out. */
  sample: boolean;
}

interface SessionState {
  session: Session | null;
  /** False until it is known whether someone is logged in. */
  known: boolean;
  /** The session ended while a page was open: the page stays, and the login comes over it. */
  expired: boolean;
}

export const sessionStore = createStore<SessionState>({ session: null, known: false, expired: false });

/** Who is logged in. Pages are only shown to someone who is. */
export function useSession(): Session {
  const { session } = sessionStore.use();
  if (!session) throw new Error('no session');
  return session;
}

/** Whether the user may do this at all; with an array, whether any of these. No permission asked means yes. */
export function useMay(permission: string | readonly string[] | undefined): boolean {
  const { session } = sessionStore.use();
  return may(session, permission);
}

/** How far a permission reaches for the user: OWN, TEAM, AREA, ALL, or null. */
export function useScope(permission: string): Scope | null {
  return sessionStore.use().session?.permissions[permission] ?? null;
}

/**
 * Whether the permission reaches a record, by its owner: `const may = useMayFor('crm:lead:write'); may(lead.owner)`. A record of nobody is everybody's
 * who has the permission. Who is in a team only the server knows: there it decides.
 */
export function useMayFor(permission: string): (owner: string | null | undefined) => boolean {
  const { session } = sessionStore.use();
  const scope = session?.permissions[permission];
  return (owner) => scope !== undefined && (scope !== 'OWN' || !owner || owner === session?.user.id);
}

export function may(session: Session | null, permission: string | readonly string[] | undefined): boolean {
  if (!permission) return true;
  const permissions = session?.permissions ?? {};
  return typeof permission === 'string' ? permission in permissions : permission.some((one) => one in permissions);
}
