// Lints the API's description, and compares the TypeScript types that the pages use with what it gives now.
// The description is written to itests/target/openapi.json by ApiPropertyTests; --write makes the types anew,
// --from http://127.0.0.1:8181 takes the description of a platform that runs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

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

/** The shapes; the paths follow below, in a form that is a tenth as long as the usual one. */
function schemasOf(document) {
  const schemas = Object.entries(document.components.schemas).filter(([name]) => ['Money', 'Problem'].includes(name) || ours.includes(name.split('.')[0]));
  return { openapi: document.openapi, info: { title: 'Tourwright', version: '1' }, paths: {}, components: { schemas: Object.fromEntries(schemas) } };
}

/** An object of which no field is told is anything, such as a figure of a report or the content of an event. */
const anything = ({ type, properties, additionalProperties, allOf }) => (type === 'object' && !properties && !additionalProperties && !allOf ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword) : undefined);

/** Every call: its parameters in the address, its body, the version that it is for (If-Match), and what it answers. Undefined is none, unknown is not described. */
function callsOf(document) {
  const calls = Object.entries(document.paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path.slice('/api'.length)}`, operation]))
    .filter(([, operation]) => operation.tags?.some((tag) => ours.includes(tag)))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = calls.map(([name, operation]) => `    "${name}": { query: ${queryOf(operation)}; body: ${bodyOf(operation)}; version: ${versionOf(operation)}; answer: ${answerOf(operation)} };`);
  return `\n/** Every call of the API, by its method and its path below /api. A module from outside may add its own. */\nexport interface Calls {\n${lines.join('\n')}\n}\n`;
}

function queryOf({ parameters = [] }) {
  const fields = parameters.filter((parameter) => parameter.in === 'query').map(({ name, schema }) => `${/^\w+$/.test(name) ? name : JSON.stringify(name)}?: ${typeOf(schema)}`);
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : 'undefined';
}

function bodyOf({ requestBody }) {
  if (!requestBody) return 'undefined';
  const json = requestBody.content['application/json'];
  return json?.schema ? typeOf(json.schema) : 'unknown';
}

function versionOf({ parameters = [] }) {
  return parameters.some(({ name }) => name === 'If-Match') ? 'number' : 'undefined';
}

function answerOf({ responses }) {
  const [status, answer] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? [];
  if (status === '204') return 'undefined';
  const kinds = Object.keys(answer?.content ?? {});
  const schema = answer?.content?.['application/json']?.schema;
  if (schema) return typeOf(schema);
  if (kinds.length === 0) return 'undefined';
  return kinds.every((kind) => kind === 'application/json') ? 'unknown' : 'Blob';
}

function typeOf(schema) {
  if (schema.$ref) return `components["schemas"]["${schema.$ref.split('/').pop()}"]`;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `(${typeOf(schema.items)})[]`;
  if (schema.type === 'object' && schema.additionalProperties) return `{ [key: string]: ${typeOf(schema.additionalProperties)} }`;
  return { string: 'string', integer: 'number', number: 'number', boolean: 'boolean' }[schema.type] ?? 'unknown';
}

/** Calls whose answer is any object at all. */
const free = ['GET /openapi.json', 'GET /words/{language}'];

/** A call that does not say what it answers passes any type check, and so do others that are taken for it. */
function undescribed(calls) {
  return [...calls.matchAll(/^ {4}"([^"]+)": .*; answer: unknown };$/gm)].map(([, name]) => name).filter((name) => !free.includes(name));
}

const document = JSON.parse(readFileSync(described, 'utf8'));
const missing = ours.filter((id) => !document.tags.some((tag) => tag.name === id));
if (missing.length > 0) fail(`The description lacks the modules ${missing.join(', ')}`);

const lint = spawnSync(process.execPath, [join(here, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', described, '--config', join(here, 'redocly.yaml')], {
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
if (lint.status !== 0) fail('The description of the API is not right');

const calls = callsOf(document);
const silent = undescribed(calls);
if (silent.length > 0) fail(`What these calls answer is not described (@Makes, or a return type): ${silent.join(', ')}`);
const made = `// Made by itests/api (npm run generate) from /api/openapi.json. Not to be edited.\n${astToString(await openapiTS(schemasOf(document), { alphabetize: true, transform: anything }))}${calls}`;
if (argument('--write')) {
  writeFileSync(types, made);
  console.log(`Written ${types}`);
} else if (!existsSync(types) || readFileSync(types, 'utf8') !== made) {
  fail(`${types} is not what the API says now: run npm run generate in itests/api, and commit it`);
}
console.log(`${Object.keys(document.paths).length} paths, ${Object.keys(document.components.schemas).length} schemas: 3 passed, 0 failed`);
