import type { ImportKind, ImportOutcome, ImportPlaceOutcome, ImportState } from '@/api';
import { known, readCount, readFlag, readText } from '@/list/address';
import { KINDS, OUTCOMES, STATES, WAITING } from './states';

/** What one sees of the list, of a new import and of one: all of it stands in the address. */
export interface ListSearch {
  readonly state?: ImportState;
  readonly kind?: ImportKind;
}

export interface NewSearch {
  readonly kind?: ImportKind;
}

export const STEPS = ['columns', 'rows', 'places', 'apply'] as const;
export type Step = (typeof STEPS)[number];

export interface ImportSearch {
  readonly step?: Step;
  /** Which rows: by what becomes of them, why, and where in the file one starts. */
  readonly outcome?: ImportOutcome;
  readonly reason?: string;
  readonly from?: number;
  readonly row?: number;
  /** Which places: by what is wrong with them, or those decided; and the one in hand. */
  readonly wait?: ImportPlaceOutcome;
  readonly decided?: true;
  readonly place?: number;
  /** On a narrow screen: the list of places instead of the one in hand. */
  readonly list?: true;
}

const oneOf = <K extends string>(all: readonly K[], value: unknown): K | undefined =>
  all.find((one) => one === value);

const readRow = (value: unknown) => readCount(value) || undefined;

export function validateListSearch(raw: Record<string, unknown>): ListSearch {
  return known({ state: oneOf(STATES, raw.state), kind: oneOf(KINDS, raw.kind) });
}

export function validateNewSearch(raw: Record<string, unknown>): NewSearch {
  return known({ kind: oneOf(KINDS, raw.kind) });
}

export function validateImportSearch(raw: Record<string, unknown>): ImportSearch {
  return known({
    step: oneOf(STEPS, raw.step),
    outcome: oneOf(OUTCOMES, raw.outcome),
    reason: readText(raw.reason),
    from: readRow(raw.from),
    row: readRow(raw.row),
    wait: oneOf(WAITING, raw.wait),
    decided: readFlag(raw.decided) ? (true as const) : undefined,
    place: readCount(raw.place),
    list: readFlag(raw.list) ? (true as const) : undefined,
  });
}
