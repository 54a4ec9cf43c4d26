import { describe, expect, it } from 'vitest';
import type { Tariff } from '@/api';
import { mergeValues } from '@/forms/merge';
import { BARCELONA, CASH, GIVEN, HOUR, ROSARIO, TIME } from '../testing';
import { errorsOf } from './check';
import { differ, flatten, unflatten } from './merge';
import { isTable, type PasteContext, pasteInto, pasteKey } from './paste';
import { cellProblems } from './pointers';
import { COLUMNS, draftOf, emptyRow, isBlank, type PlanRow, rowOf, withCell } from './rows';
import { meant } from './tariffs';

const known = {
  parties: new Set([ROSARIO, BARCELONA]),
  currencies: new Set(['EUR', 'ARS', 'CLP']),
  tariffs: new Set([HOUR]),
};
const rows = [CASH, TIME, GIVEN].map(rowOf);
const [cash, time, given] = rows as [PlanRow, PlanRow, PlanRow];

describe('a row of the plan', () => {
  it('goes out as it came in', () => {
    expect(draftOf(cash)).toEqual({
      id: CASH.id,
      partyId: ROSARIO,
      kind: 'CASH',
      description: 'Obra civil',
      component: 'Laboratorio',
      amount: { amount: '40000000.00', currency: 'ARS' },
      valueDate: '2026-03-30',
      conversion: { kind: 'MANUAL', rate: '1600.000000', source: 'BNA, vendedor', reason: 'Acta 7/26' },
    });
    expect(draftOf(time)).toMatchObject({ hours: '1200.00', tariffId: HOUR });
    expect(draftOf(given)).not.toHaveProperty('conversion');
  });

  it('loses its rate with its currency or its day, and its currency with its kind', () => {
    expect(withCell(cash, 'description', 'Otra', 'EUR').conversion).toBe(cash.conversion);
    expect(withCell(cash, 'date', '2026-04-01', 'EUR').conversion).toBeUndefined();
    expect(withCell(cash, 'kind', 'STAFF_TIME', 'EUR')).toMatchObject({ unit: '', conversion: undefined });
    expect(withCell(time, 'kind', 'IN_KIND', 'EUR').unit).toBe('EUR');
    expect(withCell(cash, 'kind', 'IN_KIND', 'EUR').unit).toBe('ARS');
  });

  it('says what is wrong with it', () => {
    expect(rows.map((row) => errorsOf(row, known))).toEqual([{}, {}, {}]);
    const wrong = {
      ...cash,
      party: 'Nadie',
      kind: 'X',
      description: ' ',
      quantity: '0',
      unit: 'XYZ',
      date: 'ayer',
    };
    expect(errorsOf(wrong, known)).toEqual({
      party: 'party',
      kind: 'kind',
      description: 'required',
      quantity: 'notPositive',
      unit: 'currency',
      date: 'day',
    });
    expect(errorsOf({ ...cash, quantity: '1.005' }, known)).toEqual({ quantity: 'tooPrecise' });
    expect(errorsOf({ ...cash, quantity: '1.50', unit: 'CLP' }, known)).toEqual({ quantity: 'tooPrecise' });
    expect(errorsOf({ ...cash, quantity: '1000000000000000' }, known)).toEqual({ quantity: 'tooLarge' });
    expect(errorsOf({ ...time, quantity: 'muchas', unit: '' }, known)).toEqual({
      quantity: 'hours',
      unit: 'required',
    });
  });

  it('begins like the one before, and is none until something is written', () => {
    const next = emptyRow(cash, 'EUR');
    expect(next).toMatchObject({ party: ROSARIO, kind: 'CASH', unit: 'ARS', quantity: '' });
    expect(isBlank(next)).toBe(true);
    expect(emptyRow(undefined, 'EUR').unit).toBe('EUR');
  });
});

