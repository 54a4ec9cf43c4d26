import { known, readColumns, readId } from '@/list/address';
import type { Codec } from '@/list/state';
import { type Filters, readFilters, SORTS, type Sort, writeFilters } from './filters';

/** What one sees on the list page. All of it stands in the address: copy it, get the same view. */
export interface ListState {
  readonly filters: Filters;
  readonly sort: Sort;
  readonly selected: string | undefined;
  /** Nothing: as this device remembers. */
  readonly columns: readonly ColumnId[] | undefined;
}

/** Columns one may hide; the name always stays. */
export const COLUMNS = ['shortName', 'type', 'territory', 'country', 'status', 'links'] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const DEFAULT_SORT: Sort = 'name';

/** The address as the router holds it: flat, short, readable. */
export type ActorSearch = Partial<ReturnType<typeof writeFilters>> & {
  sort?: Sort | undefined;
  selected?: string | undefined;
  columns?: string | undefined;
};

export function readState(raw: Readonly<Record<string, unknown>>): ListState {
  return {
    filters: readFilters(raw),
    sort: SORTS.find((sort) => sort === raw.sort) ?? DEFAULT_SORT,
    selected: readId(raw.selected),
    columns: readColumns(COLUMNS, raw.columns),
  };
}

export function writeState({ filters, sort, selected, columns }: ListState): ActorSearch {
  return known({
    ...writeFilters(filters),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    selected,
    columns: columns?.join(','),
  });
}

export const CODEC: Codec<ListState> = { read: readState, write: writeState };

/** What a saved view keeps: which rows, in which order and columns; not where one happens to look. */
export function searchToKeep(state: ListState): ActorSearch {
  return writeState({ ...state, selected: undefined });
}
