import { api, Problem } from '../shell/api';
import { loadLanguage, languageStore } from '../shell/language';
import { forgetModules } from '../shell/modules';
import { queryClient } from '../shell/query';
import { sessionStore, type Session } from '../shell/session';
import { setTheme } from '../shell/theme';
import type { Language, Theme } from '../shell/types';

export async function restoreSession(): Promise<void> {
  try {
    const session = await api.get<Session>('/session');
    sessionStore.set({ session, known: true, expired: false });
  } catch (error) {
    if (Problem.of(error).status !== 401) throw error;
    sessionStore.set({ session: null, known: true });
  }
}

/** What somebody chose on the login page. What a browser remembers or prefers is no choice: it may be another person's. */
const chosen: { language?: Language; theme?: Theme } = {};

export async function chooseLanguageForLogin(language: Language): Promise<void> {
  chosen.language = language;
  await loadLanguage(language);
}

export function chooseThemeForLogin(theme: Theme): void {
  chosen.theme = theme;
  setTheme(theme);
}

/** A choice on the login page is kept; without one the page looks and speaks as the user had it last. */
async function lookLike(session: Session): Promise<void> {
  setTheme(chosen.theme ?? session.theme);
  const own = chosen.language ?? session.user.language;
  // Where the words do not come, the page goes on in the language that it has.
  if (own && own !== languageStore.get().language) await loadLanguage(own).catch(() => undefined);
}

async function keepChoice(session: Session): Promise<void> {
  const { language, theme } = chosen;
  delete chosen.language;
  delete chosen.theme;
  if ((language && language !== session.user.language) || (theme && theme !== session.theme)) await savePreferences({ language, theme });
}

export async function logIn(login: string, password: string): Promise<void> {
  const before = sessionStore.get().session;
  const session = await api.post<Session>('/session', { login, password });
  if (before && before.user.id !== session.user.id) {
    // Another person took over the open page: nothing of the first one may stay on it.
    location.assign('/');
    return;
  }
  // Before the pages are there, or they would be seen in two languages.
  if (!before) await lookLike(session);
  sessionStore.set({ session, expired: false });
  if (before) await queryClient.invalidateQueries();
  else await keepChoice(session);
}

export async function logOut(): Promise<void> {
  await api.del('/session').catch(() => undefined);
  sessionStore.set({ session: null, expired: false });
  queryClient.clear();
  forgetModules();
}

export async function chooseLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await savePreferences({ language });
}

export async function chooseTheme(theme: Theme): Promise<void> {
  setTheme(theme);
  await savePreferences({ theme });
}

async function savePreferences(preferences: { language?: Language; theme?: Theme }): Promise<void> {
  if (sessionStore.get().session) await api.put('/session/preferences', preferences).catch(() => undefined);
}
