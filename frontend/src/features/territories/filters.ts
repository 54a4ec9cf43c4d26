import type { AdministrativeStatus, Level } from '@/api';
import { parseBounds } from '@/map/viewport';

export const LEVELS = ['REGIONAL', 'INTERMEDIATE', 'MUNICIPAL'] as const satisfies readonly Level[];
export const STATUSES = [
  'GOVERNED',
  'GROUPING',
  'UNCONFIRMED',
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
  | 'dissolved';

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
  };
}

export type TerritoryQuery = ReturnType<typeof toQuery>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** Reads filters out of anything that looks like an address; what makes no sense is left out, never an error. */
export function readFilters(raw: Readonly<Record<string, unknown>>): Filters {
  const bbox = text(raw.bbox);
  return {
    country: list(raw.country)
      .map((code) => code.toUpperCase())
      .filter((code) => /^[A-Z]{2}$/.test(code)),
    level: LEVELS.filter((level) => list(raw.level).includes(level)),
    status: STATUSES.filter((status) => list(raw.status).includes(status)),
    within: isId(raw.within) ? raw.within : undefined,
    bbox: bbox !== undefined && parseBounds(bbox) ? bbox : undefined,
    populationMin: count(raw.populationMin),
    populationMax: count(raw.populationMax),
    q: text(raw.q),
    dissolved: raw.dissolved === true || raw.dissolved === 'true',
  };
}

/** The other way round: plain values for an address, nothing for what is not set. */
export function writeFilters({ country, level, status, dissolved, ...rest }: Filters) {
  const joined = (values: readonly string[]) => (values.length > 0 ? values.join(',') : undefined);
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
  };
}

function list(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(String) : (text(value)?.split(',') ?? []);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** The router reads a search for "2024" as a number: it is words all the same. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).trim();
  return words === '' ? undefined : words;
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
