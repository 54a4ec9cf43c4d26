import type { RateKind } from '@/api';
import { known, readCountries, readText } from '@/list/address';
import { isDay, isDecimal } from '@/money';

export const RATE_KINDS = ['DAILY', 'MANUAL', 'ANNUAL_AVERAGE'] as const satisfies readonly RateKind[];

export interface TariffSearch {
  readonly category?: string;
  readonly country?: string;
  /** In force on this day. */
  readonly on?: string;
}

export interface RateSearch {
  readonly kind?: RateKind;
  readonly base?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly to?: string;
  /** The converter: how much, of which currency, in which, as of when. */
  readonly amount?: string;
  readonly of?: string;
  readonly in?: string;
  readonly day?: string;
}

export interface CallSearch {
  readonly country?: string;
  readonly on?: string;
  readonly q?: string;
}

type Raw = Readonly<Record<string, unknown>>;

/** No day anyone means, but the beginning of one that is being typed. */
const EARLIEST = '1900-01-01';

export function readDayOf(value: unknown): string | undefined {
  return typeof value === 'string' && isDay(value) && value >= EARLIEST ? value : undefined;
}

const matching = (pattern: RegExp, value: unknown) => {
  const text = readText(value);
  return text !== undefined && pattern.test(text) ? text : undefined;
};
const readCurrency = (value: unknown) => matching(/^[A-Z]{3}$/, value);

/** For the routes: what is understood stays in the address, the rest is dropped. */
export function validateTariffSearch(raw: Raw): TariffSearch {
  return known({
    category: matching(/^[a-z0-9][a-z0-9-]{0,49}$/, raw.category),
    country: readCountries(raw.country)[0],
    on: readDayOf(raw.on),
  });
}

export function validateRateSearch(raw: Raw): RateSearch {
  const amount = readText(raw.amount);
  return known({
    kind: RATE_KINDS.find((kind) => kind === raw.kind),
    base: readCurrency(raw.base),
    currency: readCurrency(raw.currency),
    from: readDayOf(raw.from),
    to: readDayOf(raw.to),
    amount: amount !== undefined && isDecimal(amount) ? amount : undefined,
    of: readCurrency(raw.of),
    in: readCurrency(raw.in),
    day: readDayOf(raw.day),
  });
}

export function validateCallSearch(raw: Raw): CallSearch {
  return known({
    country: readCountries(raw.country)[0],
    on: readDayOf(raw.on),
    q: readText(raw.q),
  });
}

/** Filters of the list alone; the converter beside it asks for something else. */
export function rateQueryOf({ kind, base, currency, from, to }: RateSearch) {
  return known({ kind: kind && [kind], base, currency, from, to });
}
