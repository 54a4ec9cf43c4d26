import { describe, expect, it, test } from 'vitest';
import { ageOf } from './age';
import { EMPTY, pathOf, type RateValues, rateSchema, toDraft } from './values';

const SOUND: RateValues = {
  base: 'EUR',
  currency: 'ARS',
  rate: '1600.5',
  date: '2026-03-30',
  source: 'BNA, vendedor',
  reason: 'Acta 7/26',
};
const errorsOf = (values: Partial<RateValues>) =>
  (rateSchema.safeParse({ ...SOUND, ...values }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('a rate to be stated', () => {
  it('goes as it was typed, without spaces around its words', () => {
    expect(toDraft('id-1', { ...SOUND, source: ' BNA ', reason: ' Acta ' })).toEqual({
      ...SOUND,
      id: 'id-1',
      source: 'BNA',
      reason: 'Acta',
    });
  });

  it('is asked for whole, its reason too', () => {
    expect(rateSchema.safeParse(EMPTY).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'currency',
      'rate',
      'date',
      'source',
      'reason',
    ]);
  });

  it.each([
    [{ rate: '0' }, 'rate rate'],
    [{ rate: '0.000000000000' }, 'rate rate'],
    [{ rate: '-1600' }, 'rate rate'],
    [{ rate: '1.1234567890123' }, 'rate rate'],
    [{ rate: 'mil' }, 'rate rate'],
    [{ reason: ' ' }, 'reason required'],
    [{ reason: 'x'.repeat(1001) }, 'reason tooLong'],
    [{ source: 'x'.repeat(201) }, 'source tooLong'],
    [{ currency: 'EUR' }, 'currency sameCurrency'],
    [{ date: null }, 'date required'],
  ] satisfies [Partial<RateValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toEqual([error]);
  });

  it('has up to twelve decimals that say something', () => {
    expect(errorsOf({ rate: '0.000000000001' })).toEqual([]);
    expect(errorsOf({ rate: '1.50000000000000' })).toEqual([]);
  });

  test.each([
    ['/rate', 'rate'],
    ['/date', 'date'],
    ['/unheard', undefined],
  ])('finds its field for %s', (pointer, path) => {
    expect(pathOf(pointer)).toBe(path);
  });
});

describe('how old a rate is', () => {
  it('is counted in days from its own to the one asked for, and in years for averages', () => {
    expect(ageOf({ kind: 'DAILY', date: '2026-02-27' }, '2026-03-02')).toEqual({ unit: 'days', count: 3 });
    expect(ageOf({ kind: 'MANUAL', date: '2026-03-28' }, '2026-03-29')).toEqual({ unit: 'days', count: 1 });
    expect(ageOf({ kind: 'ANNUAL_AVERAGE', date: '2024-12-31' }, '2026-01-01')).toEqual({
      unit: 'years',
      count: 2,
    });
  });

  it('is nothing to tell where it is of that day or year, or of none', () => {
    expect(ageOf({ kind: 'DAILY', date: '2026-03-30' }, '2026-03-30')).toBeUndefined();
    expect(ageOf({ kind: 'ANNUAL_AVERAGE', date: '2026-12-31' }, '2026-03-30')).toBeUndefined();
    expect(ageOf({}, '2026-03-30')).toBeUndefined();
  });
});
