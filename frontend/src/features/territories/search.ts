import { known, readColumns, readFlag, readId } from '@/list/address';
import type { Codec } from '@/list/state';
import { formatView, type MapView, parseView } from '@/map/viewport';
import { type Filters, readFilters, SORTS, type Sort, writeFilters } from './filters';

/** What one sees on the list page. All of it stands in the address: copy it, get the same view. */
export interface ListState {
  readonly filters: Filters;
  readonly sort: Sort;
  /** The chosen row, also marked on the map. */
  readonly selected: string | undefined;
  readonly view: MapView | undefined;
  /** Nothing: as this device remembers. */
  readonly columns: readonly ColumnId[] | undefined;
  /** On a narrow screen: the map instead of the list. */
  readonly showsMap: boolean;
}

/** Columns one may hide; the name always stays. */
export const COLUMNS = ['parent', 'level', 'localType', 'status', 'population', 'populationYear'] as const;
export type ColumnId = (typeof COLUMNS)[number];
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'parent',
  'level',
  'status',
  'population',
  'populationYear',
];
export const DEFAULT_SORT: Sort = 'name';

/** The address as the router holds it: flat, short, readable. */
export type TerritorySearch = Partial<ReturnType<typeof writeFilters>> & {
  sort?: Sort | undefined;
  selected?: string | undefined;
  view?: string | undefined;
  columns?: string | undefined;
  map?: true | undefined;
};

export function readState(raw: Readonly<Record<string, unknown>>): ListState {
  return {
    filters: readFilters(raw),
    sort: SORTS.find((sort) => sort === raw.sort) ?? DEFAULT_SORT,
    selected: readId(raw.selected),
    view: typeof raw.view === 'string' ? parseView(raw.view) : undefined,
    columns: readColumns(COLUMNS, raw.columns),
    showsMap: readFlag(raw.map),
  };
}

export function writeState({ filters, sort, selected, view, columns, showsMap }: ListState): TerritorySearch {
  return known({
    ...writeFilters(filters),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    selected,
    view: view && formatView(view),
    columns: columns?.join(','),
    map: showsMap || undefined,
  });
}

export const CODEC: Codec<ListState> = { read: readState, write: writeState };

/** What a saved view keeps: which rows, in which order and columns; not where one happens to look. */
export function searchToKeep(state: ListState): TerritorySearch {
  return writeState({ ...state, selected: undefined, view: undefined, showsMap: false });
}
