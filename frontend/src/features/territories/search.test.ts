import { describe, expect, it } from 'vitest';
import { validateDetailSearch, validateNewSearch } from './addresses';
import { NO_FILTERS } from './filters';
import { type ListState, readState, searchToKeep, writeState } from './search';

const ROSARIO = '0199a000-0000-7000-8000-000000001499';
const state: ListState = {
  filters: { ...NO_FILTERS, country: ['AR'], q: 'rosario' },
  sort: '-population',
  selected: ROSARIO,
  view: { zoom: 4.2, latitude: -32.95, longitude: -60.66 },
  columns: ['parent', 'population'],
  showsMap: true,
};

describe('what one sees, as an address', () => {
  it('comes back whole', () => {
    expect(readState(writeState(state))).toEqual(state);
  });

  it('is short: what goes without saying is not said', () => {
    expect(writeState(readState({}))).toEqual({});
    expect(writeState(readState({ sort: 'name' }))).toEqual({});
  });

  it('may hide every column but the name', () => {
    expect(readState(writeState({ ...state, columns: [] })).columns).toEqual([]);
  });

  it('drops what it does not understand', () => {
    expect(
      writeState(readState({ sort: 'colour', selected: '1', view: 'x', columns: 'a,status', hack: '<b>' })),
    ).toEqual({
      columns: 'status',
    });
  });
});

describe('a saved view', () => {
  it('keeps rows, order and columns, not where one looked', () => {
    const raw = { country: 'AR', sort: 'population', columns: 'status', view: '4/1/2', map: true };
    expect(searchToKeep(readState({ ...raw, selected: ROSARIO }))).toEqual({
      country: 'AR',
      sort: 'population',
      columns: 'status',
    });
  });
});

describe('the other pages', () => {
  it('open a dialog only by its name', () => {
    expect(validateDetailSearch({ action: 'merge' })).toEqual({ action: 'merge' });
    expect(validateDetailSearch({ action: 'delete' })).toEqual({});
  });

  it('take a parent only by its id', () => {
    expect(validateNewSearch({ parent: ROSARIO })).toEqual({ parent: ROSARIO });
    expect(validateNewSearch({ parent: '../x' })).toEqual({});
  });
});
