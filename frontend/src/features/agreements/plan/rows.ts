import { type Contribution, type ContributionDraft, type ConversionDraft, uuidv7 } from '@/api';
import { sameValue } from '@/forms/merge';

/**
 * A row of the plan while one writes: texts alone, so that what is no amount, no day or nobody's name stays as it was
 * typed or pasted until it is put right.
 */
export interface PlanRow {
  readonly id: string;
  /** Id of a party. */
  readonly party: string;
  readonly kind: string;
  readonly description: string;
  readonly component: string;
  /** An amount as the API writes it, or hours of staff time. */
  readonly quantity: string;
  /** A currency, or the id of a tariff by which hours are valued. */
  readonly unit: string;
  /** The value date, as the API writes it. */
  readonly date: string;
  /** How it is converted, where a person chose; else by the day's rate. */
  readonly conversion?: ConversionDraft | undefined;
}

/** Cells one types in, in the order of the table and of what is pasted. */
export const COLUMNS = ['party', 'kind', 'description', 'component', 'quantity', 'unit', 'date'] as const;
export type Column = (typeof COLUMNS)[number];

/** The next row begins as the one before it: the same party and kind, the same unit and day. */
export function emptyRow(like?: PlanRow, currency = ''): PlanRow {
  const { party = '', kind = 'CASH', unit = currency, date = '' } = like ?? {};
  return { id: uuidv7(), party, kind, description: '', component: '', quantity: '', unit, date };
}

/** Whether anything was written into it: an empty last row is no row. */
export function isBlank({ description, component, quantity }: PlanRow): boolean {
  return [description, component, quantity].every((text) => text.trim() === '');
}

export function rowOf(contribution: Contribution): PlanRow {
  const { id, partyId, kind, description, component, amount, hours, tariff, valueDate } = contribution;
  const isTime = kind === 'STAFF_TIME';
  return {
    id,
    party: partyId,
    kind,
    description,
    component: component ?? '',
    quantity: (isTime ? hours : amount.amount) ?? '',
    unit: (isTime ? tariff?.id : amount.currency) ?? '',
    date: valueDate,
    conversion: conversionOf(contribution),
  };
}

/** As it was chosen: what is sent again like this keeps the rate it was made with. */
function conversionOf({ conversion }: Contribution): ConversionDraft | undefined {
  const { kind, rate, source, reason } = conversion;
  if (!kind) return undefined;
  return kind === 'MANUAL' ? { kind, rate, source: source ?? '', reason: reason ?? '' } : { kind };
}

/** What the API takes; call it with rows that have no errors. */
export function draftOf(row: PlanRow): ContributionDraft {
  const { id, party, description, component, quantity, unit, date, conversion } = row;
  const kind = row.kind as ContributionDraft['kind'];
  return {
    id,
    partyId: party,
    kind,
    description: description.trim(),
    ...(component.trim() && { component: component.trim() }),
    ...(kind === 'STAFF_TIME'
      ? { hours: quantity, tariffId: unit }
      : { amount: { amount: quantity, currency: unit } }),
    valueDate: date,
    ...(conversion && { conversion }),
  };
}

export function rowsDiffer(some: readonly PlanRow[], others: readonly PlanRow[]): boolean {
  return !sameValue(some, others);
}

/** With one cell written. Another unit or day needs another rate, and hours are counted in tariffs, not currencies. */
export function withCell(row: PlanRow, column: Column, text: string, currency: string): PlanRow {
  const next = { ...row, [column]: text };
  if (column === 'unit' || column === 'date') next.conversion = undefined;
  const wasTime = row.kind === 'STAFF_TIME';
  const isTime = next.kind === 'STAFF_TIME';
  if (wasTime === isTime) return next;
  return { ...next, unit: isTime ? '' : currency, conversion: undefined };
}
