import type { Dimension, LinkFreshness, LinkModality, LinkState, LinkType } from '@/api';
import { joined, readCountries, readId, readList, readSome, readText } from '@/list/address';
import { DIMENSIONS } from '@/records/dimensions';
import { FRESHNESSES, LINK_STATES, LINK_TYPES, MODALITIES } from '@/records/links';

export const SORTS = ['start', '-start', 'partners', '-partners', 'confirmed', '-confirmed'] as const;
export type Sort = (typeof SORTS)[number];

/** Which links one looks at: the same for table, counts and downloads. */
export interface Filters {
  readonly q?: string | undefined;
  /** Of a partner. */
  readonly country: readonly string[];
  /** With a partner at home in this territory or anywhere below it. */
  readonly within?: string | undefined;
  readonly actor?: string | undefined;
  /** Made or changed by this import. */
  readonly import?: string | undefined;
  readonly type: readonly LinkType[];
  readonly theme: readonly string[];
  readonly dimension: readonly Dimension[];
  readonly modality: readonly LinkModality[];
  /** None chosen: all but the discarded and the void. */
  readonly state: readonly LinkState[];
  readonly freshness: readonly LinkFreshness[];
  readonly startedFrom?: string | undefined;
  readonly startedTo?: string | undefined;
}

/** One clause, one chip, in this order. */
const NAMES = [
  'q',
  'country',
  'within',
  'actor',
  'type',
  'theme',
  'dimension',
  'modality',
  'state',
  'freshness',
  'startedFrom',
  'startedTo',
  'import',
] as const satisfies readonly (keyof Filters)[];
export type FilterName = (typeof NAMES)[number];

export const NO_FILTERS: Filters = {
  country: [],
  type: [],
  theme: [],
  dimension: [],
  modality: [],
  state: [],
  freshness: [],
};

export function activeFilters(filters: Filters): FilterName[] {
  return NAMES.filter((name) => (filters[name]?.length ?? 0) > 0);
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return { ...filters, [name]: Array.isArray(filters[name]) ? [] : undefined };
}

/** As the list endpoint takes them; what is not set is not sent. */
export function toQuery(filters: Filters) {
  const { country, type, theme, dimension, modality, state, freshness } = filters;
  const { q, within, actor, startedFrom, startedTo, import: imported } = filters;
  return {
    ...(q !== undefined && { q }),
    ...(country.length > 0 && { country: [...country] }),
    ...(within !== undefined && { within }),
    ...(actor !== undefined && { actor }),
    ...(type.length > 0 && { type: [...type] }),
    ...(theme.length > 0 && { theme: [...theme] }),
    ...(dimension.length > 0 && { dimension: [...dimension] }),
    ...(modality.length > 0 && { modality: [...modality] }),
    ...(state.length > 0 && { state: [...state] }),
    ...(freshness.length > 0 && { freshness: [...freshness] }),
    ...(startedFrom !== undefined && { startedFrom }),
    ...(startedTo !== undefined && { startedTo }),
    ...(imported !== undefined && { import: imported }),
  };
}
export type LinkQuery = ReturnType<typeof toQuery>;

/** Reads filters out of anything that looks like an address; what makes no sense is left out, never an error. */
export function readFilters(raw: Readonly<Record<string, unknown>>): Filters {
  return {
    q: readText(raw.q),
    country: readCountries(raw.country),
    within: readId(raw.within),
    actor: readId(raw.actor),
    type: readSome(LINK_TYPES, raw.type),
    theme: readList(raw.theme).filter((code) => /^[a-z0-9-]+$/.test(code)),
    dimension: readSome(DIMENSIONS, raw.dimension),
    modality: readSome(MODALITIES, raw.modality),
    state: readSome(LINK_STATES, raw.state),
    freshness: readSome(FRESHNESSES, raw.freshness),
    startedFrom: readDay(raw.startedFrom),
    startedTo: readDay(raw.startedTo),
    import: readId(raw.import),
  };
}

/** A day of the calendar: the thirtieth of February is none. */
function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value ? undefined : value;
}

/** The other way round: plain values for an address, nothing for what is not set. */
export function writeFilters(filters: Filters) {
  const { country, type, theme, dimension, modality, state, freshness, ...single } = filters;
  return {
    ...single,
    country: joined(country),
    type: joined(type),
    theme: joined(theme),
    dimension: joined(dimension),
    modality: joined(modality),
    state: joined(state),
    freshness: joined(freshness),
  };
}
