// An empty database on the PostgreSQL server of the tests; one that `itests/postgres.sh` starts when there is none.
import { execFileSync } from 'node:child_process';
import { after } from 'node:test';
import { join } from 'node:path';
import { here } from './platform.mjs';

const script = join(here, '../postgres.sh');

/** Its address, as the page takes it: the user is tourwright, any password will do. */
export function emptyDatabase(name) {
  const server = process.env.TOURWRIGHT_TEST_POSTGRES || started();
  const { host, username } = new URL(server.replace(/^jdbc:postgresql:\/\/([^?]*)\?user=(.*)$/, 'http://$2@$1'));
  const [machine, port] = host.split(':');
  for (const command of [`drop database if exists ${name} with (force)`, `create database ${name} template template0 encoding 'UTF8' locale 'C'`]) {
    execFileSync('psql', ['-q', '-h', machine, '-p', port, '-U', username, '-d', 'postgres', '-c', command], { stdio: ['ignore', 'ignore', 'pipe'] });
  }
  return `jdbc:postgresql://${host}/${name}`;
}

function started() {
  const printed = execFileSync(script, ['start'], { encoding: 'utf8' });
  const value = (key) => printed.match(new RegExp(`${key}='([^']*)'`))[1];
  after(() => execFileSync(script, ['stop', value('TOURWRIGHT_TEST_POSTGRES_HOME')]));
  return value('TOURWRIGHT_TEST_POSTGRES');
}
