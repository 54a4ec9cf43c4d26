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

/** Columns one may hide; the partners always stay. */
export const COLUMNS = ['title', 'type', 'themes', 'start', 'plannedEnd', 'state', 'confirmed'] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const DEFAULT_SORT: Sort = '-start';

/** The address as the router holds it: flat, short, readable. */
export type LinkSearch = Partial<ReturnType<typeof writeFilters>> & {
  sort?: Sort | undefined;
  selected?: string | undefined;
  columns?: string | undefined;
};

/** A new link may be told with whom it begins: an actor, or a territory for its administration. */
export interface NewLinkSearch {
  readonly partner?: string;
  readonly territory?: string;
}

export function validateNewSearch(raw: Record<string, unknown>): NewLinkSearch {
  const partner = readId(raw.partner);
  const territory = readId(raw.territory);
  return { ...(partner && { partner }), ...(territory && { territory }) };
}

/** For the route: keeps what is understood and drops the rest. */
export function validateSearch(raw: Record<string, unknown>): LinkSearch {
  return writeState(readState(raw));
}

export function readState(raw: Readonly<Record<string, unknown>>): ListState {
  return {
    filters: readFilters(raw),
    sort: SORTS.find((sort) => sort === raw.sort) ?? DEFAULT_SORT,
    selected: readId(raw.selected),
    columns: readColumns(COLUMNS, raw.columns),
  };
}

export function writeState({ filters, sort, selected, columns }: ListState): LinkSearch {
  return known({
    ...writeFilters(filters),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    selected,
    columns: columns?.join(','),
  });
}

export const CODEC: Codec<ListState> = { read: readState, write: writeState };

/** What a saved view keeps: which rows, in which order and columns; not where one happens to look. */
export function searchToKeep(state: ListState): LinkSearch {
  return writeState({ ...state, selected: undefined });
}
