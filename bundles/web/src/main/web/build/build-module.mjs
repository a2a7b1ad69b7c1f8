// Builds the pages of one bundle: node build-module.mjs <bundle directory> [--id=<module>]
// The directory is named like the module, or the module is named; it may lie outside of this checkout.
// <bundle>/src/main/web/entry.tsx becomes <bundle>/target/classes/ui/entry.js with its lazy chunks and entry.css.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { compilerOptions, digest, ensureLibraries, fail, kilobytes, libraries, loadEsbuild, root, sharedLibraries, typecheck } from './shared.mjs';

const [directory, ...flags] = process.argv.slice(2);
if (!directory) fail('usage: node build-module.mjs <bundle directory> [--id=<module>] [--no-typecheck]');
const bundle = resolve(directory);
const id = flags.find((flag) => flag.startsWith('--id='))?.slice(5) ?? basename(bundle);
const source = join(bundle, 'src/main/web');
const entry = join(source, 'entry.tsx');
if (!existsSync(entry)) fail(`${relative(root, entry)} does not exist: a module with pages exports its definition there.`);

ensureLibraries();
if (!flags.includes('--no-typecheck')) typecheck(bundle, source);

const shared = new Set(sharedLibraries);
/** Keeps shared libraries out of the module, and other bundles' sources with them. */
const boundaries = {
  name: 'boundaries',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (shared.has(path)) return { path, external: true };
      const library = [...shared].find((name) => path.startsWith(`${name}/`));
      if (library && library !== 'dayjs') {
        return { errors: [{ text: `${path} is not shared; import from '${library}' (${relative(root, importer)})` }] };
      }
      return undefined;
    });
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir, importer }) => {
      const target = resolve(resolveDir, path);
      const foreign = importer.startsWith(source) && !target.startsWith(source);
      return foreign ? { errors: [{ text: `${path} lies outside of this module; departments share only '@tourwright/shell'` }] } : undefined;
    });
  },
};

const ui = join(bundle, 'target/classes/ui');
rmSync(ui, { recursive: true, force: true });
const result = await loadEsbuild()
  .build({
    ...compilerOptions,
    entryPoints: { entry },
    outdir: ui,
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    nodePaths: [libraries],
    plugins: [boundaries],
    absWorkingDir: root,
  })
  .catch(() => process.exit(1));

// The entry brings its own style sheet; the shell takes it away together with the module.
const css = join(ui, 'entry.css');
if (existsSync(css)) {
  const address = `./entry.css?v=${digest([css]).slice(0, 12)}`;
  const link = `{const l=document.createElement('link');l.rel='stylesheet';l.dataset.module=${JSON.stringify(id)};l.href=new URL(${JSON.stringify(address)},import.meta.url).href;document.head.append(l)}`;
  const js = join(ui, 'entry.js');
  writeFileSync(js, `${readFileSync(js, 'utf8')}\n${link}\n`);
}
console.log(`${id} pages: ${kilobytes(result.metafile.outputs)}`);
