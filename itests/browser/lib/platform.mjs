// A Tourwright of its own for tests: free ports, temporary directory, sample agency.
import { randomInt } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const root = resolve(here, '../..');

export const admin = { login: 'admin', password: 'Browser-0nly-here' };

/** Starts it and waits until it is ready; the returned stop() ends it and deletes its data. One that `npm test` has started is shared. */
export async function startPlatform({ sample = 'small' } = {}) {
  const shared = process.env.BROWSER_TEST_URL;
  if (shared && sample === 'small') return { url: shared, stop: async () => {}, keepLogs: () => {} };
  const home = mkdtempSync(join(process.env.TOURWRIGHT_TEST_TMP || tmpdir(), 'browser.'));
  const port = await freePort();
  const env = {
    // What the caller's environment says about Tourwright is not about this one.
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TOURWRIGHT_'))),
    TOURWRIGHT_RUN: home,
    TOURWRIGHT_HTTP_PORT: String(port),
    TOURWRIGHT_SSH_PORT: String(await freePort()),
    TOURWRIGHT_SAMPLE: sample,
    TOURWRIGHT_ADMIN_PASSWORD: admin.password,
    // It lives for minutes, in which the thorough compiler of the JVM takes more than it gives back.
    JAVA_OPTS: '-Xms128m -Xmx512m -XX:+UseSerialGC -XX:MaxMetaspaceSize=256m -XX:TieredStopAtLevel=1',
    // A machine that tests much else at the same time is slow.
    TOURWRIGHT_START_TIMEOUT: '420',
  };
  const stop = async () => {
    try {
      await tourwright('stop', env, 100_000);
    } finally {
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  };
  try {
    await tourwright('start', env, 600_000);
    // A receiver of webhooks in a test is on this machine. Taken over as soon as it is saved.
    writeFileSync(join(home, 'app/etc/org.tourwright.integrations.cfg'), 'allowHttp = true\nallowPrivate = true\n');
  } catch (error) {
    keepLogs(home);
    await stop().catch(() => {});
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, stop, keepLogs: () => keepLogs(home) };
}

function keepLogs(home) {
  const log = join(home, 'data/log');
  if (existsSync(log)) {
    mkdirSync(join(here, 'logs'), { recursive: true });
    cpSync(log, join(here, 'logs'), { recursive: true });
  }
}

async function tourwright(command, env, milliseconds) {
  const child = spawn(join(root, 'tourwright'), [command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  const timer = setTimeout(() => child.kill(), milliseconds);
  // "exit", not "close": what start leaves running may hold the pipes open.
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  child.stdout.destroy();
  child.stderr.destroy();
  if (code !== 0) {
    throw new Error(`./tourwright ${command} ended with ${code}:\n${printed}`);
  }
}

// Below the ports that connections get: one of them could take it before the platform listens.
async function freePort() {
  for (;;) {
    const port = randomInt(22_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((done) => {
    const server = createServer().once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}
