import { isDecimal } from './decimal';
import { separatorsOf } from './format';

/** Spaces of all kinds, and the apostrophes some group thousands with: they carry no meaning within a figure. */
const NOTHING = /[\s\u00a0\u202f\u2009'’]/g;

/**
 * A figure as a person types or pastes it, as the API writes it: `1.234,50`, `1,234.50`, `1 234,50` are all `1234.50`.
 * Where both a point and a comma stand the last of them begins the decimals. Where one stands alone before exactly
 * three figures it may mean either: then it means what it means in the reader's own language. Nothing for what is no
 * figure, or is one below zero.
 */
export function readDecimal(text: string, locale: string): string | undefined {
  const bare = text.replace(NOTHING, '');
  if (!/^\d*([.,]\d*)*$/.test(bare) || !/\d/.test(bare)) return undefined;
  const point = decimalPoint(bare, separatorsOf(locale).decimal);
  const [units = '', decimals, ...more] = point ? bare.split(point) : [bare];
  if (more.length > 0 || /[.,]/.test(decimals ?? '')) return undefined;
  const figures = ungrouped(units);
  if (figures === undefined) return undefined;
  const whole = figures.replace(/^0+(?=\d)/, '') || '0';
  return normal(decimals ? `${whole}.${decimals}` : whole);
}

/** Which sign begins the decimals; nothing where there are none. */
function decimalPoint(bare: string, readers: string): string | undefined {
  const last = bare.match(/[.,](?=[^.,]*$)/)?.[0];
  if (last === undefined) return undefined;
  const other = last === '.' ? ',' : '.';
  if (bare.includes(other)) return last;
  if (bare.split(last).length > 2) return undefined;
  return last !== readers && /^[1-9]\d{0,2}[.,]\d{3}$/.test(bare) ? undefined : last;
}

/** Without its signs for thousands; nothing when they stand in other places. */
function ungrouped(units: string): string | undefined {
  if (/^\d*$/.test(units)) return units;
  return /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(units) ? units.replace(/[.,]/g, '') : undefined;
}

const normal = (text: string) => (isDecimal(text) ? text : undefined);

/** A figure with the sign or code of its currency before or after it, as spreadsheets show amounts: `€ 1.234,50`. */
export function readAmount(
  text: string,
  locale: string,
): { readonly amount: string; readonly currency?: string } | undefined {
  const [, before = '', figure = '', after = ''] =
    /^\s*([^\d\s.,+-]*)\s*([\d.,\s\u00a0\u202f\u2009'’]*?)\s*([^\d\s.,+-]*)\s*$/.exec(text) ?? [];
  const amount = figure && !(before && after) ? readDecimal(figure, locale) : undefined;
  if (amount === undefined) return undefined;
  const currency = currencyOf(before || after);
  if (currency === '') return undefined;
  return currency ? { amount, currency } : { amount };
}

/** Signs that mean one currency alone; a peso's and a dollar's is no one's. */
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', R$: 'BRL', US$: 'USD', U$S: 'USD' };
const SHARED = ['$', '¥'];

/** Nothing where none is said; an empty text where what stands there is no currency. */
function currencyOf(word: string): string | undefined {
  if (word === '' || SHARED.includes(word)) return undefined;
  if (SIGNS[word]) return SIGNS[word];
  return /^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : '';
}
