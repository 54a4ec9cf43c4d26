import type { ActorStatus, ActorType } from '@/api';
import { joined, readCountries, readId, readSome, readText } from '@/list/address';
import { ACTOR_STATUSES, ACTOR_TYPES } from '@/records/actorTypes';

export const SORTS = ['name', '-name', 'links', '-links'] as const;
export type Sort = (typeof SORTS)[number];

/** Which actors one looks at: the same for table, counts and downloads. */
export interface Filters {
  readonly type: readonly ActorType[];
  readonly country: readonly string[];
  /** Those at home in this territory or anywhere below it. */
  readonly within?: string | undefined;
  /** None chosen: the active ones. */
  readonly status: readonly ActorStatus[];
  readonly q?: string | undefined;
  /** Made or changed by this import. */
  readonly import?: string | undefined;
}

export const NO_FILTERS: Filters = { type: [], country: [], status: [] };

/** One clause, one chip. */
export type FilterName = 'q' | 'type' | 'country' | 'within' | 'status' | 'import';

export function activeFilters({ type, country, within, status, q, import: imported }: Filters): FilterName[] {
  const active: Record<FilterName, boolean> = {
    q: Boolean(q),
    type: type.length > 0,
    country: country.length > 0,
    within: within !== undefined,
    status: status.length > 0,
    import: imported !== undefined,
  };
  return (Object.keys(active) as FilterName[]).filter((name) => active[name]);
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  const isList = name === 'type' || name === 'country' || name === 'status';
  return { ...filters, [name]: isList ? [] : undefined };
}

/** As the list endpoint takes them; what is not set is not sent. */
export function toQuery({ type, country, within, status, q, import: imported }: Filters) {
  return {
    ...(type.length > 0 && { type: [...type] }),
    ...(country.length > 0 && { country: [...country] }),
    ...(within !== undefined && { within }),
    ...(status.length > 0 && { status: [...status] }),
    ...(q !== undefined && { q }),
    ...(imported !== undefined && { import: imported }),
  };
}
export type ActorQuery = ReturnType<typeof toQuery>;

/** Reads filters out of anything that looks like an address; what makes no sense is left out, never an error. */
export function readFilters(raw: Readonly<Record<string, unknown>>): Filters {
  return {
    type: readSome(ACTOR_TYPES, raw.type),
    country: readCountries(raw.country),
    within: readId(raw.within),
    status: readSome(ACTOR_STATUSES, raw.status),
    q: readText(raw.q),
    import: readId(raw.import),
  };
}

/** The other way round: plain values for an address, nothing for what is not set. */
export function writeFilters({ type, country, status, ...single }: Filters) {
  return { ...single, type: joined(type), country: joined(country), status: joined(status) };
}
