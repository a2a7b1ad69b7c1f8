import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { forgetModules, refreshModules } from '../shell/modules';
import { sessionStore, type Session } from '../shell/session';

const session = (rights: string, modulesOff: string[]): Session => ({
  user: { id: 'mai', login: 'mai', name: 'Mai', email: null, language: 'en' },
  theme: 'system',
  roles: [],
  permissions: {},
  modulesOff,
  rights,
  mustChangePassword: false,
  agency: null,
  csrfToken: 'token',
  sample: false,
});
const usual = globalThis.fetch;
const asked: string[] = [];
let rights = 'one';
let away = false;

beforeEach(() => {
  asked.length = 0;
  rights = 'one';
  away = false;
  forgetModules();
  sessionStore.set({ session: session('one', []), expired: false });
  globalThis.fetch = ((url: string, options: RequestInit = {}) => {
    asked.push(url);
    if (url === '/api/session') {
      if (away) return Promise.resolve(new Response(null, { status: 503 }));
      return Promise.resolve(new Response(JSON.stringify(session(rights, rights === 'one' ? [] : ['crm'])), { status: 200 }));
    }
    const tag = `"${rights}"`;
    if ((options.headers as Record<string, string>)['If-None-Match'] === tag) return Promise.resolve(new Response(null, { status: 304 }));
    return Promise.resolve(new Response(JSON.stringify({ items: [], rights }), { status: 200, headers: { ETag: tag } }));
  }) as typeof fetch;
});
afterEach(() => {
  globalThis.fetch = usual;
});

test('as long as the rights are the same, only the modules are asked for', async () => {
  await refreshModules();
  await refreshModules();
  assert.deepEqual(asked, ['/api/modules', '/api/modules']);
});

test('a department that is switched off for the role leaves the open page', async () => {
  await refreshModules();
  rights = 'two';
  await refreshModules();
  assert.deepEqual(sessionStore.get().session?.modulesOff, ['crm']);
});

test('rights that could not be asked for are asked for again', async () => {
  await refreshModules();
  rights = 'two';
  away = true;
  await refreshModules();
  away = false;
  await refreshModules();
  assert.deepEqual(sessionStore.get().session?.modulesOff, ['crm']);
});
