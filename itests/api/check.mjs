// Lints the API's description, and compares the TypeScript types that the pages use with what it gives now.
// The description is written to itests/target/openapi.json by ApiPropertyTests; --write makes the types anew,
// --from http://127.0.0.1:8181 takes the description of a platform that runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const described = join(here, '../target/openapi.json');
const types = join(here, '../../bundles/web/src/main/web/shell/api.gen.ts');
const argument = (name) => process.argv.includes(name);

function fail(text) {
  console.error(text);
  process.exit(1);
}

if (argument('--from')) {
  const address = process.argv[process.argv.indexOf('--from') + 1];
  const answer = await fetch(`${address}/api/openapi.json`);
  if (!answer.ok) fail(`${address}/api/openapi.json answered ${answer.status}`);
  mkdirSync(dirname(described), { recursive: true });
  writeFileSync(described, await answer.text());
}
if (!existsSync(described)) fail(`No ${described}: run ApiPropertyDerbyIT first, or name a platform that runs with --from`);

/** What comes with a platform; a module that somebody installed has types of its own. */
const ours = ['accounting', 'campaigns', 'care', 'core', 'crm', 'imports', 'integrations', 'messaging', 'operations', 'reports', 'tours', 'web'];

/** Only the shapes: the pages know the paths, and all of them would be ten times as much. */
function schemasOf(document) {
  const schemas = Object.entries(document.components.schemas).filter(([name]) => ['Money', 'Problem'].includes(name) || ours.includes(name.split('.')[0]));
  return { openapi: document.openapi, info: { title: 'Tourwright', version: '1' }, paths: {}, components: { schemas: Object.fromEntries(schemas) } };
}

const document = JSON.parse(readFileSync(described, 'utf8'));
const missing = ours.filter((id) => !document.tags.some((tag) => tag.name === id));
if (missing.length > 0) fail(`The description lacks the modules ${missing.join(', ')}`);

const lint = spawnSync(process.execPath, [join(here, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', described, '--config', join(here, 'redocly.yaml')], {
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
if (lint.status !== 0) fail('The description of the API is not right');

const made = `// Made by itests/api (npm run generate) from /api/openapi.json. Not to be edited.\n${astToString(await openapiTS(schemasOf(document), { alphabetize: true }))}`;
if (argument('--write')) {
  writeFileSync(types, made);
  console.log(`Written ${types}`);
} else if (!existsSync(types) || readFileSync(types, 'utf8') !== made) {
  fail(`${types} is not what the API says now: run npm run generate in itests/api, and commit it`);
}
console.log(`${Object.keys(document.paths).length} paths, ${Object.keys(document.components.schemas).length} schemas: 2 passed, 0 failed`);
