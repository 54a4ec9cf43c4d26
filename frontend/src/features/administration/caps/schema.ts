import type { FieldPath } from 'react-hook-form';
import { z } from 'zod';
import type { ErrorKey } from '@/forms/record/texts';
import { compareDecimals, decimalsOf, isDecimal, isZero } from '@/money';
import { ACTOR_TYPES } from '@/records/actorTypes';
import { givenNames } from '../NamesField';
import { BASES, type CapsValues, EFFECTS, KINDS } from './values';

const key = (name: ErrorKey) => name;

export const LIMITS = { names: 300, code: 50 };
export const MOST_CAPS = 30;

/** None at all is a rule too: nothing of a kind may be there. */
const isPercent = (text: string) =>
  isDecimal(text) && decimalsOf(text) <= 2 && compareDecimals(text, '100') <= 0;
const isAmount = (text: string) => isDecimal(text) && !isZero(text);

const selection = z.object({
  kinds: z.array(z.enum(KINDS)),
  sides: z.array(z.string()),
  actorTypes: z.array(z.enum(ACTOR_TYPES)),
  actors: z.array(z.string()),
  counted: z.boolean(),
});

const cap = z
  .object({
    code: z
      .string()
      .trim()
      .min(1, key('required'))
      .regex(/^[a-z0-9][a-z0-9-]{0,49}$/, key('category')),
    names: z
      .record(z.string(), z.string().max(LIMITS.names, key('tooLong')))
      .refine((names) => Object.keys(givenNames(names)).length > 0, key('required')),
    effect: z.enum(EFFECTS),
    measure: selection,
    baseKind: z.enum(BASES),
    base: selection,
    limit: z.string(),
    each: z.boolean(),
  })
  .superRefine(({ baseKind, limit }, context) => {
    const message = baseKind === 'AMOUNT' ? !isAmount(limit) && 'amount' : !isPercent(limit) && 'percent';
    if (message) context.addIssue({ code: 'custom', path: ['limit'], message: key(message) });
  });

/** What the API asks too, so that most mistakes are told before anything is sent. */
export const capsSchema = z.object({ caps: z.array(cap).max(MOST_CAPS) }).superRefine(({ caps }, context) => {
  const codes = caps.map(({ code }) => code);
  codes.forEach((code, index) => {
    if (code && codes.indexOf(code) < index)
      context.addIssue({ code: 'custom', path: ['caps', index, 'code'], message: key('sameCode') });
  });
}) satisfies z.ZodType<CapsValues>;

const FIELDS = ['code', 'names', 'effect', 'measure', 'base', 'limit', 'each'] as const;

/** The form's field for a JSON pointer into the list that was sent: `/2/base/selection/counted` is the third's base. */
export function pathOf(pointer: string): FieldPath<CapsValues> | undefined {
  const [, index = '', head = ''] = pointer.split('/');
  const field = FIELDS.find((one) => one === head);
  return field && /^\d+$/.test(index) ? `caps.${Number(index)}.${field}` : undefined;
}
