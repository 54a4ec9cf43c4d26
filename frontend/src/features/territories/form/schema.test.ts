import { describe, expect, it } from 'vitest';
import { errorLines } from '@/forms/record/ErrorSummary';
import { ROSARIO } from '../testing';
import { labelKeyOf, pathOf } from './pointers';
import { territorySchema } from './schema';
import { EMPTY, fromDetail, type TerritoryValues } from './values';

const good = fromDetail(ROSARIO);
const errorsOf = (values: Partial<TerritoryValues>) =>
  (territorySchema.safeParse({ ...good, ...values }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('the form', () => {
  it('accepts what the registry already holds', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it('asks for what a territory cannot be without', () => {
    const missing = territorySchema.safeParse(EMPTY).error?.issues.map((issue) => issue.path.join('.'));
    expect(missing).toEqual(['country', 'level', 'status', 'name', 'source']);
  });

  it.each([
    [{ name: '   ' }, 'name required'],
    [{ name: 'x'.repeat(201) }, 'name tooLong'],
    [{ latitude: 91 }, 'latitude latitude'],
    [{ longitude: -181 }, 'longitude longitude'],
    [{ latitude: null }, 'latitude pointIncomplete'],
    [{ population: 1.5 }, 'population whole'],
    [{ population: -1 }, 'population whole'],
    [{ population: null }, 'population yearWithoutPopulation'],
    [{ populationYear: 1700 }, 'populationYear year'],
    [{ areaKm2: 0 }, 'areaKm2 area'],
    [
      {
        names: [
          { language: 'es', name: 'a' },
          { language: 'es', name: 'b' },
        ],
      },
      'names.1.language sameLanguage',
    ],
  ] satisfies [Partial<TerritoryValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toEqual([error]);
  });

  it.each([
    [{ value: 'with space' }, 'identifiers.0.value code'],
    [{ scheme: '' }, 'identifiers.0.scheme required'],
    [{ validFrom: '2020-01-01', validUntil: '2019-01-01' }, 'identifiers.0.validUntil validity'],
  ])('refuses a code with %j', (changed, error) => {
    const [code] = good.identifiers;
    expect(errorsOf({ identifiers: [{ ...code!, ...changed }] })).toEqual([error]);
  });

  it('refuses the same code twice', () => {
    const [code] = good.identifiers;
    expect(errorsOf({ identifiers: [code!, { ...code! }] })).toEqual(['identifiers.1.value sameCode']);
  });
});

describe('where the API points', () => {
  it.each([
    ['/name', 'name'],
    ['/names/it', 'names.1.name'],
    ['/point/longitude', 'longitude'],
    ['/point', 'latitude'],
    ['/identifiers/0/validUntil', 'identifiers.0.validUntil'],
    ['/0/value', 'identifiers.0.value'],
    ['/0', 'identifiers.0.value'],
  ])('%s is the field %s', (pointer, path) => {
    expect(pathOf(pointer, good)).toBe(path);
  });

  it.each(['/names/de', '/identifiers/7/value', '/unheard', ''])('%j is no field of the form', (pointer) => {
    expect(pathOf(pointer, good)).toBeUndefined();
  });
});

describe('the summary on top', () => {
  it('finds errors however deep they stand', () => {
    const lines = errorLines<TerritoryValues>({
      name: { type: 'custom', message: 'required' },
      identifiers: [{ value: { type: 'server', message: 'taken' } }],
    });
    expect(lines.map((line) => line.path)).toEqual(['name', 'identifiers.0.value']);
  });

  it('labels a name by its language', () => {
    expect(labelKeyOf('names.1.name', good)).toBe('names.it');
    expect(labelKeyOf('identifiers.0.value', good)).toBe('identifiers');
  });
});
