import { z } from 'zod';
import type { ErrorKey } from '@/forms/record/texts';
import { ACTOR_STATUSES, ACTOR_TYPES } from '@/records/actorTypes';
import type { ActorValues } from './values';

const key = (name: ErrorKey) => name;

export const LIMITS = { legalName: 300, shortName: 200, website: 500, iatiIdentifier: 100, source: 200 };

const words = (field: keyof typeof LIMITS) => z.string().trim().max(LIMITS[field], key('tooLong'));
const place = z.object({ id: z.string(), name: z.string() });
const fits = (pattern: RegExp) => (text: string) => text === '' || pattern.test(text);

/** What the API asks too, so that most mistakes are told before anything is sent. */
export const actorSchema = z
  .object({
    type: z
      .enum(ACTOR_TYPES)
      .nullable()
      .refine((value) => value !== null, key('required')),
    legalName: words('legalName'),
    shortName: words('shortName'),
    country: z
      .string()
      .nullable()
      .refine((value) => value !== null, key('required')),
    territory: place.nullable(),
    principal: z.boolean(),
    status: z.enum(ACTOR_STATUSES),
    website: words('website').refine(fits(/^https?:\/\/[^\s"<>]+$/), key('address')),
    languages: z.array(z.string()),
    iatiIdentifier: words('iatiIdentifier').refine(fits(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), key('iati')),
    covers: z.array(place),
    competences: z.array(z.string()).nullable(),
    source: words('source').min(1, key('required')),
  })
  .superRefine(({ legalName, shortName }, context) => {
    if (legalName === '' && shortName === '')
      context.addIssue({ code: 'custom', path: ['legalName'], message: key('nameNeeded') });
  }) satisfies z.ZodType<ActorValues>;
