import { describe, expect, it, test } from 'vitest';
import { WORKED } from '../testing';
import { statusOf } from './status';
import {
  type CallValues,
  callSchema,
  EMPTY,
  fromCall,
  fromFlat,
  pathOf,
  toDraft,
  toFlat,
  toPatch,
} from './values';

const before = fromCall(WORKED);
const errorsOf = (values: Partial<CallValues>) =>
  (callSchema.safeParse({ ...before, ...values }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('a new call', () => {
  it('leaves out notes that are none', () => {
    expect(toDraft('id-1', { ...before, title: ' Una ', notes: ' ' })).toEqual({
      id: 'id-1',
      code: 'FR-AR-2026',
      title: 'Una',
      country: 'FR',
      currency: 'EUR',
      opensOn: '2026-01-15',
      closesOn: '2026-04-30',
    });
    expect(toDraft('id-1', before).notes).toBe('Segunda edición');
  });
});

describe('a correction of a call', () => {
  it('sends only what changed, and takes notes away with null', () => {
    expect(toPatch(before, fromCall(WORKED))).toEqual({});
    expect(toPatch(before, { ...before, title: ` ${before.title} ` })).toEqual({});
    expect(toPatch(before, { ...before, closesOn: '2026-05-31', notes: '' })).toEqual({
      closesOn: '2026-05-31',
      notes: null,
    });
  });

  it('never moves it to another country or currency', () => {
    expect(toPatch(before, { ...before, country: 'IT', currency: 'USD' })).toEqual({});
    expect(Object.keys(toFlat(before)).sort()).toEqual(['closesOn', 'code', 'notes', 'opensOn', 'title']);
  });

  it('comes back as it was from field by field', () => {
    expect(fromFlat(before, toFlat(before))).toEqual(before);
    const { notes: _, ...without } = WORKED;
    const bare = fromCall(without);
    expect(fromFlat(bare, toFlat(bare))).toEqual(bare);
  });
});

describe('the form of a call', () => {
  it('accepts what is on record', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it('asks for all but notes', () => {
    expect(callSchema.safeParse(EMPTY).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'code',
      'title',
      'country',
      'opensOn',
      'closesOn',
    ]);
  });

  it.each([
    [{ code: ' ' }, 'code required'],
    [{ code: 'x'.repeat(51) }, 'code tooLong'],
    [{ title: 'x'.repeat(301) }, 'title tooLong'],
    [{ notes: 'x'.repeat(5001) }, 'notes tooLong'],
    [{ currency: '' }, 'currency required'],
    [{ opensOn: null }, 'opensOn required'],
    [{ closesOn: '2026-01-14' }, 'closesOn endBeforeStart'],
  ] satisfies [Partial<CallValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toEqual([error]);
  });

  it('takes a call of one day', () => {
    expect(errorsOf({ closesOn: before.opensOn })).toEqual([]);
  });

  test.each([
    ['/country', 'country'],
    ['/closesOn', 'closesOn'],
    ['/caps/0/limit', undefined],
  ])('finds its field for %s', (pointer, path) => {
    expect(pathOf(pointer)).toBe(path);
  });
});

test('a call is open from its first day to its last', () => {
  const days = ['2026-01-14', '2026-01-15', '2026-04-30', '2026-05-01'];
  expect(days.map((day) => statusOf(WORKED, day))).toEqual(['UPCOMING', 'OPEN', 'OPEN', 'CLOSED']);
});
