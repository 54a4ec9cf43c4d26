import type { AdministrativeStatus, Level } from '@/api';
import { joined, readCount, readCountries, readFlag, readId, readSome, readText } from '@/list/address';
import { parseBounds } from '@/map/viewport';

export const LEVELS = ['REGIONAL', 'INTERMEDIATE', 'MUNICIPAL'] as const satisfies readonly Level[];
export const STATUSES = [
  'GOVERNED',
  'GROUPING',
  'UNCONFIRMED',
  'VOID',
] as const satisfies readonly AdministrativeStatus[];
export const SORTS = ['name', '-name', 'population', '-population'] as const;
export type Sort = (typeof SORTS)[number];

/** Which territories one looks at: the same for table, map, counts and downloads. */
export interface Filters {
  readonly country: readonly string[];
  readonly level: readonly Level[];
  readonly status: readonly AdministrativeStatus[];
  /** Everything below this territory. */
  readonly within?: string | undefined;
  /** "west,south,east,north" */
  readonly bbox?: string | undefined;
  readonly populationMin?: number | undefined;
  readonly populationMax?: number | undefined;
  readonly q?: string | undefined;
  /** Made or changed by this import. */
  readonly import?: string | undefined;
  /** Those merged or split away, instead of those in being. */
  readonly dissolved: boolean;
}

export const NO_FILTERS: Filters = { country: [], level: [], status: [], dissolved: false };

/** One clause, one chip. */
export type FilterName =
  | 'country'
  | 'level'
  | 'status'
  | 'within'
  | 'bbox'
  | 'population'
  | 'q'
  | 'dissolved'
  | 'import';

export function activeFilters(filters: Filters): FilterName[] {
  const { country, level, status, within, bbox, populationMin, populationMax, q, dissolved } = filters;
  const active: Record<FilterName, boolean> = {
    q: Boolean(q),
    country: country.length > 0,
    level: level.length > 0,
    status: status.length > 0,
    within: within !== undefined,
    population: populationMin !== undefined || populationMax !== undefined,
    bbox: bbox !== undefined,
    dissolved,
    import: filters.import !== undefined,
  };
  return (Object.keys(active) as FilterName[]).filter((name) => active[name]);
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  switch (name) {
    case 'country':
    case 'level':
    case 'status':
      return { ...filters, [name]: [] };
    case 'population':
      return { ...filters, populationMin: undefined, populationMax: undefined };
    case 'dissolved':
      return { ...filters, dissolved: false };
    default:
      return { ...filters, [name]: undefined };
  }
}

/** As the list endpoint takes them; what is not set is not sent. */
export function toQuery({ country, level, status, dissolved, ...rest }: Filters) {
  return {
    ...(country.length > 0 && { country: [...country] }),
    ...(level.length > 0 && { level: [...level] }),
    ...(status.length > 0 && { status: [...status] }),
    ...(dissolved && { dissolved }),
    ...(rest.within !== undefined && { within: rest.within }),
    ...(rest.bbox !== undefined && { bbox: rest.bbox }),
    ...(rest.populationMin !== undefined && { populationMin: rest.populationMin }),
    ...(rest.populationMax !== undefined && { populationMax: rest.populationMax }),
    ...(rest.q !== undefined && { q: rest.q }),
    ...(rest.import !== undefined && { import: rest.import }),
  };
}

export type TerritoryQuery = ReturnType<typeof toQuery>;

/** Reads filters out of anything that looks like an address; what makes no sense is left out, never an error. */
export function readFilters(raw: Readonly<Record<string, unknown>>): Filters {
  const bbox = readText(raw.bbox);
  return {
    country: readCountries(raw.country),
    level: readSome(LEVELS, raw.level),
    status: readSome(STATUSES, raw.status),
    within: readId(raw.within),
    bbox: bbox !== undefined && parseBounds(bbox) ? bbox : undefined,
    populationMin: readCount(raw.populationMin),
    populationMax: readCount(raw.populationMax),
    q: readText(raw.q),
    dissolved: readFlag(raw.dissolved),
    import: readId(raw.import),
  };
}

/** The other way round: plain values for an address, nothing for what is not set. */
export function writeFilters({ country, level, status, dissolved, ...rest }: Filters) {
  return {
    country: joined(country),
    level: joined(level),
    status: joined(status),
    dissolved: dissolved || undefined,
    within: rest.within,
    bbox: rest.bbox,
    populationMin: rest.populationMin,
    populationMax: rest.populationMax,
    q: rest.q,
    import: rest.import,
  };
}
