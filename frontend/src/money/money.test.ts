import { describe, expect, it, test } from 'vitest';
import {
  compareDecimals,
  decimalsOf,
  differenceOf,
  isDecimal,
  minorUnitsOf,
  moneyFor,
  portionOf,
  readAmount,
  readCells,
  readDay,
  readDecimal,
  sumOf,
  timesOf,
} from '.';

const es = 'es-AR';
const en = 'en-GB';

describe('a figure as a person types it', () => {
  test.each([
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1 234,50', '1234.50'],
    ['1\u202f234,50', '1234.50'],
    ["1'234.50", '1234.50'],
    ['1234,5', '1234.5'],
    ['1234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['12.345.678,90', '12345678.90'],
    ['0,50', '0.50'],
    ['0.125', '0.125'],
    [',5', '0.5'],
    ['007', '7'],
    ['999999999999999,99', '999999999999999.99'],
  ])('%s is %s to a reader of Spanish', (typed, meant) => {
    expect(readDecimal(typed, es)).toBe(meant);
  });

  it('means by one sign before three figures what the reader means by it', () => {
    expect(readDecimal('1.234', es)).toBe('1234');
    expect(readDecimal('1.234', en)).toBe('1.234');
    expect(readDecimal('1,234', en)).toBe('1234');
    expect(readDecimal('1,234', es)).toBe('1.234');
  });

  test.each([
    '',
    '-5',
    '1e3',
    '1.23.4',
    '1,2,3',
    '12,34.567,8',
    'NaN',
    'doce',
    '1.2345.678',
    '٣',
  ])('%s is none', (typed) => {
    expect(readDecimal(typed, es)).toBeUndefined();
  });

  it('may come with its currency', () => {
    expect(readAmount('€ 1.234,50', es)).toEqual({ amount: '1234.50', currency: 'EUR' });
    expect(readAmount('1.234,50 ars', es)).toEqual({ amount: '1234.50', currency: 'ARS' });
    expect(readAmount('$ 1.234,50', es)).toEqual({ amount: '1234.50' });
    expect(readAmount('1.234,50 euros', es)).toBeUndefined();
    expect(readAmount('−1.234,50', es)).toBeUndefined();
  });
});

describe('arithmetic', () => {
  it('is exact beyond what floating point holds', () => {
    expect(sumOf(['0.10', '0.20'], 2)).toBe('0.30');
    expect(sumOf(['999999999999999.99', '0.01'], 2)).toBe('1000000000000000.00');
    expect(sumOf([], 2)).toBe('0.00');
    expect(differenceOf('1.00', '1.01', 2)).toBe('-0.01');
  });

  it('rounds to the even neighbour', () => {
    expect(timesOf('0.5', '0.05', 2)).toBe('0.02');
    expect(timesOf('1.5', '0.05', 2)).toBe('0.08');
    expect(timesOf('1300', '22.00', 2)).toBe('28600.00');
  });

  it('counts decimals that say something', () => {
    expect([decimalsOf('1'), decimalsOf('1.50'), decimalsOf('1.505')]).toEqual([0, 1, 3]);
    expect(minorUnitsOf('EUR')).toBe(2);
    expect(minorUnitsOf('CLP')).toBe(0);
    expect(minorUnitsOf('KWD')).toBe(3);
    expect(isDecimal('1.')).toBe(false);
    expect(compareDecimals('10', '9.99')).toBe(1);
    expect([portionOf('1', '4'), portionOf('1', '0')]).toEqual([0.25, 0]);
  });
});

describe('an amount in the reader’s language', () => {
  it('keeps every figure and carries its currency', () => {
    const money = { amount: '999999999999999.99', currency: 'EUR' };
    expect(moneyFor('es').money(money)).toBe('999.999.999.999.999,99 EUR');
    expect(moneyFor('en').money(money)).toBe('999,999,999,999,999.99 EUR');
    expect(moneyFor('fr').decimal('1234.50')).toBe('1\u202f234,50');
    expect(moneyFor('es').decimal('-1100.00')).toBe('−1.100,00');
    expect(moneyFor('es').percent('29.21')).toBe('29,21 %');
    expect(moneyFor('es').currency('ARS')).toBe('peso argentino');
  });

  it('shortens a rate without making it nothing', () => {
    expect(moneyFor('es').rate('1600.000000')).toBe('1.600');
    expect(moneyFor('es').rate('1.168412345678')).toBe('1,168412');
    expect(moneyFor('es').rate('0.000625000000')).toBe('0,000625');
    expect(moneyFor('es').rate('0.000000012300')).toBe('0,0000000123');
  });
});

test('a day is read in figures, the day first, and only when there is one', () => {
  expect(readDay('31/03/2026')).toBe('2026-03-31');
  expect(readDay('1.3.26')).toBe('2026-03-01');
  expect(readDay('2026-03-31')).toBe('2026-03-31');
  expect(readDay('30/02/2026')).toBeUndefined();
  expect(readDay('mañana')).toBeUndefined();
});

test('cells of a spreadsheet come with their breaks and quotation marks', () => {
  expect(readCells('a\tb\r\n"c\nd"\t"e ""f"""\r\n')).toEqual([
    ['a', 'b'],
    ['c\nd', 'e "f"'],
  ]);
  expect(readCells('a\t\tb\n\n\tc\t\n')).toEqual([
    ['a', '', 'b'],
    ['', 'c', ''],
  ]);
  expect(readCells('"5 pulgadas\tb\n"x" y\tz')).toEqual([
    ['"5 pulgadas', 'b'],
    ['"x" y', 'z'],
  ]);
  expect(readCells('')).toEqual([]);
});
