import type { FieldPath } from 'react-hook-form';
import { z } from 'zod';
import type { ErrorKey } from '@/forms/record/texts';
import { isDecimal, isZero } from '@/money';
import { givenNames } from '../NamesField';
import type { TariffValues } from './values';

const key = (name: ErrorKey) => name;

export const LIMITS = { category: 50, names: 200, source: 200 };

/** What the API asks too, so that most mistakes are told before anything is sent. */
export const tariffSchema = z
  .object({
    category: z
      .string()
      .trim()
      .min(1, key('required'))
      .regex(/^[a-z0-9][a-z0-9-]{0,49}$/, key('category')),
    names: z
      .record(z.string(), z.string().max(LIMITS.names, key('tooLong')))
      .refine((names) => Object.keys(givenNames(names)).length > 0, key('required')),
    country: z.string(),
    hourly: z.string().refine((text) => isDecimal(text) && !isZero(text), key('amount')),
    currency: z.string().min(1, key('required')),
    validFrom: z
      .string()
      .nullable()
      .refine((day) => day !== null, key('required')),
    validUntil: z.string().nullable(),
    source: z.string().trim().min(1, key('required')).max(LIMITS.source, key('tooLong')),
  })
  .superRefine(({ validFrom, validUntil }, context) => {
    if (validFrom !== null && validUntil !== null && validUntil < validFrom)
      context.addIssue({ code: 'custom', path: ['validUntil'], message: key('endBeforeStart') });
  }) satisfies z.ZodType<TariffValues>;

const FIELDS = ['category', 'names', 'country', 'validFrom', 'validUntil', 'source'] as const;

/** The form's field for a JSON pointer of the API; nothing when the form shows no such field. */
export function pathOf(pointer: string): FieldPath<TariffValues> | undefined {
  if (pointer === '/hourly/currency') return 'currency';
  const head = pointer.split('/')[1] ?? '';
  return head === 'hourly' ? 'hourly' : FIELDS.find((field) => field === head);
}
