import { describe, expect, it } from 'vitest';
import { ROSARIO } from '../testing';
import { EMPTY, fromDetail, fromFlat, identifiersDiffer, toDraft, toFlat, toPatch } from './values';

const before = fromDetail(ROSARIO);

describe('a correction', () => {
  it('sends nothing when nothing changed', () => {
    expect(toPatch(before, { ...before })).toEqual({});
    expect(identifiersDiffer(before, fromDetail(ROSARIO))).toBe(false);
  });

  it('sends only what changed', () => {
    expect(toPatch(before, { ...before, population: 1030069, localType: 'municipio ' })).toEqual({
      population: 1030069,
      localType: 'municipio',
    });
  });

  it('takes a value away with null', () => {
    const emptied = {
      ...before,
      localType: '',
      parent: null,
      latitude: null,
      longitude: null,
      populationYear: null,
    };
    expect(toPatch(before, emptied)).toEqual({
      localType: null,
      parent: null,
      point: null,
      populationYear: null,
    });
  });

  it('patches names language by language', () => {
    const names = [
      { language: 'es', name: 'Rosario' },
      { language: 'pt', name: 'Rosário' },
    ];
    expect(toPatch(before, { ...before, names })).toEqual({ names: { it: null, pt: 'Rosário' } });
  });

  it('notices a code whose leading zero went', () => {
    const [code] = before.identifiers;
    expect(identifiersDiffer(before, { ...before, identifiers: [{ ...code!, value: '82084' }] })).toBe(true);
  });
});

describe('a new territory', () => {
  const values = {
    ...EMPTY,
    country: 'AR',
    level: 'MUNICIPAL' as const,
    status: 'UNCONFIRMED' as const,
    name: ' Funes ',
    source: 'INDEC',
  };

  it('leaves out what is unknown', () => {
    expect(toDraft('id-1', values)).toEqual({
      id: 'id-1',
      country: 'AR',
      level: 'MUNICIPAL',
      status: 'UNCONFIRMED',
      name: 'Funes',
      source: 'INDEC',
      names: {},
      identifiers: [],
    });
  });

  it('sends a point of two figures, and the id of the parent', () => {
    const placed = {
      ...values,
      latitude: -32.9,
      longitude: -60.8,
      parent: { id: 'p', name: 'Santa Fe' },
      population: 0,
    };
    expect(toDraft('id-1', placed)).toMatchObject({
      point: { latitude: -32.9, longitude: -60.8 },
      parent: 'p',
      population: 0,
    });
  });
});

describe('values side by side', () => {
  it('come back as they were from field by field', () => {
    expect(fromFlat(toFlat(before), 'AR')).toEqual(before);
  });

  it('name each language apart', () => {
    expect(toFlat(before)).toMatchObject({ 'names.es': 'Rosario', 'names.it': 'Rosario' });
  });

  it('lose a name that was chosen away', () => {
    expect(fromFlat({ ...toFlat(before), 'names.it': null }, 'AR').names).toEqual([
      { language: 'es', name: 'Rosario' },
    ]);
  });
});
