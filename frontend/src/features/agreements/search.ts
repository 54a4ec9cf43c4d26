import { known, readColumns, readId } from '@/list/address';
import type { Codec } from '@/list/state';
import { isDay } from '@/money';
import { type Filters, readFilters, SORTS, type Sort, writeFilters } from './filters';

/** What one sees on the list page. All of it stands in the address: copy it, get the same view. */
export interface ListState {
  readonly filters: Filters;
  readonly sort: Sort;
  readonly selected: string | undefined;
  /** Nothing: as this device remembers. */
  readonly columns: readonly ColumnId[] | undefined;
  /** Totals also in this currency, at the rates of a day; nothing: in their own alone. */
  readonly valuedIn: string | undefined;
  readonly valuedOn: string | undefined;
}

/** Columns one may hide; the title always stays. */
export const COLUMNS = [
  'parties',
  'link',
  'state',
  'value',
  'shares',
  'signedOn',
  'closesOn',
  'updatedAt',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

const DEFAULT_SORT: Sort = '-signedOn';

/** The address as the router holds it: flat, short, readable. */
export type AgreementSearch = Partial<ReturnType<typeof writeFilters>> & {
  sort?: Sort | undefined;
  selected?: string | undefined;
  columns?: string | undefined;
  in?: string | undefined;
  on?: string | undefined;
};

export function readState(raw: Readonly<Record<string, unknown>>): ListState {
  const valuedIn = typeof raw.in === 'string' && /^[A-Z]{3}$/.test(raw.in) ? raw.in : undefined;
  return {
    filters: readFilters(raw),
    sort: SORTS.find((sort) => sort === raw.sort) ?? DEFAULT_SORT,
    selected: readId(raw.selected),
    columns: readColumns(COLUMNS, raw.columns),
    valuedIn,
    valuedOn: valuedIn && typeof raw.on === 'string' && isDay(raw.on) ? raw.on : undefined,
  };
}

export function writeState(state: ListState): AgreementSearch {
  const { filters, sort, selected, columns, valuedIn, valuedOn } = state;
  return known({
    ...writeFilters(filters),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    selected,
    columns: columns?.join(','),
    in: valuedIn,
    on: valuedOn,
  });
}

export const CODEC: Codec<ListState> = { read: readState, write: writeState };

/** What a saved view keeps: which rows, in which order and columns; not where one happens to look. */
export function searchToKeep(state: ListState): AgreementSearch {
  return writeState({ ...state, selected: undefined });
}
