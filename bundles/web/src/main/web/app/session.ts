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

export async function logIn(login: string, password: string): Promise<void> {
  const before = sessionStore.get().session;
  const session = await api.post<Session>('/session', { login, password });
  if (before && before.user.id !== session.user.id) {
    // Another person took over the open page: nothing of the first one may stay on it.
    location.assign('/');
    return;
  }
  sessionStore.set({ session, expired: false });
  if (before) await queryClient.invalidateQueries();
  // The language chosen on the login page wins over the remembered one.
  if (session.user.language !== languageStore.get().language) await savePreferences({ language: languageStore.get().language });
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
