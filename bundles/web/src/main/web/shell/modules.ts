import { createStore } from './store';
import { api, sessionRenewed } from './api';
import { loadLanguage, languageStore } from './language';
import type { ModuleDefinition } from './module';
import { sessionStore } from './session';
import type { Always, Refine, Schemas } from './types';

export type ModuleInfo = Refine<Always<Schemas['web.ModuleInfo'], 'id' | 'version' | 'title' | 'state'>, { change: ModuleChange | null }>;

/** The running or last change since the server started. */
export type ModuleChange = Always<Schemas['web.ModuleChange'], 'kind' | 'state' | 'startedAt'>;

interface LoadedModule {
  entry: string;
  definition: ModuleDefinition;
}

interface ModulesState {
  items: ModuleInfo[];
  /** The pages of the modules that are there now. */
  loaded: ReadonlyMap<string, LoadedModule>;
  /** Pages that could not be fetched, with the reason. */
  broken: ReadonlyMap<string, string>;
  ready: boolean;
}

export type ModulesChange = { kind: 'added' | 'removed' | 'updated'; title: string };

export const modulesStore = createStore<ModulesState>({ items: [], loaded: new Map(), broken: new Map(), ready: false });

let etag: string | null = null;
let rights: string | undefined;
let etagLanguage: string | null = null;
let running: Promise<ModulesChange[]> | undefined;

/** Asks which modules are there, brings the pages of new ones and drops those of gone ones. */
export function refreshModules(): Promise<ModulesChange[]> {
  running ??= refresh().finally(() => (running = undefined));
  return running;
}

export function forgetModules(): void {
  etag = null;
  modulesStore.set({ items: [], loaded: new Map(), broken: new Map(), ready: false });
}

async function refresh(): Promise<ModulesChange[]> {
  const { language } = languageStore.get();
  const conditional = etag && etagLanguage === language;
  const response = await api.raw('GET', '/modules', undefined, { headers: conditional ? { 'If-None-Match': etag! } : {} });
  const state = modulesStore.get();
  const answer = response.status === 304 ? null : ((await response.json()) as { items: ModuleInfo[]; rights?: string });
  if (answer) rights = answer.rights;
  // What the user may do changed while the page was open: menu and pages follow.
  if (rights !== sessionStore.get().session?.rights) await sessionRenewed();
  if (!answer) {
    // Pages that failed to load are tried again although nothing changed.
    if (state.broken.size > 0) await load(state.items);
    return [];
  }
  const { items } = answer;
  etag = response.headers.get('ETag');
  etagLanguage = language;
  const changes = await load(items);
  // Chosen while the titles were on their way, which are in the language from before.
  return languageStore.get().language === language ? changes : [...changes, ...(await refresh())];
}

async function load(items: ModuleInfo[]): Promise<ModulesChange[]> {
  const before = modulesStore.get();
  const loaded = new Map<string, LoadedModule>();
  const broken = new Map<string, string>();
  const changes: ModulesChange[] = [];
  await Promise.all(
    items.map(async (module) => {
      const known = before.loaded.get(module.id);
      // While a module is being swapped its requests wait at the server, so its pages stay.
      if (module.state === 'STARTING' && known) loaded.set(module.id, known);
      if (module.state !== 'ACTIVE' || !module.entry) return;
      if (known?.entry === module.entry) {
        loaded.set(module.id, known);
        return;
      }
      try {
        const entry = (await import(/* @vite-ignore */ module.entry)) as { default: ModuleDefinition };
        loaded.set(module.id, { entry: module.entry, definition: entry.default });
        changes.push({ kind: known ? 'updated' : 'added', title: module.title });
      } catch (error) {
        if (known) loaded.set(module.id, known);
        broken.set(module.id, error instanceof Error ? error.message : String(error));
      }
    }),
  );
  for (const id of before.loaded.keys()) {
    if (loaded.has(id)) continue;
    const title = items.find((item) => item.id === id)?.title ?? before.items.find((item) => item.id === id)?.title ?? id;
    changes.push({ kind: 'removed', title });
    document.querySelectorAll(`link[data-module="${CSS.escape(id)}"]`).forEach((link) => link.remove());
  }
  // The words of a new module come before its menu entries, so that no bare key is ever seen.
  const states = (list: ModuleInfo[]) => list.map((item) => `${item.id} ${item.version} ${item.state}`).join();
  if (before.ready && states(before.items) !== states(items)) await loadLanguage(languageStore.get().language).catch(() => undefined);
  modulesStore.set({ items, loaded, broken, ready: true });
  return before.ready ? changes : [];
}

/** The definitions of the active modules, in the order of the menu; without those that are switched off for the user's roles. */
export function useModuleDefinitions(): ModuleDefinition[] {
  const { loaded } = modulesStore.use();
  const { session } = sessionStore.use();
  return [...loaded.entries()]
    .filter(([id]) => !session?.modulesOff?.includes(id))
    .map(([, module]) => module.definition)
    .sort((a, b) => (a.order ?? 500) - (b.order ?? 500) || a.id.localeCompare(b.id));
}

/** Whether another module is there, for a link that only makes sense then. */
export function useModuleActive(id: string): boolean {
  const { session } = sessionStore.use();
  return modulesStore.use().loaded.has(id) && !session?.modulesOff?.includes(id);
}
