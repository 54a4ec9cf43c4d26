import { known, readColumns, readFlag, readId } from '@/list/address';
import type { Codec } from '@/list/state';
import { formatView, type MapView, parseView } from '@/map/viewport';
import { COLOURS, type Colour } from './arcs/colourNames';
import { type Filters, readFilters, SORTS, type Sort, writeFilters } from './filters';

/** What one sees on the list page. All of it stands in the address: copy it, get the same view. */
export interface ListState {
  readonly filters: Filters;
  readonly sort: Sort;
  /** The chosen row, also drawn heavy on the map. */
  readonly selected: string | undefined;
  readonly view: MapView | undefined;
  /** What the arcs are coloured by. */
  readonly colour: Colour;
  /** Nothing: as this device remembers. */
  readonly columns: readonly ColumnId[] | undefined;
  /** On a narrow screen: the map instead of the list. */
  readonly showsMap: boolean;
}

/** Columns one may hide; the partners always stay. */
export const COLUMNS = ['title', 'type', 'themes', 'start', 'plannedEnd', 'state', 'confirmed'] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const DEFAULT_SORT: Sort = '-start';

/** The address as the router holds it: flat, short, readable. */
export type LinkSearch = Partial<ReturnType<typeof writeFilters>> & {
  sort?: Sort | undefined;
  selected?: string | undefined;
  view?: string | undefined;
  colour?: Colour | undefined;
  columns?: string | undefined;
  map?: true | undefined;
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
    view: typeof raw.view === 'string' ? parseView(raw.view) : undefined,
    colour: COLOURS.find((colour) => colour === raw.colour) ?? 'dimension',
    columns: readColumns(COLUMNS, raw.columns),
    showsMap: readFlag(raw.map),
  };
}

export function writeState(state: ListState): LinkSearch {
  const { filters, sort, selected, view, colour, columns, showsMap } = state;
  return known({
    ...writeFilters(filters),
    sort: sort === DEFAULT_SORT ? undefined : sort,
    selected,
    view: view && formatView(view),
    colour: colour === 'dimension' ? undefined : colour,
    columns: columns?.join(','),
    map: showsMap || undefined,
  });
}

export const CODEC: Codec<ListState> = { read: readState, write: writeState };

/** What a saved view keeps: which rows, in which order and columns; not where one happens to look. */
export function searchToKeep(state: ListState): LinkSearch {
  return writeState({ ...state, selected: undefined, view: undefined, showsMap: false });
}
