import { readId } from '@/list/address';

/** A new agreement may be told under which link it stands. */
export interface NewAgreementSearch {
  readonly link?: string;
}

export function validateNewSearch(raw: Record<string, unknown>): NewAgreementSearch {
  const link = readId(raw.link);
  return link ? { link } : {};
}

/** Which two plans stand side by side. */
export interface CompareSearch {
  readonly a?: number;
  readonly b?: number;
}

/** The router reads figures as numbers; anything else is not said. */
export function validateCompareSearch({ a, b }: Record<string, unknown>): CompareSearch {
  return { ...(isPlan(a) && { a }), ...(isPlan(b) && { b }) };
}

const isPlan = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
