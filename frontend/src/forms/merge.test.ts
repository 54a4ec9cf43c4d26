import { expect, test } from 'vitest';
import { mergeValues, sameValue } from './merge';

const base = { name: 'Rosario', population: 900, source: 'INDEC', note: null };

test('what only one side changed joins by itself', () => {
  const merge = mergeValues(
    base,
    { ...base, population: 950 },
    { ...base, name: 'Rosário' },
    Object.keys(base),
  );
  expect(merge.conflicts).toEqual([]);
  expect(merge.values).toEqual({ name: 'Rosário', population: 950, source: 'INDEC', note: null });
  expect(merge.joined).toEqual([
    { field: 'name', side: 'mine' },
    { field: 'population', side: 'theirs' },
  ]);
});

test('what both changed differently is for a person, what both changed alike is agreed', () => {
  const theirs = { ...base, population: 950, source: 'Censo' };
  const mine = { ...base, population: 970, source: 'Censo' };
  const merge = mergeValues(base, theirs, mine, Object.keys(base));
  expect(merge.conflicts).toEqual(['population']);
  expect(merge.joined).toEqual([]);
  expect(merge.values.source).toBe('Censo');
});

test('clearing a field counts as a change, and empty is empty however it is written', () => {
  expect(mergeValues(base, base, { ...base, source: '' }, ['source']).values.source).toBe('');
  expect(sameValue(undefined, '')).toBe(true);
  expect(sameValue(0, null)).toBe(false);
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
});
