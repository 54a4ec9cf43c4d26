import { describe, expect, it, test } from 'vitest';
import { ANYWHERE, TECHNICIAN } from '../testing';
import { pathOf, tariffSchema } from './schema';
import { EMPTY, fromFlat, fromTariff, type TariffValues, toDraft, toFlat, toPatch } from './values';

const before = fromTariff(TECHNICIAN);
const errorsOf = (values: Partial<TariffValues>) =>
  (tariffSchema.safeParse({ ...before, ...values }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('a new tariff', () => {
  it('leaves out the country where it is of any, and the end where none is known', () => {
    const { id, version: _, ...draft } = ANYWHERE;
    expect(toDraft(id, fromTariff(ANYWHERE))).toEqual({ id, ...draft });
    const open = toDraft('id-1', { ...before, names: { es: ' Uno ', it: '' }, source: ' Acta ' });
    expect(open).toEqual({
      id: 'id-1',
      category: 'technician',
      names: { es: 'Uno' },
      country: 'AR',
      hourly: { amount: '18.00', currency: 'EUR' },
      validFrom: '2026-01-01',
      source: 'Acta',
    });
  });
});

describe('a correction of a tariff', () => {
  it('sends only what changed, and takes a value away with null', () => {
    expect(toPatch(before, fromTariff(TECHNICIAN))).toEqual({});
    expect(toPatch(before, { ...before, names: { es: 'Técnicos', fr: '' } })).toEqual({
      names: { es: 'Técnicos', ca: null, fr: null },
    });
    expect(toPatch(before, { ...before, source: 'Acta 1', validUntil: '2026-12-31' })).toEqual({
      source: 'Acta 1',
      validUntil: '2026-12-31',
    });
    expect(toPatch({ ...before, validUntil: '2026-12-31' }, before)).toEqual({ validUntil: null });
  });

  it('never touches what an hour was worth, where, or since when', () => {
    const other = { ...before, category: 'x', country: 'FR', hourly: '1', currency: 'USD', validFrom: null };
    expect(toPatch(before, other)).toEqual({});
  });

  it('comes back as it was from field by field', () => {
    expect(toFlat(before)).toEqual({
      'names.es': 'Personal técnico',
      'names.ca': 'Personal tècnic',
      'names.fr': 'Personnel technique',
      validUntil: null,
      source: 'Resolución 12/2026',
    });
    expect(fromFlat(before, toFlat(before))).toEqual(before);
    expect(fromFlat(before, { 'names.es': 'Uno', 'names.fr': null, source: 'Acta' })).toMatchObject({
      names: { es: 'Uno' },
      hourly: '18.00',
      validUntil: null,
    });
  });
});

describe('the form of a tariff', () => {
  it('accepts what is on record', () => {
    expect(errorsOf({})).toEqual([]);
    expect(tariffSchema.safeParse(fromTariff(ANYWHERE)).success).toBe(true);
  });

  it('asks for all but country and end', () => {
    expect([
      ...new Set(tariffSchema.safeParse(EMPTY).error?.issues.map(({ path }) => path.join('.'))),
    ]).toEqual(['category', 'names', 'hourly', 'validFrom', 'source']);
  });

  it.each([
    [{ category: 'Técnico' }, 'category category'],
    [{ hourly: '0.00' }, 'hourly amount'],
    [{ hourly: '-18' }, 'hourly amount'],
    [{ hourly: 'dieciocho' }, 'hourly amount'],
    [{ currency: '' }, 'currency required'],
    [{ source: ' ' }, 'source required'],
    [{ source: 'x'.repeat(201) }, 'source tooLong'],
    [{ names: { es: 'x'.repeat(201) } }, 'names.es tooLong'],
    [{ names: {} }, 'names required'],
    [{ validUntil: '2025-12-31' }, 'validUntil endBeforeStart'],
  ] satisfies [Partial<TariffValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toEqual([error]);
  });

  test.each([
    ['/hourly/amount', 'hourly'],
    ['/hourly', 'hourly'],
    ['/hourly/currency', 'currency'],
    ['/names/es', 'names'],
    ['/validUntil', 'validUntil'],
    ['/unheard', undefined],
  ])('finds its field for %s', (pointer, path) => {
    expect(pathOf(pointer)).toBe(path);
  });
});
