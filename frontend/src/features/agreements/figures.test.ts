import { describe, expect, it, test } from 'vitest';
import { comparePlans } from './compare/compare';
import { financed, flowsOf } from './detail/flows';
import { duePoints } from './schedule/points';
import { dueError, dueRowOf, leftOf, nextDue } from './schedule/rows';
import { readState, writeState } from './search';
import { CASH, GIVEN, LABORATORY, PLAN, TIME } from './testing';

describe('who finances what', () => {
  it('is told row by row, and drawn from parties through kinds to what is financed', () => {
    expect(
      financed(LABORATORY.parties, PLAN).map(({ party, kind, component, value }) => [
        party.country,
        kind,
        component,
        value,
      ]),
    ).toEqual([
      ['AR', 'CASH', 'Laboratorio', '25000.00'],
      ['AR', 'STAFF_TIME', 'Formación', '21600.00'],
      ['ES', 'CASH', 'Laboratorio', '62000.00'],
    ]);
    const words = { kind: (kind: string) => kind, none: '–', amount: (text: string) => text };
    const { nodes, flows } = flowsOf(LABORATORY.parties, PLAN, words);
    expect(nodes.map(({ name }) => name)).toEqual([
      'Municipalidad de Rosario',
      'Ajuntament de Barcelona',
      'CASH',
      'IN_KIND',
      'STAFF_TIME',
      'Laboratorio',
      'Formación',
    ]);
    expect(flows.map(({ value, look }) => [value, look])).toEqual([
      [25000, 'cash'],
      [21600, 'staff-time'],
      [62000, 'cash'],
      [87000, 'cash'],
      [21600, 'staff-time'],
    ]);
  });
});

describe('the schedule', () => {
  it('adds up day by day, at the rate of each contribution', () => {
    expect(duePoints(PLAN).map(({ row, value, sum }) => [row.dueOn, value, sum])).toEqual([
      ['2026-04-30', '62000.00', '62000.00'],
      ['2026-06-30', '6250.00', '68250.00'],
    ]);
  });

  it('knows what is still to be spread out, and offers it next', () => {
    const rows = PLAN.schedule.map(dueRowOf);
    expect(leftOf(CASH, rows)).toBe('30000000.00');
    expect(leftOf(GIVEN, rows)).toBe('0.00');
    expect(nextDue(rows, [CASH, GIVEN])).toMatchObject({ contribution: CASH.id, amount: '30000000.00' });
    const beyond = rows.map((row) => ({ ...row, amount: '70000.00' }));
    expect(leftOf(GIVEN, beyond)).toBe('-8000.00');
  });

  it('says what is wrong with a row', () => {
    const [row] = PLAN.schedule.map(dueRowOf);
    if (!row) throw new Error('there are rows');
    expect(dueError(row, [CASH])).toBeUndefined();
    expect(dueError(row, [GIVEN])).toBe('contribution');
    expect(dueError({ ...row, date: '' }, [CASH])).toBe('day');
    expect(dueError({ ...row, amount: '0' }, [CASH])).toBe('amount');
  });
});

test('two plans stand side by side, what went where it was', () => {
  const after = {
    ...PLAN,
    number: 1,
    contributions: [{ ...CASH, description: 'Otra' }, GIVEN, { ...TIME, id: 'new' }],
  };
  expect(comparePlans(PLAN, after).map(({ id, standing }) => [id, standing])).toEqual([
    [CASH.id, 'changed'],
    [TIME.id, 'removed'],
    [GIVEN.id, 'same'],
    ['new', 'added'],
  ]);
});

test('the address says what one sees, and nothing that makes no sense', () => {
  const link = '0199d000-0000-7000-8000-000000000001';
  const raw = {
    state: 'IN_FORCE,SIGNED',
    currency: 'eur,x',
    link,
    in: 'EUR',
    on: '2026-01-01',
    sort: 'title',
  };
  const state = readState(raw);
  expect(state).toMatchObject({ sort: 'title', valuedIn: 'EUR', valuedOn: '2026-01-01' });
  expect(writeState(state)).toEqual({
    state: 'SIGNED,IN_FORCE',
    currency: 'EUR',
    link,
    in: 'EUR',
    on: '2026-01-01',
    sort: 'title',
  });
  expect(
    writeState(readState({ state: 'GONE', in: 'euro', on: '2026-02-30', link: '7', sort: 'x' })),
  ).toEqual({});
});
