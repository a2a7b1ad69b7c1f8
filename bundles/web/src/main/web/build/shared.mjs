// What the shell and every module's build agree on: which libraries are shared, and how code is compiled.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const webSource = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const webBundle = resolve(webSource, '../../..');
export const root = resolve(webBundle, '../..');
export const libraries = join(root, 'node_modules');

/** Served once by the shell and found by modules through the import map. Never bundled into a module. */
export const sharedLibraries = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-dom/client',
  'antd',
  'react-router',
  '@tanstack/react-query',
  'dayjs',
  '@tourwright/shell',
];

/** Compiler options that the shell and the modules have in common. */
export const compilerOptions = {
  bundle: true,
  format: 'esm',
  splitting: true,
  platform: 'browser',
  target: ['es2022'],
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.svg': 'dataurl', '.png': 'dataurl' },
};

/** Brings the libraries of package-lock.json once; a later call that finds the same lock file does nothing. */
export function ensureLibraries() {
  const lock = digest([join(root, 'package-lock.json')]);
  const stamp = join(root, 'node_modules', '.tourwright-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('npm ci (package-lock.json is new or has changed)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail('npm ci failed: the web interface cannot be built without its libraries.');
  writeFileSync(stamp, lock);
}

export function loadEsbuild() {
  return createRequire(join(root, 'package.json'))('esbuild');
}

/** Type-checks the given sources; skipped while neither they, the shell's library nor the lock file changed. */
export function typecheck(bundle, sources) {
  const build = join(bundle, 'target', 'web-build');
  mkdirSync(build, { recursive: true });
  const state = digest([
    ...files(sources),
    ...files(join(webSource, 'shell')),
    ...files(join(webSource, 'checks')),
    join(root, 'tsconfig.json'),
    join(root, 'package-lock.json'),
  ]);
  const stamp = join(build, 'typecheck.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  const config = configure(bundle, sources, build);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', config, '--pretty', 'false'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) fail(`The pages of ${relative(root, bundle)} do not pass the type check.`);
  writeFileSync(stamp, state);
}

/** Writes the compiler's configuration. Outside of this checkout it stands beside the pom, where editors find it. */
function configure(bundle, sources, build) {
  const outside = relative(root, bundle).startsWith('..');
  const folder = outside ? bundle : build;
  const slashes = (path) => {
    const way = relative(folder, path).replaceAll('\\', '/');
    return way.startsWith('.') ? way : `./${way}`;
  };
  const paths = {
    '@tourwright/shell': [slashes(join(webSource, 'shell/index.ts'))],
    '*': [slashes(join(libraries, '@types/*')), slashes(join(libraries, '*'))],
  };
  const config = join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: slashes(join(root, 'tsconfig.json')),
      compilerOptions: { typeRoots: [slashes(join(libraries, '@types'))], ...(outside ? { paths } : {}) },
      include: [`${slashes(sources)}/**/*.ts`, `${slashes(sources)}/**/*.tsx`, slashes(join(webSource, 'shell/env.d.ts')), ...(outside ? [] : [slashes(join(webSource, 'checks/calls.d.ts'))])],
    }),
  );
  return config;
}

export function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).sort().flatMap((name) => files(join(path, name)));
}

export function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(relative(root, path).replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

export function kilobytes(outputs, filter = () => true) {
  const bytes = Object.entries(outputs).filter(([name]) => filter(name)).reduce((sum, [, output]) => sum + output.bytes, 0);
  return `${Math.round(bytes / 1024)} KiB`;
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
