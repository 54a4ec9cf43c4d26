import type { FieldPath } from 'react-hook-form';
import { z } from 'zod';
import type { ExchangeRateDraft } from '@/api';
import type { ErrorKey } from '@/forms/record/texts';
import { decimalsOf, isDecimal, isZero } from '@/money';

/** What the form holds: units of `currency` for one of `base`. */
export interface RateValues {
  base: string;
  currency: string;
  rate: string;
  date: string | null;
  source: string;
  reason: string;
}

export const EMPTY: RateValues = {
  base: 'EUR',
  currency: '',
  rate: '',
  date: null,
  source: '',
  reason: '',
};

export const LIMITS = { source: 200, reason: 1000 };
const MOST_DECIMALS = 12;

const key = (name: ErrorKey) => name;
const isRate = (text: string) => isDecimal(text) && !isZero(text) && decimalsOf(text) <= MOST_DECIMALS;

export const rateSchema = z
  .object({
    base: z.string().min(1, key('required')),
    currency: z.string().min(1, key('required')),
    rate: z.string().refine(isRate, key('rate')),
    date: z
      .string()
      .nullable()
      .refine((day) => day !== null, key('required')),
    source: z.string().trim().min(1, key('required')).max(LIMITS.source, key('tooLong')),
    reason: z.string().trim().min(1, key('required')).max(LIMITS.reason, key('tooLong')),
  })
  .superRefine(({ base, currency }, context) => {
    if (base === currency)
      context.addIssue({ code: 'custom', path: ['currency'], message: key('sameCurrency') });
  }) satisfies z.ZodType<RateValues>;

export const FIELDS = ['base', 'currency', 'rate', 'date', 'source', 'reason'] as const;

export function pathOf(pointer: string): FieldPath<RateValues> | undefined {
  return FIELDS.find((field) => pointer === `/${field}`);
}

/** A rate to be stated; call it with values that passed the schema. */
export function toDraft(id: string, { date, source, reason, ...rest }: RateValues): ExchangeRateDraft {
  if (date === null) throw new Error('checked by the schema');
  return { ...rest, id, date, source: source.trim(), reason: reason.trim() };
}
