import type { ContributionKind } from '@/api';
import { decimalsOf, isDay, isDecimal, isZero, minorUnitsOf } from '@/money';
import { KINDS } from '../kinds';
import type { Column, PlanRow } from './rows';

/** What a row may refer to. */
export interface Known {
  readonly parties: ReadonlySet<string>;
  readonly currencies: ReadonlySet<string>;
  readonly tariffs: ReadonlySet<string>;
}

export type CellErrorKey =
  | 'required'
  | 'party'
  | 'kind'
  | 'amount'
  | 'hours'
  | 'notPositive'
  | 'tooPrecise'
  | 'tooLarge'
  | 'currency'
  | 'tariff'
  | 'day'
  | 'tooLong';

export type RowErrors = Partial<Record<Column, CellErrorKey>>;

export const LIMITS = { description: 500, component: 200 };
const MOST_FIGURES = 15;

export const isTime = (row: PlanRow): boolean => row.kind === 'STAFF_TIME';

/** What can be told without asking the API; nothing where the row is sound. */
export function errorsOf(row: PlanRow, known: Known): RowErrors {
  const found: { [C in Column]?: CellErrorKey | undefined } = {
    party: oneOf(row.party, known.parties, 'party'),
    kind: KINDS.includes(row.kind as ContributionKind) ? undefined : 'kind',
    description: row.description.trim() === '' ? 'required' : tooLong(row.description, LIMITS.description),
    component: tooLong(row.component, LIMITS.component),
    quantity: quantityError(row),
    unit: isTime(row)
      ? oneOf(row.unit, known.tariffs, 'tariff')
      : oneOf(row.unit, known.currencies, 'currency'),
    date: row.date === '' ? 'required' : isDay(row.date) ? undefined : 'day',
  };
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error)) as RowErrors;
}

function oneOf(value: string, all: ReadonlySet<string>, error: CellErrorKey): CellErrorKey | undefined {
  if (value === '') return 'required';
  return all.has(value) ? undefined : error;
}

const tooLong = (text: string, most: number): CellErrorKey | undefined =>
  [...text.trim()].length > most ? 'tooLong' : undefined;

function quantityError(row: PlanRow): CellErrorKey | undefined {
  const { quantity, unit } = row;
  if (quantity === '') return 'required';
  if (!isDecimal(quantity)) return isTime(row) ? 'hours' : 'amount';
  if (isZero(quantity)) return 'notPositive';
  if ((quantity.split('.')[0] ?? '').length > MOST_FIGURES) return 'tooLarge';
  return decimalsOf(quantity) > (isTime(row) ? 2 : minorUnitsOf(unit)) ? 'tooPrecise' : undefined;
}

export function isSound(errors: RowErrors): boolean {
  return Object.keys(errors).length === 0;
}
