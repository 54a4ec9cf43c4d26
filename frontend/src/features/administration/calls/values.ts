import type { FieldPath } from 'react-hook-form';
import { z } from 'zod';
import type { Call, CallDraft, CallPatch } from '@/api';
import { sameValue, type Values } from '@/forms/merge';
import type { ErrorKey } from '@/forms/record/texts';

/** What the form holds; a call's caps are written on a page of their own. */
export interface CallValues {
  code: string;
  title: string;
  country: string;
  currency: string;
  opensOn: string | null;
  closesOn: string | null;
  notes: string;
}

export const EMPTY: CallValues = {
  code: '',
  title: '',
  country: '',
  currency: 'EUR',
  opensOn: null,
  closesOn: null,
  notes: '',
};

export const LIMITS = { code: 50, title: 300, notes: 5000 };

const key = (name: ErrorKey) => name;
const day = z
  .string()
  .nullable()
  .refine((value) => value !== null, key('required'));
const words = (field: keyof typeof LIMITS) => z.string().trim().max(LIMITS[field], key('tooLong'));

/** What the API asks too, so that most mistakes are told before anything is sent. */
export const callSchema = z
  .object({
    code: words('code').min(1, key('required')),
    title: words('title').min(1, key('required')),
    country: z.string().min(1, key('required')),
    currency: z.string().min(1, key('required')),
    opensOn: day,
    closesOn: day,
    notes: words('notes'),
  })
  .superRefine(({ opensOn, closesOn }, context) => {
    if (opensOn !== null && closesOn !== null && closesOn < opensOn)
      context.addIssue({ code: 'custom', path: ['closesOn'], message: key('endBeforeStart') });
  }) satisfies z.ZodType<CallValues>;

export const FIELDS = ['code', 'title', 'country', 'currency', 'opensOn', 'closesOn', 'notes'] as const;

export function pathOf(pointer: string): FieldPath<CallValues> | undefined {
  return FIELDS.find((field) => pointer === `/${field}`);
}

export function fromCall({
  code,
  title,
  country,
  currency,
  opensOn,
  closesOn,
  notes = '',
}: Call): CallValues {
  return { code, title, country, currency, opensOn, closesOn, notes };
}

/** One value a field, null where nothing is known; country and currency never change. */
function facts(values: CallValues) {
  return {
    code: values.code.trim(),
    title: values.title.trim(),
    opensOn: values.opensOn,
    closesOn: values.closesOn,
    notes: values.notes.trim() || null,
  };
}

/** A new call; call it with values that passed the schema. */
export function toDraft(id: string, values: CallValues): CallDraft {
  const { opensOn, closesOn, notes, ...rest } = facts(values);
  if (opensOn === null || closesOn === null) throw new Error('checked by the schema');
  const { country, currency } = values;
  return { ...rest, id, country, currency, opensOn, closesOn, ...(notes !== null && { notes }) };
}

/** Only what differs from `base`, as a merge patch: null takes a value away. */
export function toPatch(base: CallValues, values: CallValues): CallPatch {
  const before = facts(base);
  const changed = Object.entries(facts(values)).filter(
    ([field, value]) => !sameValue(before[field as keyof typeof before], value),
  );
  return Object.fromEntries(changed);
}

export const toFlat = (values: CallValues): Values => facts(values);

/** Back into the form what was chosen field by field. */
export function fromFlat(base: CallValues, flat: Values): CallValues {
  const text = (field: string) => (flat[field] as string | null | undefined) ?? '';
  return {
    ...base,
    code: text('code'),
    title: text('title'),
    opensOn: text('opensOn') || null,
    closesOn: text('closesOn') || null,
    notes: text('notes'),
  };
}
