import { expect, test } from 'vitest';
import { formatFor } from './format';

const es = formatFor('es');
const en = formatFor('en');

test('figures and dates follow the reader', () => {
  expect(es.number(4186)).toBe('4.186');
  expect(en.number(4186)).toBe('4,186');
  expect(es.date('2026-11-24')).toBe('24 nov 2026');
  expect(en.date('2026-11-24')).toBe('24 Nov 2026');
});

test('a calendar date is the same day everywhere on earth', () => {
  expect(en.date('2026-01-01')).toBe('1 Jan 2026');
});

test('ages are told in the largest unit that fits', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  expect(es.ago('2026-11-24T11:57:00Z', now)).toBe('hace 3 minutos');
  expect(es.ago('2026-11-22T12:00:00Z', now)).toBe('anteayer');
  expect(en.ago('2024-10-24T12:00:00Z', now)).toBe('2 years ago');
});

test('names sort without regard to accents and case', () => {
  expect(['Zárate', 'Ávila', 'avellaneda'].sort(es.compare)).toEqual(['avellaneda', 'Ávila', 'Zárate']);
});

test('countries are named in the reader’s language', () => {
  expect(es.country('IT')).toBe('Italia');
  expect(en.country('IT')).toBe('Italy');
});
