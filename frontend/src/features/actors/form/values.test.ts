import { describe, expect, it } from 'vitest';
import { INTENDENCIA, ROSARIO } from '../testing';
import { likeliest } from './Duplicates';
import { pathOf } from './pointers';
import { actorSchema } from './schema';
import {
  type ActorValues,
  competencesDiffer,
  coversDiffer,
  EMPTY,
  fromDetail,
  fromFlat,
  toDraft,
  toFlat,
  toPatch,
} from './values';

const before = fromDetail(ROSARIO);
const errorsOf = (values: Partial<ActorValues>) =>
  (actorSchema.safeParse({ ...before, ...values }).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')} ${issue.message}`,
  );

describe('a correction of an actor', () => {
  it('sends only what changed, and takes a value away with null', () => {
    expect(toPatch(before, fromDetail(ROSARIO))).toEqual({});
    expect(toPatch(before, { ...before, website: ' ', languages: ['es', 'it'] })).toEqual({
      website: null,
      languages: ['es', 'it'],
    });
  });

  it('is no principal administration any more once it has no home, or is dissolved', () => {
    expect(toPatch(before, { ...before, territory: null })).toEqual({ territory: null, principal: false });
    expect(toPatch(before, { ...before, status: 'DISSOLVED' })).toEqual({
      status: 'DISSOLVED',
      principal: false,
    });
  });

  it('takes the order of territories for no change, and unknown competences for another thing than none', () => {
    const two = { ...before, covers: [...before.covers, { id: 'a', name: 'A' }] };
    expect(coversDiffer(two, { ...two, covers: [...two.covers].reverse() })).toBe(false);
    expect(coversDiffer(before, two)).toBe(true);
    expect(competencesDiffer(before, { ...before, competences: [] })).toBe(true);
    expect(
      competencesDiffer({ ...before, competences: ['a', 'b'] }, { ...before, competences: ['b', 'a'] }),
    ).toBe(false);
  });

  it('comes back as it was from field by field', () => {
    const whole = { ...before, competences: ['safe-water'] };
    expect(fromFlat(toFlat(whole))).toEqual(whole);
    expect(fromFlat(toFlat(before))).toEqual(before);
  });
});

describe('a new actor', () => {
  it('leaves out what is unknown', () => {
    const values: ActorValues = {
      ...EMPTY,
      type: 'NETWORK',
      country: 'UY',
      shortName: ' Red ',
      source: 'Web',
    };
    expect(toDraft('id-1', values)).toEqual({
      id: 'id-1',
      type: 'NETWORK',
      country: 'UY',
      shortName: 'Red',
      principal: false,
      languages: [],
      source: 'Web',
    });
  });
});

describe('the form of an actor', () => {
  it('accepts what the registry already holds', () => {
    expect(errorsOf({})).toEqual([]);
  });

  it.each([
    [{ legalName: '', shortName: ' ' }, 'legalName nameNeeded'],
    [{ type: null }, 'type required'],
    [{ country: null }, 'country required'],
    [{ website: 'www.rosario.gob.ar' }, 'website address'],
    [{ website: 'javascript:alert(1)' }, 'website address'],
    [{ iatiIdentifier: '-X 1' }, 'iatiIdentifier iati'],
    [{ source: ' ' }, 'source required'],
    [{ legalName: 'x'.repeat(301) }, 'legalName tooLong'],
  ] satisfies [Partial<ActorValues>, string][])('refuses %j', (values, error) => {
    expect(errorsOf(values)).toEqual([error]);
  });

  it('is content with one of the two names', () => {
    expect(errorsOf({ legalName: '' })).toEqual([]);
    expect(errorsOf({ shortName: '' })).toEqual([]);
  });

  it.each([
    ['/legalName', 'legalName'],
    ['/territory', 'territory'],
    ['/languages/1', 'languages'],
    ['/themes/0', 'competences'],
    ['/2', 'covers'],
    ['/unheard', undefined],
  ])('finds its field for %s', (pointer, path) => {
    expect(pathOf(pointer)).toBe(path);
  });
});

describe('likely duplicates', () => {
  it('stand once each, by the name that is most alike, the most alike first', () => {
    const found = likeliest([
      { actor: ROSARIO, similarity: 0.5 },
      { actor: INTENDENCIA, similarity: 0.7 },
      { actor: ROSARIO, similarity: 0.9 },
    ]);
    expect(found.map(({ actor, similarity }) => [actor.name, similarity])).toEqual([
      ['Municipalidad de Rosario', 0.9],
      ['Intendencia de Rosario', 0.7],
    ]);
  });
});
