import { z } from 'zod';
import type { ErrorKey } from '@/forms/record/texts';
import { isDecimal, isZero } from '@/money';
import type { AgreementValues } from './values';

const key = (name: ErrorKey) => name;

export const LIMITS = { title: 300, code: 100 };

/** What the API asks too, so that most mistakes are told before anything is sent. */
export const agreementSchema = z
  .object({
    title: z.string().trim().min(1, key('required')).max(LIMITS.title, key('tooLong')),
    code: z.string().trim().max(LIMITS.code, key('tooLong')),
    callId: z.string(),
    accountCurrency: z.string().min(1, key('required')),
    statedBase: z.string().refine((text) => text === '' || (isDecimal(text) && !isZero(text)), key('amount')),
    effectiveOn: z.string().nullable(),
    closesOn: z.string().nullable(),
    languages: z.array(z.string()),
    parties: z.array(z.string()).min(2, key('two')),
  })
  .superRefine(({ effectiveOn, closesOn }, context) => {
    if (effectiveOn !== null && closesOn !== null && closesOn < effectiveOn)
      context.addIssue({ code: 'custom', path: ['closesOn'], message: key('endBeforeStart') });
  }) satisfies z.ZodType<AgreementValues>;
