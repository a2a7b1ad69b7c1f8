// Runs the browser tests, all or those named, against one platform that they share: a start takes longer than most tests.
// Two files at a time: what an admin does, updating a module too, must not disturb those at work.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { here, startPlatform } from './platform.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(join(here, 'tests')).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join('tests', name));

const platform = await startPlatform();
let code = 1;
try {
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files], {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, BROWSER_TEST_URL: platform.url },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  [code] = await once(child, 'exit');
} finally {
  platform.keepLogs();
  await platform.stop();
}
process.exitCode = code ?? 1;