const context: PasteContext = {
  locale: 'es-AR',
  accountCurrency: 'EUR',
  parties: new Map([
    ['municipalidad de rosario', ROSARIO],
    ['ajuntament de barcelona', BARCELONA],
  ]),
  kinds: new Map([
    ['efectivo', 'CASH'],
    ['tiempo de personal', 'STAFF_TIME'],
  ]),
  tariffOf: (called) => (called === 'técnico' ? HOUR : undefined),
  headings: new Map(COLUMNS.map((column) => [column, column])),
};

describe('cells of a spreadsheet', () => {
  it('fill the table from the cell they are pasted into, in the reader’s figures', () => {
    const text =
      'Municipalidad de Rosario\tEfectivo\tObra\tLaboratorio\t1.234,50\tars\t31/03/2026\n' +
      'AJUNTAMENT DE BARCELONA\tTiempo de personal\tTécnicos\t\t1.300 h\ttécnico\t1/4/26\n';
    const { rows: pasted, count, beyond } = pasteInto([], { row: 0, column: 'party' }, text, context);
    expect([count, beyond]).toEqual([2, 0]);
    expect(pasted[0]).toMatchObject({
      party: ROSARIO,
      kind: 'CASH',
      quantity: '1234.50',
      unit: 'ARS',
      date: '2026-03-31',
    });
    expect(pasted[1]).toMatchObject({ party: BARCELONA, quantity: '1300', unit: HOUR, date: '2026-04-01' });
    expect(pasted.map((row) => errorsOf(row, known))).toEqual([{}, {}]);
  });

  it('are hours at the tariff of the party’s own country and of the day, wherever these stand in the line', () => {
    const tariff = (id: string, validFrom: string, country?: string): Tariff => ({
      id,
      version: 0,
      category: 'technical-staff',
      names: { es: 'Técnico' },
      hourly: { amount: '18.00', currency: 'EUR' },
      validFrom,
      source: 'Acta',
      ...(country && { country }),
    });
    const all = [
      tariff('next', '2027-01-01', 'AR'),
      tariff('own', '2026-01-01', 'AR'),
      tariff('any', '2026-01-01'),
    ];
    const tariffOf: PasteContext['tariffOf'] = (called, row) =>
      meant(
        all,
        row,
        row.party === ROSARIO ? 'AR' : 'ES',
        ({ names }) => pasteKey(names['es'] ?? '') === called,
      );
    const text =
      'kind\tunit\tquantity\tdate\tparty\n' +
      'Tiempo de personal\tTécnico\t120\t1/2/2026\tMunicipalidad de Rosario\n' +
      'Tiempo de personal\tTécnico\t120\t1/2/2026\tAjuntament de Barcelona\n' +
      'Tiempo de personal\tTécnico\t120\t1/2/2025\tMunicipalidad de Rosario';
    const { rows: pasted } = pasteInto([], { row: 0, column: 'party' }, text, { ...context, tariffOf });
    expect(pasted.map(({ unit }) => unit)).toEqual(['own', 'any', 'Técnico']);
  });

  it('overwrite rows that are there and leave their other cells alone', () => {
    const { rows: pasted } = pasteInto(rows, { row: 1, column: 'description' }, 'Uno\nDos\nTres', context);
    expect(pasted.map(({ description }) => description)).toEqual(['Obra civil', 'Uno', 'Dos', 'Tres']);
    expect(pasted[1]).toMatchObject({ id: TIME.id, quantity: '1200.00' });
  });

  it('keep what is not understood as it came, to be put right', () => {
    const text = 'Rosario?\tRegalo\tCosa\t\t12,3,4\tpesos\tmarzo\tde más';
    const { rows: pasted, beyond } = pasteInto([], { row: 0, column: 'party' }, text, context);
    expect(pasted[0]).toMatchObject({
      party: 'Rosario?',
      kind: 'Regalo',
      quantity: '12,3,4',
      unit: 'PESOS',
      date: 'marzo',
    });
    expect(Object.keys(errorsOf(pasted[0] as PlanRow, known))).toEqual([
      'party',
      'kind',
      'quantity',
      'unit',
      'date',
    ]);
    expect(beyond).toBe(1);
  });

  it('follow a line of headings where there is one, in any order', () => {
    const text = 'quantity\tdescription\tparty\n€ 50,00\tSala\tajuntament de barcelona';
    const { rows: pasted, count } = pasteInto([], { row: 0, column: 'date' }, text, context);
    expect(count).toBe(1);
    expect(pasted[0]).toMatchObject({
      quantity: '50.00',
      unit: 'EUR',
      description: 'Sala',
      party: BARCELONA,
    });
  });

  it('name the headings that are none of the table, whose cells are lost', () => {
    const text = 'description\tResponsable\tquantity\tVacía\nSala\tAna\t50,00\t';
    const { rows: pasted, beyond, unknown } = pasteInto([], { row: 0, column: 'party' }, text, context);
    expect(pasted[0]).toMatchObject({ description: 'Sala', quantity: '50.00' });
    expect(beyond).toBe(0);
    expect(unknown).toEqual(['Responsable', 'Vacía']);
  });

  it('are more than one, or they are for the one field alone', () => {
    expect(isTable('1.234,50')).toBe(false);
    expect(isTable('1.234,50\n')).toBe(false);
    expect(isTable('a\tb')).toBe(true);
    expect(isTable('a\nb')).toBe(true);
  });
});

