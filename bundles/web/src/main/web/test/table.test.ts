import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, toCsv } from '../shell/text';

test('names are found without accents, as the server finds them', () => {
  assert.equal(fold('Đặng Nguyễn'), 'dang nguyen');
  assert.equal(fold('王小明'), '王小明');
});

test('CSV keeps quotes and lines, and no cell becomes a formula', () => {
  assert.equal(toCsv([['a', 'b "c", d'], ['=1+1', '+84 90'], [-5, null]]), '\ufeffa,"b ""c"", d"\r\n\'=1+1,+84 90\r\n-5,\r\n');
});
