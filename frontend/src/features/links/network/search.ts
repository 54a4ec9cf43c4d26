import type { LinkNetworkBy } from '@/api';
import { known } from '@/list/address';
import type { Codec, ListState } from '@/list/state';
import { type Filters, readFilters, writeFilters } from '../filters';

export const BYS = ['COUNTRY', 'DIMENSION', 'THEME', 'ACTOR'] as const satisfies readonly LinkNetworkBy[];
export const VIEWS = ['picture', 'nodes', 'edges'] as const;
export type View = (typeof VIEWS)[number];
/** Of both tables: by name, by links, by how many neighbours. */
export const SORTS = ['-links', 'links', 'name', '-name', 'neighbours', '-neighbours'] as const;
export type Sort = (typeof SORTS)[number];

export interface NetworkState extends ListState {
  readonly filters: Filters;
  readonly by: LinkNetworkBy;
  readonly as: View;
  readonly sort: Sort;
}

export type NetworkSearch = Partial<ReturnType<typeof writeFilters>> & {
  by?: LinkNetworkBy | undefined;
  as?: View | undefined;
  sort?: Sort | undefined;
  selected?: string | undefined;
};

function read(raw: Readonly<Record<string, unknown>>): NetworkState {
  return {
    filters: readFilters(raw),
    by: BYS.find((by) => by === raw.by) ?? 'COUNTRY',
    as: VIEWS.find((view) => view === raw.as) ?? 'picture',
    sort: SORTS.find((sort) => sort === raw.sort) ?? '-links',
    // A country's code, a dimension, a theme's code or an actor's id.
    selected: /^[\w-]{1,64}$/.test(String(raw.selected ?? '')) ? String(raw.selected) : undefined,
    columns: undefined,
  };
}

function write({ filters, by, as, sort, selected }: NetworkState): NetworkSearch {
  return known({
    ...writeFilters(filters),
    by: by === 'COUNTRY' ? undefined : by,
    as: as === 'picture' ? undefined : as,
    sort: sort === '-links' ? undefined : sort,
    selected,
  });
}

export const NETWORK_CODEC: Codec<NetworkState> = { read, write };

export function validateNetworkSearch(raw: Record<string, unknown>): NetworkSearch {
  return write(read(raw));
}