describe('two people writing one plan', () => {
  const edited = (row: PlanRow, changes: Partial<PlanRow>) => ({ ...row, ...changes });
  const merge = (theirs: PlanRow[], mine: PlanRow[]) => {
    const flat = flatten(rows, theirs, mine);
    const found = mergeValues(flat.base, flat.theirs, flat.mine, Object.keys(flat.mine));
    return { ...found, rows: unflatten(found.values, theirs, mine), flat };
  };

  it('agree where they changed different cells, even of one row', () => {
    const theirs = [edited(cash, { description: 'Obra y montaje' }), time, given];
    const mine = [edited(cash, { quantity: '30000000.00' }), time, given];
    const { conflicts, rows: merged } = merge(theirs, mine);
    expect(conflicts).toEqual([]);
    expect(merged[0]).toMatchObject({ description: 'Obra y montaje', quantity: '30000000.00' });
  });

  it('choose where they changed the same', () => {
    const { conflicts } = merge(
      [edited(cash, { quantity: '1.00' }), time, given],
      [edited(cash, { quantity: '2.00' }), time, given],
    );
    expect(conflicts).toEqual([`${cash.id}.kind`]);
  });

  it('keep what either added, and drop what one removed and the other left alone', () => {
    const added = { ...emptyRow(cash), description: 'Nueva' };
    const { conflicts, rows: merged } = merge([cash, given], [cash, time, given, added]);
    expect(conflicts).toEqual([]);
    expect(merged.map(({ id }) => id)).toEqual([cash.id, given.id, added.id]);
  });

  it('choose whether a row goes that one changed and the other removed', () => {
    const { conflicts, flat } = merge([cash, given], [cash, edited(time, { quantity: '5' }), given]);
    expect(conflicts).toEqual([time.id]);
    expect(differ(flat)).toBe(true);
    expect(differ(flatten(rows, rows, rows))).toBe(false);
  });
});

it('what the API finds wrong stands at its cell', () => {
  const error = (pointer: string) => ({ pointer, code: 'x', detail: 'Mal' });
  expect(
    cellProblems([
      error('/contributions/3/amount/currency'),
      error('/0/tariffId'),
      error('/2/conversion'),
      error('/parties'),
    ]).map(({ index, column }) => [index, column]),
  ).toEqual([
    [3, 'unit'],
    [0, 'unit'],
    [2, 'conversion'],
  ]);
});
