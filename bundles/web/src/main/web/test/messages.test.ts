import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { createTranslate } from '../shell/messages';

const bundle = process.env.TOURWRIGHT_WEB_BUNDLE!;
const languages = ['en', 'vi', 'zh'];

function properties(language: string): Map<string, string> {
  const text = readFileSync(join(bundle, `src/main/resources/i18n/messages_${language}.properties`), 'utf8');
  const entries = text.split('\n').filter((line) => line.includes('=') && !line.startsWith('#'));
  return new Map(entries.map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1)]));
}

function sources(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    if (statSync(path).isDirectory()) return ['dev', 'test', 'build'].includes(name) ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

// That the languages have the same keys and arguments is checked for every bundle by WordsContract.
test('every word is a valid message for the pages too', () => {
  for (const language of languages) {
    for (const [key, message] of properties(language)) assert.doesNotThrow(() => new IntlMessageFormat(message, language), `${key} (${language})`);
  }
});

test('every word that the shell asks for is there', () => {
  const known = properties('en');
  const code = sources(join(bundle, 'src/main/web')).join('\n');
  const asked = [...code.matchAll(/\bt\('((?:web|core)\.[\w.]+)'/g), ...code.matchAll(/(?:label|hint): '((?:web|core)\.[\w.]+)'/g)].map((match) => match[1]!);
  assert.ok(asked.length > 100, 'the search for keys finds keys');
  assert.deepEqual([...new Set(asked)].filter((key) => !known.has(key)), []);
});

test('messages are filled in, plural and all', () => {
  const t = createTranslate('en-GB', { hello: 'Hello {name}', shown: '{count, plural, one {# tour} other {# tours}}' });
  assert.equal(t('hello', { name: 'Lan' }), 'Hello Lan');
  assert.equal(t('shown', { count: 1 }), '1 tour');
  assert.equal(t('shown', { count: 1200 }), '1,200 tours');
});

test('an unknown key gives its fallback, or itself', () => {
  const t = createTranslate('en-GB', {});
  assert.equal(t('crm.nothing'), 'crm.nothing');
  assert.equal(t('crm.nothing', {}, 'Nothing'), 'Nothing');
});
