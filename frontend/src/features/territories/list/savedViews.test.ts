import { describe, expect, it } from 'vitest';
import { readState } from '../search';
import { sameSearch, searchToKeep } from './savedViews';

describe('a saved view', () => {
  it('keeps rows, order and columns, not where one looked', () => {
    const state = readState({
      country: 'AR',
      sort: 'population',
      columns: 'status',
      view: '4/1/2',
      map: true,
      selected: '0199a000-0000-7000-8000-000000001499',
    });
    expect(searchToKeep(state)).toEqual({ country: 'AR', sort: 'population', columns: 'status' });
  });

  it('is recognised whatever the order of its parts', () => {
    expect(sameSearch({ country: 'AR', q: 'x' }, { q: 'x', country: 'AR' })).toBe(true);
    expect(sameSearch({ country: 'AR' }, { country: 'IT' })).toBe(false);
  });
});
