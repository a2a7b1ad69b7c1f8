import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormat, currencyDigits } from '../shell/format';

const en = createFormat('en');
const vi = createFormat('vi');
const zh = createFormat('zh');
/** Intl separates with no-break spaces; for reading they are spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

test('money is shown as each language writes it', () => {
  const price = { amount: '1500000', currency: 'VND' };
  assert.equal(plain(vi.money(price)), '1.500.000 ₫');
  assert.equal(plain(en.money(price)), '₫1,500,000');
  assert.equal(plain(zh.money({ amount: '1234.5', currency: 'CNY' })), '¥1,234.50');
});

test('money is exact where a floating point number is not', () => {
  assert.equal(plain(vi.money({ amount: '9007199254740993', currency: 'VND' })), '9.007.199.254.740.993 ₫');
});

test('an unknown currency does not break a page', () => {
  assert.equal(en.money({ amount: '5', currency: '??' }), '5 ??');
  assert.equal(en.money(null), '');
});

test('a day stays the same day in every time zone', () => {
  assert.equal(en.date('2026-11-22'), '22 Nov 2026');
  assert.equal(vi.date('2026-11-22'), '22/11/2026');
  assert.equal(zh.date('2026-11-22'), '2026/11/22');
  assert.equal(en.weekday('2026-11-22'), 'Sunday');
});

test('a range of days says the month once', () => {
  assert.match(plain(en.dateRange('2026-12-01', '2026-12-05')), /^1 ?– ?5 Dec 2026$/);
  assert.equal(en.dateRange('2026-12-01', '2026-12-01'), '1 Dec 2026');
});

test('what is missing or broken shows as nothing', () => {
  assert.equal(en.date(null), '');
  assert.equal(en.dateTime('not a date'), '');
  assert.equal(en.number(undefined), '');
});

test('time is told relative to now', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  assert.equal(en.relative('2026-11-19T12:00:00Z', now), '3 days ago');
  assert.equal(en.relative('2026-11-22T14:00:00Z', now), 'in 2 hours');
  assert.equal(vi.relative('2026-11-19T12:00:00Z', now), '3 ngày trước');
});

test('percent, numbers and names', () => {
  assert.equal(en.percent(0.125), '12.5%');
  assert.equal(vi.number(1234.5), '1.234,5');
  assert.equal(vi.country('CN'), 'Trung Quốc');
  assert.equal(currencyDigits('VND'), 0);
  assert.equal(currencyDigits('CNY'), 2);
});
