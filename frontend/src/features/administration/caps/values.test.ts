import { describe, expect, it, test } from 'vitest';
import type { Cap } from '@/api';
import { WORKED_CAPS } from '../testing';
import { capsSchema, pathOf } from './schema';
import {
  type CapValues,
  fromCaps,
  fromFlat,
  mayLookAtCounted,
  NEW_CAP,
  ORDER,
  toCaps,
  toFlat,
} from './values';

const SOUND: CapValues = { ...NEW_CAP, code: 'whole', names: { es: 'Todo' }, limit: '50' };
const EVERYTHING = NEW_CAP.measure;

const errorsOf = (...caps: Partial<CapValues>[]) =>
  (capsSchema.safeParse({ caps: caps.map((cap) => ({ ...SOUND, ...cap })) }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('the caps of a call', () => {
  it('come back from the form as they were', () => {
    expect(toCaps(fromCaps(WORKED_CAPS))).toEqual(WORKED_CAPS);
    const certain: Cap = {
      code: 'certain',
      names: { es: 'Alguno' },
      effect: 'AT_MOST',
      measure: { actors: ['0199b000-0000-7000-8000-000000000001'] },
      limit: '250000.00',
      each: true,
    };
    expect(toCaps(fromCaps([certain]))).toEqual([certain]);
  });

  it('say only what narrows, and only names that are given', () => {
    const [cap] = toCaps({ caps: [{ ...SOUND, code: ' whole ', names: { es: ' Todo ', fr: ' ' } }] });
    expect(cap).toEqual({
      code: 'whole',
      names: { es: 'Todo' },
      effect: 'AT_MOST',
      measure: {},
      base: { selection: {} },
      limit: '50',
    });
  });

  it('are of contributions, of the stated base, or an amount, which is of nothing', () => {
    const cap: Cap = { code: 'whole', names: { es: 'Todo' }, effect: 'AT_MOST', measure: {}, limit: '50' };
    const bases = fromCaps([{ ...cap, base: {} }, { ...cap, base: { stated: true } }, cap]);
    expect(bases.caps.map(({ baseKind }) => baseKind)).toEqual(['CONTRIBUTIONS', 'STATED', 'AMOUNT']);
    expect(toCaps(bases).map(({ base }) => base)).toEqual([{ selection: {} }, { stated: true }, undefined]);
  });

  it('do not look at what counts where they decide it', () => {
    const counted = { ...EVERYTHING, counted: true };
    const [decides, looks] = toCaps({
      caps: [
        { ...SOUND, effect: 'COUNTS_AT_MOST', measure: counted, base: counted },
        { ...SOUND, effect: 'AT_LEAST', measure: counted, base: counted },
      ],
    });
    expect([decides?.measure, decides?.base]).toEqual([{}, { selection: {} }]);
    expect([looks?.measure, looks?.base]).toEqual([{ counted: true }, { selection: { counted: true } }]);
    expect(mayLookAtCounted('COUNTS_AT_MOST')).toBe(false);
  });
});

describe('two versions of the caps', () => {
  const flat = toFlat(fromCaps(WORKED_CAPS));

  it('are compared rule by rule, and by their order', () => {
    expect(flat[ORDER]).toEqual(['french-valued', 'argentine-half', 'french-half', 'state-quarter']);
    expect(flat['french-half']).toEqual(WORKED_CAPS[2]);
    expect(toCaps(fromFlat(flat))).toEqual(WORKED_CAPS);
  });

  it('become one: a rule that one took away stays away, one that the order does not know comes last', () => {
    const joined = fromFlat({
      ...flat,
      'french-valued': null,
      more: { ...WORKED_CAPS[1], code: 'more' },
      [ORDER]: ['state-quarter', 'gone', 'argentine-half'],
    });
    expect(joined.caps.map(({ code }) => code)).toEqual([
      'state-quarter',
      'argentine-half',
      'french-half',
      'more',
    ]);
  });
});

describe('the form of the caps', () => {
  it('accepts those of the worked call, and none at all', () => {
    expect(capsSchema.safeParse(fromCaps(WORKED_CAPS)).success).toBe(true);
    expect(errorsOf()).toEqual([]);
  });

  it.each([
    [{ code: ' ' }, 'caps.0.code category'],
    [{ code: 'Mitad' }, 'caps.0.code category'],
    [{ code: '-mitad' }, 'caps.0.code category'],
    [{ code: 'x'.repeat(51) }, 'caps.0.code category'],
    [{ names: { es: ' ', fr: '' } }, 'caps.0.names required'],
    [{ limit: '' }, 'caps.0.limit percent'],
    [{ limit: '100.01' }, 'caps.0.limit percent'],
    [{ limit: '33.333' }, 'caps.0.limit percent'],
    [{ limit: '-5' }, 'caps.0.limit percent'],
    [{ baseKind: 'STATED', limit: 'un quinto' }, 'caps.0.limit percent'],
    [{ baseKind: 'AMOUNT', limit: '0.00' }, 'caps.0.limit amount'],
    [{ baseKind: 'AMOUNT', limit: '-1' }, 'caps.0.limit amount'],
  ] satisfies [Partial<CapValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toContain(error);
  });

  it('takes none and all for parts, and amounts above a hundred', () => {
    expect(errorsOf({ limit: '0' }, { code: 'b', limit: '100.00' })).toEqual([]);
    expect(errorsOf({ baseKind: 'AMOUNT', limit: '250000' })).toEqual([]);
  });

  it('tells a code that stands twice at the second, and takes no more than thirty', () => {
    expect(errorsOf({}, { code: 'other' }, {})).toEqual(['caps.2.code sameCode']);
    const many = Array.from({ length: 31 }, (_, index) => ({ code: `cap-${index}` }));
    expect(errorsOf(...many.slice(1))).toEqual([]);
    expect(errorsOf(...many)).toHaveLength(1);
  });

  test.each([
    ['/0/code', 'caps.0.code'],
    ['/1/names/es', 'caps.1.names'],
    ['/2/measure/sides/0', 'caps.2.measure'],
    ['/2/base/selection/counted', 'caps.2.base'],
    ['/3/limit', 'caps.3.limit'],
    ['/x/limit', undefined],
    ['/0/unheard', undefined],
    ['', undefined],
  ])('finds its field for %s', (pointer, path) => {
    expect(pathOf(pointer)).toBe(path);
  });
});
