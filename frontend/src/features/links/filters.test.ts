import { describe, expect, it } from 'vitest';
import { freshnessOf } from '@/records/linkLooks';
import {
  activeFilters,
  type Filters,
  NO_FILTERS,
  readFilters,
  toQuery,
  withoutFilter,
  writeFilters,
} from './filters';
import { readState, searchToKeep, validateSearch } from './search';

const PIEMONTE = '0199a000-0000-7000-8000-00000000041b';

const everything: Filters = {
  q: 'torino',
  country: ['AR', 'IT'],
  within: PIEMONTE,
  actor: PIEMONTE,
  type: ['TWINNING', 'NETWORK'],
  theme: ['safe-water'],
  dimension: ['SOCIAL'],
  modality: ['EVENTS'],
  state: ['ACTIVE', 'VOID'],
  freshness: ['STALE'],
  startedFrom: '1998-01-01',
  startedTo: '1998-12-31',
  import: PIEMONTE,
};

describe('filters of links', () => {
  it('come back from an address as they were written', () => {
    expect(readFilters(writeFilters(everything))).toEqual(everything);
  });

  it.each([
    { type: 'CLUB' },
    { country: 'Italia' },
    { actor: '1' },
    { theme: '<b>' },
    { state: 'GONE' },
    { freshness: 'NEW' },
    { startedFrom: '1998-02-30' },
    { startedTo: 'ayer' },
    { import: 'lista.csv' },
  ])('leave out what makes no sense: %j', (raw) => {
    expect(activeFilters(readFilters(raw))).toEqual([]);
  });

  it('send only what is set', () => {
    expect(toQuery(NO_FILTERS)).toEqual({});
    expect(toQuery(everything)).toEqual({ ...everything });
  });

  it('are one chip a clause, each taking away its own', () => {
    const names = activeFilters(everything);
    expect(names).toHaveLength(Object.keys(everything).length);
    for (const name of names) {
      expect(activeFilters(withoutFilter(everything, name))).toEqual(names.filter((one) => one !== name));
    }
  });
});

describe('the address of the list', () => {
  it('is short, and drops what it does not understand', () => {
    expect(validateSearch({ sort: '-start', selected: 'x', columns: 'state,colour', hack: '1' })).toEqual({
      columns: 'state',
    });
    expect(validateSearch({ sort: 'confirmed', type: 'NETWORK' })).toEqual({
      sort: 'confirmed',
      type: 'NETWORK',
    });
  });

  it('keeps in a saved view what one sees, not where one looks', () => {
    expect(searchToKeep(readState({ state: 'ACTIVE', selected: PIEMONTE }))).toEqual({ state: 'ACTIVE' });
  });
});

describe('how lately a link was confirmed', () => {
  it.each([
    [undefined, 'UNCONFIRMED'],
    ['2026-11-22', 'FRESH'],
    ['2025-11-23', 'FRESH'],
    ['2025-11-21', 'AGEING'],
    ['2023-11-23', 'AGEING'],
    ['2023-11-21', 'STALE'],
  ])('%s is %s', (day, freshness) => {
    expect(freshnessOf(day, new Date('2026-11-22T12:00:00Z'))).toBe(freshness);
  });
});
