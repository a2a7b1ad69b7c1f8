// Runs the browser tests, all or those named, against one platform that they share: a start takes longer than most tests.
// Two files at a time: what an admin does, updating a module too, must not disturb those at work. Those named *.alone.test.mjs come afterwards, one by one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { here, startPlatform } from './platform.mjs';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(join(here, 'tests')).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => join('tests', name));

const alone = (name) => name.endsWith('.alone.test.mjs');
const rounds = [files.filter((name) => !alone(name)), ...files.filter(alone).map((name) => [name])].filter((round) => round.length > 0);

const platform = await startPlatform();
let code = 0;
try {
  for (const round of rounds) code = (await run(round)) || code;
} catch (error) {
  code = 1;
  throw error;
} finally {
  platform.keepLogs();
  await platform.stop();
  process.exitCode = code;
}

async function run(round) {
  const child = spawn(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...round], {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, BROWSER_TEST_URL: platform.url },
  });
  const end = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
  const [ended] = await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, end);
  if (ended === null) process.exit(1); // by a signal, which ends all
  return ended;
}
