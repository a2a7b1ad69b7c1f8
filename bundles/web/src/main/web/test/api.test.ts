import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { api, Problem } from '../shell/api';
import { sessionStore, type Session } from '../shell/session';

const session = (id: string, csrfToken: string): Session => ({
  user: { id, login: id, name: id, email: null, language: 'en' },
  theme: 'system',
  roles: [],
  permissions: {},
  modulesOff: [],
  rights: '',
  mustChangePassword: false,
  agency: null,
  csrfToken,
  sample: false,
});
const usual = globalThis.fetch;
const sent: string[] = [];
const gone: string[] = [];

/** Changes are taken with the token `new` only, as after a log-in in another tab. */
function serve(now: Session | null) {
  globalThis.fetch = ((url: string, options: RequestInit = {}) => {
    const token = (options.headers as Record<string, string>)['X-CSRF-Token'] ?? '';
    sent.push(`${options.method ?? 'GET'} ${url} ${token}`.trim());
    const answer = (status: number, body: unknown) => Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } }));
    if (url === '/api/session') return now ? answer(200, now) : answer(401, { code: 'web.not-logged-in' });
    return token === 'new' ? answer(200, { done: true }) : answer(403, { code: 'web.csrf' });
  }) as typeof fetch;
}

beforeEach(() => {
  sent.length = 0;
  gone.length = 0;
  sessionStore.set({ session: session('mai', 'old'), expired: false });
  Object.assign(globalThis, { location: { assign: (path: string) => gone.push(path) } });
});
afterEach(() => {
  globalThis.fetch = usual;
});

test('after a log-in in another tab a change is sent again with the new token', async () => {
  serve(session('mai', 'new'));
  assert.deepEqual(await api.post('/crm/leads', {}), { done: true });
  assert.deepEqual(sent, ['POST /api/crm/leads old', 'GET /api/session', 'POST /api/crm/leads new']);
  assert.equal(sessionStore.get().session?.csrfToken, 'new');
});

test('where another person logged in, nothing is sent and the page is left', async () => {
  serve(session('huy', 'new'));
  await assert.rejects(api.post('/crm/leads', {}), (problem: Problem) => problem.code === 'web.csrf');
  assert.deepEqual(gone, ['/']);
  assert.deepEqual(sent, ['POST /api/crm/leads old', 'GET /api/session']);
});

test('where nobody is logged in any more, the log-in comes over the page', async () => {
  serve(null);
  await assert.rejects(api.post('/crm/leads', {}), (problem: Problem) => problem.code === 'web.csrf');
  assert.equal(sessionStore.get().expired, true);
});

test('a change that is refused again is not sent for ever', async () => {
  serve(session('mai', 'older'));
  await assert.rejects(api.post('/crm/leads', {}), (problem: Problem) => problem.code === 'web.csrf');
  assert.equal(sent.filter((one) => one.startsWith('POST')).length, 2);
});
