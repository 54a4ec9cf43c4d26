import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '@/api';
import { chosenVersions, validateVersionsSearch } from './search';
import { stepsOf } from './steps';

describe('the two versions in the address', () => {
  it('are understood or left out', () => {
    expect(validateVersionsSearch({ a: '3', b: 5, only: 'true', x: 1 })).toEqual({ a: 3, b: 5, only: true });
    expect(validateVersionsSearch({ a: '-1', b: '1.5', only: 'yes' })).toEqual({});
    expect(validateVersionsSearch({ a: '', b: null })).toEqual({});
  });

  it('are the current one and the one before unless said', () => {
    expect(chosenVersions({}, 4)).toEqual([3, 4]);
    expect(chosenVersions({}, 0)).toEqual([0, 0]);
    expect(chosenVersions({ b: 2 }, 4)).toEqual([1, 2]);
    expect(chosenVersions({ a: 0 }, 4)).toEqual([0, 4]);
  });
});

it('only changes of the record itself led to its versions', () => {
  const entry = (id: string, version: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    ...{ id, version, action: 'UPDATED', author: 'analista', at: '2026-11-01T10:00:00Z', changes: {} },
    ...more,
  });
  const contact = entry('4', 1, { action: 'CONTACT_ADDED' });
  const absorbed = entry('3', 7, { subject: '0199b000-0000-7000-8000-000000000009' });
  const steps = stepsOf([entry('5', 2), contact, absorbed, entry('2', 1), entry('1', 0)]);
  expect(steps.map(({ id }) => id)).toEqual(['5', '2', '1']);
});
