import { z } from 'zod';
import type { Identifier } from '@/api';
import type { ErrorKey } from '@/forms/record/texts';
import { LEVELS, STATUSES } from '../filters';
import type { TerritoryValues } from './values';

export const SCHEMES = [
  'ISO_3166_2',
  'INDEC',
  'NUTS',
  'INSEE',
  'GEONAMES',
  'WIKIDATA',
  'IATI',
] as const satisfies readonly Identifier['scheme'][];

const key = (name: ErrorKey) => name;
const words = (max: number) => z.string().trim().max(max, key('tooLong'));
const needed = (max: number) => words(max).min(1, key('required'));
const between = (low: number, high: number, error: ErrorKey) =>
  z.number(key(error)).min(low, key(error)).max(high, key(error)).nullable();
const choice = <S extends z.ZodType>(schema: S) =>
  schema.nullable().refine((value) => value !== null, key('required'));

const identifier = z
  .object({
    scheme: z.string().refine((scheme) => SCHEMES.some((one) => one === scheme), key('required')),
    value: z
      .string()
      .trim()
      .min(1, key('required'))
      .regex(/^[A-Za-z0-9._:-]{1,64}$/, key('code')),
    validFrom: z.string().nullable(),
    validUntil: z.string().nullable(),
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom < validUntil, {
    path: ['validUntil'],
    message: key('validity'),
  });

/** What the database asks too, so that most mistakes are told before anything is sent. */
export const territorySchema = z
  .object({
    country: choice(z.string().regex(/^[A-Z]{2}$/, key('required'))),
    parent: z.object({ id: z.string(), name: z.string() }).nullable(),
    level: choice(z.enum(LEVELS)),
    localType: words(100),
    status: choice(z.enum(STATUSES)),
    name: needed(200),
    names: z.array(z.object({ language: needed(8), name: needed(200) })),
    latitude: between(-90, 90, 'latitude'),
    longitude: between(-180, 180, 'longitude'),
    population: z.number().int(key('whole')).min(0, key('whole')).nullable(),
    populationYear: z.number().int(key('year')).min(1800, key('year')).max(2200, key('year')).nullable(),
    areaKm2: z.number().positive(key('area')).nullable(),
    identifiers: z.array(identifier),
    source: needed(200),
  })
  .superRefine((values, context) => {
    const problem = (path: (string | number)[], message: ErrorKey) =>
      context.addIssue({ code: 'custom', path, message });
    if ((values.latitude === null) !== (values.longitude === null)) {
      problem([values.latitude === null ? 'latitude' : 'longitude'], 'pointIncomplete');
    }
    if (values.population === null && values.populationYear !== null)
      problem(['population'], 'yearWithoutPopulation');
    for (const index of repeated(values.names.map((one) => one.language)))
      problem(['names', index, 'language'], 'sameLanguage');
    for (const index of repeated(values.identifiers.map((one) => `${one.scheme} ${one.value}`))) {
      problem(['identifiers', index, 'value'], 'sameCode');
    }
  }) satisfies z.ZodType<TerritoryValues>;

/** Where a text stands that stood before. */
export function repeated(texts: readonly string[]): number[] {
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
}
