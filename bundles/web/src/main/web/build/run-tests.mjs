// Compiles the unit tests of the web interface (src/main/web/test/*.test.ts) and runs them with Node's own runner.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureLibraries, files, loadEsbuild, root, webBundle, webSource } from './shared.mjs';

ensureLibraries();
const tests = files(join(webSource, 'test')).filter((file) => file.endsWith('.test.ts'));
const out = join(webBundle, 'target/web-build/tests');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await loadEsbuild().build({
  entryPoints: tests,
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  banner: { js: `import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);` },
  alias: { '@tourwright/shell': join(webSource, 'shell/index.ts') },
  define: { 'process.env.NODE_ENV': '"test"' },
});
const compiled = files(out).filter((file) => file.endsWith('.mjs'));
const result = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...compiled], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TOURWRIGHT_WEB_BUNDLE: webBundle },
});
process.exit(result.status ?? 1);
