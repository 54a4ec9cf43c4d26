import { describe, expect, it } from 'vitest';
import {
  activeFilters,
  type Filters,
  NO_FILTERS,
  readFilters,
  toQuery,
  withoutFilter,
  writeFilters,
} from './filters';

const SANTA_FE = '0199a000-0000-7000-8000-00000000041b';
const everything: Filters = {
  country: ['AR', 'IT'],
  level: ['MUNICIPAL'],
  status: ['GOVERNED', 'UNCONFIRMED'],
  within: SANTA_FE,
  bbox: '-70,-50,-55,-20',
  populationMin: 1000,
  populationMax: 500000,
  q: 'san josé',
  dissolved: true,
  import: SANTA_FE,
};

describe('filters in an address', () => {
  it('come back as they were written', () => {
    expect(readFilters(writeFilters(everything))).toEqual(everything);
  });

  it('leave nothing behind when there are none', () => {
    const written = Object.values(writeFilters(NO_FILTERS)).filter((value) => value !== undefined);
    expect(written).toEqual([]);
  });

  it('read a list repeated, joined or in small letters alike', () => {
    expect(readFilters({ country: ['AR', 'IT'] }).country).toEqual(['AR', 'IT']);
    expect(readFilters({ country: 'ar, it,it' }).country).toEqual(['AR', 'IT']);
  });

  it('take a search for figures as words', () => {
    expect(readFilters({ q: 2024 }).q).toBe('2024');
  });

  it.each([
    { level: 'PLANETARY' },
    { status: 'X' },
    { country: 'Argentina' },
    { within: 'not-an-id' },
    { bbox: '1,2,3' },
    { populationMin: -5 },
    { populationMax: 'many' },
    { q: '   ' },
    { dissolved: 'perhaps' },
  ])('leave out what makes no sense: %j', (raw) => {
    expect(activeFilters(readFilters(raw))).toEqual([]);
  });
});

describe('filters as the list endpoint takes them', () => {
  it('send only what is set', () => {
    expect(toQuery(NO_FILTERS)).toEqual({});
    expect(toQuery({ ...NO_FILTERS, country: ['AR'], populationMin: 0 })).toEqual({
      country: ['AR'],
      populationMin: 0,
    });
  });

  it('send everything that is', () => {
    expect(toQuery(everything)).toEqual({ ...everything });
  });
});

describe('chips', () => {
  it('are one a clause, the population with both ends', () => {
    expect(activeFilters(everything)).toEqual([
      'q',
      'country',
      'level',
      'status',
      'within',
      'population',
      'bbox',
      'dissolved',
      'import',
    ]);
  });

  it('take their clause away and no other', () => {
    for (const name of activeFilters(everything)) {
      const left = activeFilters(withoutFilter(everything, name));
      expect(left).toEqual(activeFilters(everything).filter((other) => other !== name));
    }
  });
});
