import type { AgreementState } from '@/api';
import { joined, readCountries, readId, readList, readSome, readText } from '@/list/address';
import { isDay } from '@/money';
import { STATES } from './kinds';

export const SORTS = [
  '-signedOn',
  'signedOn',
  'closesOn',
  '-closesOn',
  'title',
  '-title',
  '-updatedAt',
  'updatedAt',
] as const;
export type Sort = (typeof SORTS)[number];

/** Which agreements one looks at: the same for table, counts, totals and downloads. */
export interface Filters {
  readonly q?: string | undefined;
  /** Of a party. */
  readonly country: readonly string[];
  /** With a party at home in this territory or anywhere below it. */
  readonly within?: string | undefined;
  readonly actor?: string | undefined;
  readonly link?: string | undefined;
  readonly call?: string | undefined;
  /** None chosen: all but the discarded and the void. */
  readonly state: readonly AgreementState[];
  /** Of the account. */
  readonly currency: readonly string[];
  readonly signedFrom?: string | undefined;
  readonly signedTo?: string | undefined;
}

/** One clause, one chip, in this order. */
const NAMES = [
  'q',
  'country',
  'within',
  'actor',
  'link',
  'call',
  'state',
  'currency',
  'signedFrom',
  'signedTo',
] as const satisfies readonly (keyof Filters)[];
export type FilterName = (typeof NAMES)[number];

export const NO_FILTERS: Filters = { country: [], state: [], currency: [] };

export function activeFilters(filters: Filters): FilterName[] {
  return NAMES.filter((name) => (filters[name]?.length ?? 0) > 0);
}

export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return { ...filters, [name]: Array.isArray(filters[name]) ? [] : undefined };
}

/** As the list endpoint takes them; what is not set is not sent. */
export function toQuery(filters: Filters) {
  const { q, country, within, actor, link, call, state, currency, signedFrom, signedTo } = filters;
  return {
    ...(q !== undefined && { q }),
    ...(country.length > 0 && { country: [...country] }),
    ...(within !== undefined && { within }),
    ...(actor !== undefined && { actor }),
    ...(link !== undefined && { link }),
    ...(call !== undefined && { call }),
    ...(state.length > 0 && { state: [...state] }),
    ...(currency.length > 0 && { currency: [...currency] }),
    ...(signedFrom !== undefined && { signedFrom }),
    ...(signedTo !== undefined && { signedTo }),
  };
}
export type AgreementQuery = ReturnType<typeof toQuery>;

/** Reads filters out of anything that looks like an address; what makes no sense is left out, never an error. */
export function readFilters(raw: Readonly<Record<string, unknown>>): Filters {
  return {
    q: readText(raw.q),
    country: readCountries(raw.country),
    within: readId(raw.within),
    actor: readId(raw.actor),
    link: readId(raw.link),
    call: readId(raw.call),
    state: readSome(STATES, raw.state),
    currency: readList(raw.currency)
      .map((code) => code.toUpperCase())
      .filter((code) => /^[A-Z]{3}$/.test(code)),
    signedFrom: day(raw.signedFrom),
    signedTo: day(raw.signedTo),
  };
}

const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);

/** The other way round: plain values for an address, nothing for what is not set. */
export function writeFilters(filters: Filters) {
  const { country, state, currency, ...single } = filters;
  return { ...single, country: joined(country), state: joined(state), currency: joined(currency) };
}
