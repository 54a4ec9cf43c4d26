import { known, readId } from '@/list/address';
import type { Codec } from '@/list/state';
import { type LinkSearch, type ListState, readState, writeState } from '../search';

/** The picture, or the same facts to read and copy. */
export const VIEWS = ['picture', 'links', 'places'] as const;
export type View = (typeof VIEWS)[number];
export const PLACE_SORTS = ['-links', 'links', 'name', '-name', 'country', '-country'] as const;
export type PlaceSort = (typeof PLACE_SORTS)[number];

/** What one sees on the map's page: as in the list, and what only the map has. */
export interface MapState extends ListState {
  readonly as: View;
  /** The chosen place, by the actor at home there. */
  readonly place: string | undefined;
  readonly placeSort: PlaceSort;
}

export type MapSearch = LinkSearch & {
  as?: View | undefined;
  place?: string | undefined;
  placeSort?: PlaceSort | undefined;
};

function read(raw: Readonly<Record<string, unknown>>): MapState {
  return {
    ...readState(raw),
    as: VIEWS.find((view) => view === raw.as) ?? 'picture',
    place: readId(raw.place),
    placeSort: PLACE_SORTS.find((sort) => sort === raw.placeSort) ?? '-links',
  };
}

function write({ as, place, placeSort, ...list }: MapState): MapSearch {
  return known({
    ...writeState({ ...list, showsMap: false }),
    as: as === 'picture' ? undefined : as,
    place,
    placeSort: placeSort === '-links' ? undefined : placeSort,
  });
}

export const MAP_CODEC: Codec<MapState> = { read, write };

export function validateMapSearch(raw: Record<string, unknown>): MapSearch {
  return write(read(raw));
}
