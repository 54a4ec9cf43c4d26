import { z } from 'zod';
import type { ErrorKey } from '@/forms/record/texts';
import { ACTOR_TYPES } from '@/records/actorTypes';
import { LINK_TYPES, MODALITIES } from '@/records/links';
import { partnersRule } from './rule';
import type { LinkValues } from './values';

const key = (name: ErrorKey) => name;

export const LIMITS = { title: 300, objectives: 5000, instrument: 500, source: 200, sourceId: 200 };

const words = (field: keyof typeof LIMITS) => z.string().trim().max(LIMITS[field], key('tooLong'));
const party = z.object({
  id: z.string(),
  kind: z.enum(['actor', 'territory']),
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  country: z.string(),
});

/** What the API asks too, so that most mistakes are told before anything is sent. */
export const linkSchema = z
  .object({
    type: z
      .enum(LINK_TYPES)
      .nullable()
      .refine((value) => value !== null, key('required')),
    title: words('title'),
    partners: z
      .array(party)
      .min(2, key('two'))
      .refine(
        (partners) => partners.length < 2 || partnersRule(partners).standing === 'met',
        key('twoCountries'),
      ),
    facilitators: z.array(party),
    themes: z.array(z.object({ theme: z.string(), offeredBy: z.array(z.string()) })),
    modalities: z.array(z.enum(MODALITIES)),
    startedOn: z.string().nullable(),
    plannedEnd: z.string().nullable(),
    objectives: words('objectives'),
    instrument: words('instrument'),
    languages: z.array(z.string()),
    source: words('source').min(1, key('required')),
    sourceId: words('sourceId'),
    preExisting: z.boolean(),
  })
  .superRefine(({ startedOn, plannedEnd, preExisting }, context) => {
    if (preExisting && startedOn === null)
      context.addIssue({ code: 'custom', path: ['startedOn'], message: key('required') });
    if (startedOn !== null && plannedEnd !== null && plannedEnd < startedOn)
      context.addIssue({ code: 'custom', path: ['plannedEnd'], message: key('endBeforeStart') });
  }) satisfies z.ZodType<LinkValues>;
