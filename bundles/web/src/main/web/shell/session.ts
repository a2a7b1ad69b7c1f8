import { createStore } from './store';
import type { Always, Language, Refine, Schemas, Scope, Theme } from './types';

/** Who is logged in, and what they may do. */
export type Session = Refine<
  Always<Schemas['web.SessionResourceView'], 'csrfToken'>,
  { user: Refine<Always<Schemas['web.SessionResourceWho'], 'login' | 'name'>, { language: Language | null }>; theme: Theme; permissions: Record<string, Scope> }
>;

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
