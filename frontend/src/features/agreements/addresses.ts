import { readId } from '@/list/address';
import type { AgreementSearch } from './search';

/**
 * What routes know of addresses before their pages come. The list's is read by its page, which leaves out what makes no
 * sense: so the scripts that everybody loads first need not know its filters.
 */
export const listSearch = (raw: Record<string, unknown>): AgreementSearch => raw;

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
