// Another version of a department, as an archive that somebody could bring: its bundle with another version in the manifest.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { here } from './platform.mjs';

const bundles = resolve(here, '../../bundles');

/** Makes the file and returns its path; it lies in a directory of its own, which `remove` takes away. */
export function otherVersion(id, version) {
  const folder = mkdtempSync(join(process.env.TOURWRIGHT_TEST_TMP || tmpdir(), 'archive.'));
  const target = join(bundles, id, 'target');
  const jar = readdirSync(target).find((name) => /^org\.tourwright\..*\.jar$/.test(name) && !/(sources|javadoc|tests)\.jar$/.test(name));
  const place = join(folder, `kar/repository/org/tourwright/${id}/${version}`);
  mkdirSync(join(folder, 'bundle'));
  mkdirSync(place, { recursive: true });
  const run = (cwd, ...args) => execFileSync('jar', args, { cwd });
  run(join(folder, 'bundle'), 'xf', join(target, jar));
  const manifest = readFileSync(join(folder, 'bundle/META-INF/MANIFEST.MF'), 'utf8').replace(/^Bundle-Version: .*$/m, `Bundle-Version: ${version}`);
  writeFileSync(join(folder, 'manifest'), manifest);
  rmSync(join(folder, 'bundle/META-INF/MANIFEST.MF'));
  run(folder, 'cfm', join(place, `${id}-${version}.jar`), 'manifest', '-C', 'bundle', '.');
  writeFileSync(
    join(place, `${id}-${version}-features.xml`),
    `<features name="${id}" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0"><feature name="${id}" version="${version}"><feature>tourwright-core</feature><bundle>mvn:org.tourwright/${id}/${version}</bundle></feature></features>`,
  );
  const file = join(folder, `${id}-${version}.kar`);
  run(folder, 'cf', file, '-C', 'kar', '.');
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
