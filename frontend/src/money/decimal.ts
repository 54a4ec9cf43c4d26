import Big from 'big.js';

Big.RM = Big.roundHalfEven;

/** A decimal number as the API writes it: figures, at most one point, no sign and no exponent. */
const CANONICAL = /^\d+(\.\d+)?$/;

export function isDecimal(text: string): boolean {
  return CANONICAL.test(text);
}

export function isZero(text: string): boolean {
  return new Big(text).eq(0);
}

/** How many decimals it says; zeros at its end say nothing. */
export function decimalsOf(text: string): number {
  return text.includes('.') ? text.replace(/0+$/, '').split('.')[1]?.length || 0 : 0;
}

/** Exact, whatever their length: amounts never pass through floating point. */
export function sumOf(texts: Iterable<string>, decimals: number): string {
  let sum = new Big(0);
  for (const text of texts) sum = sum.plus(text);
  return sum.toFixed(decimals);
}

/** Hours at a rate by the hour, rounded as the API does it: to the even neighbour. */
export function timesOf(one: string, other: string, decimals: number): string {
  return new Big(one).times(other).round(decimals, Big.roundHalfEven).toFixed(decimals);
}

export function differenceOf(one: string, other: string, decimals: number): string {
  return new Big(one).minus(other).toFixed(decimals);
}

export function compareDecimals(one: string, other: string): number {
  return new Big(one).cmp(other);
}

/** What part of the whole it is, from 0 to 1: for lengths and widths, never for amounts. */
export function portionOf(part: string, whole: string): number {
  const all = new Big(whole);
  return all.lte(0) ? 0 : Number(new Big(part).div(all).toFixed(6));
}
