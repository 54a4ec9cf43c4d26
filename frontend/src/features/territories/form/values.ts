import type {
  AdministrativeStatus,
  Identifier,
  Level,
  TerritoryDetail,
  TerritoryDraft,
  TerritoryPatch,
} from '@/api';
import { sameValue, type Values } from '@/forms';
import type { Picked } from '@/records/TerritoryPicker';

export interface NameValue {
  language: string;
  name: string;
}

export interface IdentifierValue {
  scheme: string;
  value: string;
  validFrom: string | null;
  validUntil: string | null;
}

/** What the form holds. Empty texts and nulls are unknown; the API leaves such fields out. */
export interface TerritoryValues {
  country: string | null;
  parent: Picked | null;
  level: Level | null;
  localType: string;
  status: AdministrativeStatus | null;
  name: string;
  names: NameValue[];
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  populationYear: number | null;
  areaKm2: number | null;
  identifiers: IdentifierValue[];
  source: string;
}

export const EMPTY: TerritoryValues = {
  country: null,
  parent: null,
  level: null,
  localType: '',
  status: null,
  name: '',
  names: [],
  latitude: null,
  longitude: null,
  population: null,
  populationYear: null,
  areaKm2: null,
  identifiers: [],
  source: '',
};

export function fromDetail(territory: TerritoryDetail): TerritoryValues {
  const { country, level, status, name, source, parent, localType, point } = territory;
  return {
    country,
    level,
    status,
    name,
    source,
    parent: parent ? { id: parent.id, name: parent.name } : null,
    localType: localType ?? '',
    names: Object.entries(territory.names)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, text]) => ({ language, name: text })),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    population: territory.population ?? null,
    populationYear: territory.populationYear ?? null,
    areaKm2: territory.areaKm2 ?? null,
    identifiers: territory.identifiers.map(({ scheme, value, validFrom = null, validUntil = null }) => ({
      scheme,
      value,
      validFrom,
      validUntil,
    })),
  };
}

/** A new territory; call it with values that passed the schema. */
export function toDraft(id: string, values: TerritoryValues): TerritoryDraft {
  const { country, level, status } = values;
  if (!country || !level || !status) throw new Error('checked by the schema');
  const { parent, names, ...rest } = scalars(values);
  const known = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== null),
  ) as Partial<TerritoryDraft>;
  return {
    ...known,
    id,
    country,
    level,
    status,
    name: values.name.trim(),
    source: values.source.trim(),
    names,
    identifiers: toIdentifiers(values),
    ...(parent && { parent }),
  };
}

/** Only what differs from `base`, as a merge patch: null takes a value away. */
export function toPatch(base: TerritoryValues, values: TerritoryValues): TerritoryPatch {
  const before = scalars(base);
  const after = scalars(values);
  const changed = Object.entries(after).filter(
    ([field, value]) => field !== 'names' && !sameValue(before[field as keyof typeof before], value),
  );
  const names = namesPatch(before.names, after.names);
  return { ...Object.fromEntries(changed), ...(Object.keys(names).length > 0 && { names }) };
}

export function identifiersDiffer(base: TerritoryValues, values: TerritoryValues): boolean {
  return !sameValue(toIdentifiers(base), toIdentifiers(values));
}

export function toIdentifiers({ identifiers }: TerritoryValues): Identifier[] {
  return identifiers.map(({ scheme, value, validFrom, validUntil }) => ({
    scheme: scheme as Identifier['scheme'], // empty only until the schema has looked at it
    value: value.trim(),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  }));
}

function scalars(values: TerritoryValues) {
  const { latitude, longitude } = values;
  return {
    parent: values.parent?.id ?? null,
    level: values.level,
    localType: values.localType.trim() || null,
    status: values.status,
    name: values.name.trim(),
    names: namesOf(values),
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    population: values.population,
    populationYear: values.populationYear,
    areaKm2: values.areaKm2,
    source: values.source.trim(),
  };
}

function namesOf({ names }: TerritoryValues): Record<string, string> {
  return Object.fromEntries(names.map(({ language, name }) => [language, name.trim()]));
}

function namesPatch(
  before: Record<string, string>,
  after: Record<string, string>,
): Record<string, string | null> {
  const languages = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...languages].filter((language) => before[language] !== after[language]);
  return Object.fromEntries(changed.map((language) => [language, after[language] ?? null]));
}

/** One value a field, `names.es` for a nested one: what two versions are compared by. */
export function toFlat(values: TerritoryValues): Values {
  const { names, parent: _, ...rest } = scalars(values);
  const named = Object.fromEntries(
    Object.entries(names).map(([language, name]) => [`names.${language}`, name]),
  );
  return { ...rest, ...named, parent: values.parent, identifiers: toIdentifiers(values) };
}

/** Back into the form what was chosen field by field; the country never changes. */
export function fromFlat(flat: Values, country: string | null): TerritoryValues {
  const point = flat.point as { latitude: number; longitude: number } | null | undefined;
  const text = (field: string) => (flat[field] as string | null | undefined) ?? '';
  return {
    country,
    parent: (flat.parent as Picked | null | undefined) ?? null,
    level: flat.level as Level,
    localType: text('localType'),
    status: flat.status as AdministrativeStatus,
    name: text('name'),
    source: text('source'),
    names: Object.entries(flat)
      .filter(([field, value]) => field.startsWith('names.') && value)
      .map(([field, value]) => ({ language: field.slice('names.'.length), name: String(value) })),
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    population: (flat.population as number | null | undefined) ?? null,
    populationYear: (flat.populationYear as number | null | undefined) ?? null,
    areaKm2: (flat.areaKm2 as number | null | undefined) ?? null,
    identifiers: ((flat.identifiers as Identifier[] | null | undefined) ?? []).map(
      ({ scheme, value, validFrom = null, validUntil = null }) => ({ scheme, value, validFrom, validUntil }),
    ),
  };
}
