// Builds the shell into bundles/web/target/classes/ui: index.html with the import map, its CSP hash, and the shared
// libraries as ES modules. One esbuild run makes them all, so that there is exactly one React, whoever imports it.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compilerOptions, ensureLibraries, kilobytes, loadEsbuild, root, sharedLibraries, typecheck, webBundle, webSource } from './shared.mjs';

ensureLibraries();
if (!process.argv.includes('--no-typecheck')) typecheck(webBundle, webSource);

const ui = join(webBundle, 'target/classes/ui');
const wrappers = join(webBundle, 'target/web-build/shared');
rmSync(ui, { recursive: true, force: true });
rmSync(wrappers, { recursive: true, force: true });
mkdirSync(join(ui, 'lib'), { recursive: true });
mkdirSync(wrappers, { recursive: true });

// A CommonJS library has no static export names, so they are listed here from the library itself.
process.env.NODE_ENV = 'production';
const require = createRequire(join(root, 'package.json'));
const commonJs = new Set(['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client', 'dayjs']);
const entryPoints = {};
for (const name of sharedLibraries) {
  const file = name.replace('@', '').replaceAll('/', '-');
  let code = `export * from '${name}';\n`;
  if (name === 'dayjs') code = `import dayjs from 'dayjs';\nexport default dayjs;\n`;
  else if (commonJs.has(name)) {
    const names = Object.keys(require(name)).filter((key) => key !== 'default' && key !== '__esModule');
    code = `import library from '${name}';\nexport default library;\nexport { ${names.join(', ')} } from '${name}';\n`;
  }
  const wrapper = join(wrappers, `${file}.js`);
  writeFileSync(wrapper, code);
  entryPoints[file] = wrapper;
}
entryPoints.main = join(webSource, 'main.tsx');
entryPoints.early = join(webSource, 'early.ts');

const result = await loadEsbuild().build({
  ...compilerOptions,
  entryPoints,
  outdir: join(ui, 'lib'),
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  alias: { '@tourwright/shell': join(webSource, 'shell/index.ts') },
  absWorkingDir: root,
});

const address = (file) => `/ui/web/${relative(ui, join(root, file)).replaceAll('\\', '/')}`;
const outputs = Object.entries(result.metafile.outputs);
const built = (entry) => {
  const path = relative(root, entry).replaceAll('\\', '/');
  const [file] = outputs.find(([, output]) => output.entryPoint === path);
  return address(file);
};
const imports = Object.fromEntries(
  sharedLibraries.map((name) => [name, built(entryPoints[name.replace('@', '').replaceAll('/', '-')])]),
);
const mainOutput = outputs.find(([file]) => address(file) === built(entryPoints.main))[1];
const importMap = JSON.stringify({ imports });
// Everything that the first page needs, fetched at once instead of step by step.
const preload = new Set();
const follow = (output) => {
  for (const { path, kind } of output.imports) {
    if (kind !== 'import-statement' || preload.has(path)) continue;
    preload.add(path);
    follow(result.metafile.outputs[path]);
  }
};
follow(mainOutput);

const html = readFileSync(join(webSource, 'index.html'), 'utf8')
  .replace('<!-- importmap -->', () => `<script type="importmap">${importMap}</script>`)
  .replace('<!-- preload -->', () => [...preload].map((file) => `<link rel="modulepreload" href="${address(file)}" />`).join('\n    '))
  .replace('/early.js', () => built(entryPoints.early))
  .replace('/main.css', () => address(mainOutput.cssBundle))
  .replace('/main.js', () => built(entryPoints.main));
writeFileSync(join(ui, 'index.html'), html);
writeFileSync(join(ui, 'csp.txt'), `sha256-${createHash('sha256').update(importMap).digest('base64')}\n`);
cpSync(join(webSource, 'favicon.svg'), join(ui, 'favicon.svg'));
console.log(`web shell: ${kilobytes(result.metafile.outputs)} in ${outputs.length} files`);
