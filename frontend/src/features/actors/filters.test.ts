import { describe, expect, it } from 'vitest';
import { validateMergeSearch, validateNewSearch } from './addresses';
import {
  activeFilters,
  type Filters,
  NO_FILTERS,
  readFilters,
  toQuery,
  withoutFilter,
  writeFilters,
} from './filters';
import { readState, searchToKeep, writeState } from './search';

const PIEMONTE = '0199a000-0000-7000-8000-00000000041b';

const everything: Filters = {
  type: ['NETWORK', 'UNIVERSITY'],
  country: ['AR', 'IT'],
  within: PIEMONTE,
  status: ['DISSOLVED'],
  q: 'merco',
  import: PIEMONTE,
};

describe('filters of actors', () => {
  it('come back from an address as they were written', () => {
    expect(readFilters(writeFilters(everything))).toEqual(everything);
  });

  it.each([
    { type: 'CLUB' },
    { country: 'Italia' },
    { within: '1' },
    { status: 'GONE' },
    { q: ' ' },
  ])('leave out what makes no sense: %j', (raw) => {
    expect(activeFilters(readFilters(raw))).toEqual([]);
  });

  it('send only what is set', () => {
    expect(toQuery(NO_FILTERS)).toEqual({});
    expect(toQuery(everything)).toEqual({ ...everything });
  });

  it('are one chip a clause, each taking away its own', () => {
    const names = activeFilters(everything);
    expect(names).toEqual(['q', 'type', 'country', 'within', 'status', 'import']);
    for (const name of names) {
      expect(activeFilters(withoutFilter(everything, name))).toEqual(names.filter((other) => other !== name));
    }
  });
});

describe('the address of the list', () => {
  it('is short, and drops what it does not understand', () => {
    expect(
      writeState(readState({ sort: 'name', selected: 'x', columns: 'links,colour', hack: '1' })),
    ).toEqual({
      columns: 'links',
    });
    expect(writeState(readState({ sort: '-links', type: 'NETWORK' }))).toEqual({
      sort: '-links',
      type: 'NETWORK',
    });
  });

  it('keeps in a saved view what one sees, not where one looks', () => {
    expect(searchToKeep(readState({ type: 'NETWORK', selected: PIEMONTE }))).toEqual({ type: 'NETWORK' });
  });
});

describe('the other pages', () => {
  it('take another record only by its id', () => {
    expect(validateNewSearch({ territory: PIEMONTE })).toEqual({ territory: PIEMONTE });
    expect(validateNewSearch({ territory: '../x' })).toEqual({});
    expect(validateMergeSearch({ into: PIEMONTE })).toEqual({ into: PIEMONTE });
    expect(validateMergeSearch({ into: 7 })).toEqual({});
  });
});
