// A developer convenience: the shell and the example module `visits` over invented data, without Java.
//   node bundles/web/src/main/web/dev/mock-server.mjs [port]     then http://127.0.0.1:8099, log in as admin / sample
// It builds what it serves when it starts. It answers the way the real API does, but keeps nothing and checks little.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { webBundle, webSource } from '../build/shared.mjs';

const port = Number(process.argv[2] ?? 8099);
const visitsBundle = join(webSource, 'dev/visits');
if (!process.argv.includes('--no-build')) {
  for (const [script, ...args] of [['build-shell.mjs'], ['build-module.mjs', visitsBundle]]) {
    const built = spawnSync(process.execPath, [join(webSource, 'build', script), ...args], { stdio: 'inherit' });
    if (built.status !== 0) process.exit(1);
  }
}

const ui = { web: join(webBundle, 'target/classes/ui'), visits: join(visitsBundle, 'target/classes/ui') };
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.txt': 'text/plain' };
const csp = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; script-src 'self' '${readFileSync(join(ui.web, 'csp.txt'), 'utf8').trim()}'`;
const words = (bundle, language) =>
  Object.fromEntries(
    readFileSync(join(bundle, `src/main/resources/i18n/messages_${language}.properties`), 'utf8')
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

// ---- invented data, the same at every start
let seed = 7;
const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
const pick = (list) => list[random(list.length)];
const names = ['Nguyễn Thị Minh Khai', 'Trần Văn Đức', 'Lê Hoàng Anh', 'Phạm Quỳnh Như', 'Đặng Thu Thảo', '王小明', '李晓红', '陈思远', 'Emma Clarke', 'Công ty TNHH Du lịch Sao Mai', 'Võ Thành Long', 'Bùi Ngọc Hân', '上海远景文化有限公司', 'James Miller', 'Hồ Bảo Trâm'];
const people = ['Nguyễn Lan', 'Trần Minh', '陈静', 'Phạm Huy'].map((name, i) => ({ id: `u${i + 1}`, name }));
const day = (offset) => new Date(Date.UTC(2026, 10, 22) + offset * 864e5).toISOString();
const data = {
  customers: Array.from({ length: 137 }, (_, i) => {
    const name = i < names.length ? names[i] : `${pick(names)} ${i}`;
    const owner = pick(people);
    const company = /Công ty|公司/.test(name);
    return { id: `c${i + 1}`, version: 1, code: `KH${String(i + 1).padStart(6, '0')}`, kind: company ? 'COMPANY' : 'PERSON', name, email: i % 3 ? `khach${i}@example.com` : null, phone: `+84 9${random(9)} ${100 + random(900)} ${1000 + random(9000)}`, address: i % 2 ? '12 Lý Thường Kiệt, Hoàn Kiếm, Hà Nội' : null, country: pick(['VN', 'VN', 'CN', 'GB']), language: pick(['vi', 'zh', 'en']), birthday: company ? null : `19${70 + random(29)}-0${1 + random(9)}-1${random(9)}`, source: pick(['WALK_IN', 'PHONE', 'WEB', 'REFERRAL', 'CAMPAIGN', 'PARTNER']), stage: pick(['TARGET', 'LEAD', 'POTENTIAL', 'CUSTOMER']), ownerId: owner.id, ownerName: owner.name, notes: i % 4 ? null : 'Thích tour biển, đi cùng hai con nhỏ.\nGọi lại sau 17 giờ.', mailConsent: i % 2 === 0, archived: i % 17 === 16, createdAt: day(-200 + i), updatedAt: day(-i / 3) };
  }),
  users: people.map((person, i) => ({ ...person, version: 1, login: ['admin', 'minh', 'jing', 'huy'][i], email: `user${i}@example.com`, phone: null, language: 'vi', roleIds: [`r${i}`], teamId: i ? 't1' : null, locked: i === 3, lastLoginAt: i ? day(-i) : null })),
  roles: ['admin', 'manager', 'designer', 'salesperson', 'operator', 'accountant', 'care'].map((name, i) => ({ id: `r${i}`, version: 1, name, builtIn: true, grants: [{ permission: 'core:customer:read', scope: i < 2 ? 'ALL' : 'TEAM' }, { permission: 'gone:thing:read', scope: 'OWN' }] })),
  teams: [{ id: 't1', version: 1, name: 'Hà Nội 1', area: 'Miền Bắc' }, { id: 't2', version: 1, name: '上海团队', area: '华东' }],
  events: [{ id: 'e1', type: 'crm.contract.signed', at: day(-1), consumer: 'accounting.receivables', attempts: 8, lastError: 'PeriodClosedException: the period 2026-10 is closed', state: 'PARKED' }],
  visits: [],
};
data.visits = Array.from({ length: 9 }, (_, i) => ({ id: `v${i}`, version: 1, customerId: data.customers[i].id, customerName: data.customers[i].name, day: day(i).slice(0, 10), state: pick(['PLANNED', 'HELD', 'MISSED']), budget: { amount: String((1 + random(40)) * 1500000), currency: i % 4 ? 'VND' : 'CNY' }, notes: null }));

const titles = { visits: { en: 'Visits', vi: 'Lịch hẹn', zh: '拜访' }, core: { en: 'Core', vi: 'Nhân hệ thống', zh: '核心' }, web: { en: 'Web interface', vi: 'Giao diện web', zh: '网页界面' }, campaigns: { en: 'Campaigns', vi: 'Tiếp thị', zh: '营销' } };
const permissions = { core: ['core:customer:read', 'core:customer:write', 'core:customer:archive', 'core:user:read', 'core:user:write', 'core:role:read', 'core:role:write', 'core:audit:read', 'core:event:read', 'core:event:retry'], web: ['web:module:read', 'web:module:manage'], visits: ['visits:visit:read', 'visits:visit:write'], campaigns: [] };
const modules = Object.keys(titles).map((id) => ({ id, version: '0.1.0', state: id === 'campaigns' ? 'ABSENT' : 'ACTIVE', since: day(-2), reason: null, permissions: permissions[id], removable: !['core', 'web'].includes(id) }));
let changes = 0;
let session = null;
const collections = { '/api/core/customers': 'customers', '/api/core/users': 'users', '/api/core/roles': 'roles', '/api/core/teams': 'teams', '/api/core/events': 'events', '/api/visits/visits': 'visits' };
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

function answer(method, url, body, headers) {
  const { pathname: path, searchParams: query } = url;
  const language = ['en', 'vi', 'zh'].find((one) => headers['accept-language']?.startsWith(one)) ?? 'en';
  const problem = (status, title, errors) => [status, { type: 'about:blank', title, status, code: `mock.${status}`, errors }];
  let match;
  if (path === '/api/session/hint') return [200, { sample: true, logins: data.roles.map((role, i) => ({ login: i ? role.name : 'admin', password: 'sample', role: role.name })) }];
  if ((match = /^\/api\/words\/(en|vi|zh)$/.exec(path))) {
    const active = modules.some((one) => one.id === 'visits' && one.state === 'ACTIVE');
    return [200, { ...words(webBundle, match[1]), ...(active ? words(visitsBundle, match[1]) : {}) }];
  }
  if (path === '/api/session') {
    if (method === 'POST') {
      if (body.password !== 'sample') return problem(401, 'Unauthorized');
      session = { user: { ...people[0], login: body.login, email: null, language: null }, theme: 'system', roles: [body.login], permissions: Object.fromEntries(Object.values(permissions).flat().map((one) => [one, 'ALL'])), csrfToken: 'csrf', sample: true };
    }
    if (method === 'DELETE') return (session = null), [204];
  }
  if (!session) return problem(401, 'Unauthorized');
  if (path === '/api/session') return [200, session];
  if (path.startsWith('/api/session/')) return [204];
  if (path === '/api/modules') return [200, { items: modules.map((one) => ({ ...one, title: titles[one.id][language], entry: one.id === 'visits' && one.state === 'ACTIVE' ? `/ui/visits/entry.js?v=${changes}` : null })) }];
  if ((match = /^\/api\/modules\/(\w+)\/(install|uninstall)$/.exec(path))) {
    const [, id, wish] = match;
    setTimeout(() => {
      Object.assign(modules.find((one) => one.id === id), { state: wish === 'install' ? 'ACTIVE' : 'ABSENT', since: new Date().toISOString() });
      changes += 1;
    }, 1500);
    return [202];
  }
  if (path === '/api/module-figures') return [200, { items: modules.map((one, i) => ({ id: one.id, requestsPerMinute: i * 7, requestsLastHour: i * 400, errorsLastHour: i % 3, millis: 9 })) }];
  if (path.startsWith('/api/module-figures/')) return [200, { symbolicName: `org.tourwright.${path.split('/').pop()}`, contents: { permissions: [], endpoints: [], tables: [], ownSql: false, jobs: [], consumers: [], pages: true, services: [], packages: [] } }];
  if (path === '/api/archives' || path === '/api/core/roles/off') return [200, { items: [] }];
  if (path === '/api/core/people') return [200, { items: people }];
  if (path === '/api/core/audit') return [200, { items: [{ at: day(-1), byName: 'Nguyễn Lan', action: 'CHANGED', from: '127.0.0.1', changes: [{ field: 'phone', before: '0901', after: '0902' }, { field: 'stage', before: 'LEAD', after: 'POTENTIAL' }] }, { at: day(-9), byName: null, action: 'CREATED', from: null, changes: [] }], next: null, total: 2 }];
  if (path === '/api/core/customers/search') return [200, { items: data.customers.filter((one) => fold(`${one.name} ${one.code} ${one.phone}`).includes(fold(query.get('q') ?? ''))).slice(0, 10) }];
  const base = Object.keys(collections).find((one) => path === one || path.startsWith(`${one}/`));
  if (!base) return problem(404, 'Not found');
  const list = data[collections[base]];
  const [id, verb] = path.slice(base.length + 1).split('/');
  if (!id && method === 'GET') {
    let found = list.filter((one) => !query.get('q') || fold(JSON.stringify(one)).includes(fold(query.get('q'))));
    for (const key of new Set(query.keys())) {
      if (['q', 'sort', 'limit', 'after'].includes(key)) continue;
      found = found.filter((one) => query.getAll(key).includes(String(one[key] ?? one[`${key}s`])));
    }
    if (base.endsWith('customers') && !query.has('archived')) found = found.filter((one) => !one.archived);
    const sort = query.get('sort');
    if (sort) found.sort((a, b) => String(a[sort.replace('-', '')]).localeCompare(String(b[sort.replace('-', '')])) * (sort.startsWith('-') ? -1 : 1));
    const start = Number(query.get('after') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    return [200, { items: found.slice(start, start + limit), next: start + limit < found.length ? String(start + limit) : null, total: found.length }];
  }
  if (!id && method === 'POST') {
    if (body.phone === '0') return problem(400, 'Please check the form', [{ field: 'phone', code: 'mock.phone', message: 'This is no phone number.' }]);
    const made = { ...body, id: randomUUID(), version: 1, code: 'KH999999', customerName: data.customers.find((one) => one.id === body.customerId)?.name, archived: false, createdAt: new Date().toISOString(), updatedAt: new Date().toISOString() };
    list.unshift(made);
    return [201, made];
  }
  const one = list.find((item) => item.id === id);
  if (!one) return problem(404, 'Not found');
  if (method === 'PUT') {
    if (headers['if-match'] !== `"${one.version}"`) return problem(412, 'Changed meanwhile');
    Object.assign(one, body, { version: one.version + 1, updatedAt: new Date().toISOString() });
  }
  if (verb === 'archive') one.archived = true;
  if (verb === 'restore') one.archived = false;
  if (verb === 'lock') one.locked = true;
  if (verb === 'unlock') one.locked = false;
  if (verb === 'retry') list.splice(list.indexOf(one), 1);
  // For trying the dialog "changed by someone else": GET …/touch changes the record behind the page's back.
  if (verb === 'touch') one.version += 1;
  return [200, one];
}

createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    if (url.pathname.startsWith('/api/')) {
      const text = Buffer.concat(chunks).toString();
      const [status, body] = answer(request.method, url, text ? JSON.parse(text) : undefined, request.headers);
      const json = body === undefined ? '' : JSON.stringify(body);
      const etag = `"${Buffer.from(json).length}-${changes}"`;
      if (status === 200 && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      response.writeHead(status, { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json', ETag: etag, 'Cache-Control': 'no-store' }).end(json);
      return;
    }
    const [, top, module, ...rest] = url.pathname.split('/');
    let file = top === 'ui' && ui[module] ? join(ui[module], ...rest) : join(ui.web, 'index.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': csp }).end(readFileSync(file));
  });
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}  (admin / sample)`));
