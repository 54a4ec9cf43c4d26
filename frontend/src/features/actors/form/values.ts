import type { ActorDetail, ActorDraft, ActorPatch, ActorStatus, ActorType } from '@/api';
import { sameValue, type Values } from '@/forms';
import type { Picked } from '@/records/TerritoryPicker';

/** What the form holds. Empty texts and nulls are unknown; the API leaves such fields out. */
export interface ActorValues {
  type: ActorType | null;
  legalName: string;
  shortName: string;
  country: string | null;
  territory: Picked | null;
  principal: boolean;
  status: ActorStatus;
  website: string;
  languages: string[];
  iatiIdentifier: string;
  covers: Picked[];
  /** Nothing: it is not known what it may act on. */
  competences: string[] | null;
  source: string;
}

export const EMPTY: ActorValues = {
  type: null,
  legalName: '',
  shortName: '',
  country: null,
  territory: null,
  principal: false,
  status: 'ACTIVE',
  website: '',
  languages: [],
  iatiIdentifier: '',
  covers: [],
  competences: null,
  source: '',
};

export function fromDetail(actor: ActorDetail): ActorValues {
  const { type, country, territory, principal, status, source } = actor;
  return {
    type,
    country,
    principal,
    status,
    source,
    territory: territory ? { id: territory.id, name: territory.name } : null,
    legalName: actor.legalName ?? '',
    shortName: actor.shortName ?? '',
    website: actor.website ?? '',
    iatiIdentifier: actor.iatiIdentifier ?? '',
    languages: [...actor.languages],
    covers: actor.covers.map(({ id, name }) => ({ id, name })),
    competences: actor.competences ? [...actor.competences].sort() : null,
  };
}

/** A new actor; call it with values that passed the schema. */
export function toDraft(id: string, values: ActorValues): ActorDraft {
  const { type, country } = values;
  if (!type || !country) throw new Error('checked by the schema');
  const { status: _, ...facts } = scalars(values);
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return { ...known, id, type, country, source: values.source.trim() };
}

/** Only what differs from `base`, as a merge patch: null takes a value away. */
export function toPatch(base: ActorValues, values: ActorValues): ActorPatch {
  const before = scalars(base);
  const changed = Object.entries(scalars(values)).filter(
    ([field, value]) => !sameValue(before[field as keyof typeof before], value),
  );
  return Object.fromEntries(changed);
}

export function toCovers({ covers }: ActorValues): string[] {
  return covers.map(({ id }) => id);
}

export function coversDiffer(base: ActorValues, values: ActorValues): boolean {
  return !sameValue(toCovers(base).sort(), toCovers(values).sort());
}

export function competencesDiffer(base: ActorValues, values: ActorValues): boolean {
  const sorted = ({ competences }: ActorValues) => competences && [...competences].sort();
  return !sameValue(sorted(base), sorted(values));
}

function scalars(values: ActorValues) {
  const text = (field: 'legalName' | 'shortName' | 'website' | 'iatiIdentifier') =>
    values[field].trim() || null;
  return {
    type: values.type,
    legalName: text('legalName'),
    shortName: text('shortName'),
    country: values.country,
    territory: values.territory?.id ?? null,
    principal: values.principal && mayBePrincipal(values),
    status: values.status,
    website: text('website'),
    languages: values.languages,
    iatiIdentifier: text('iatiIdentifier'),
    source: values.source.trim(),
  };
}

/** Only the government of a territory, while it is one. */
export function mayBePrincipal({
  type,
  territory,
  status,
}: Pick<ActorValues, 'type' | 'territory' | 'status'>): boolean {
  return type === 'SUBSTATE_ADMINISTRATION' && territory !== null && status === 'ACTIVE';
}

/** One value a field: what two versions are compared by. */
export function toFlat(values: ActorValues): Values {
  const { covers, competences, territory } = values;
  const byName = [...covers].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...scalars(values), territory, covers: byName, competences };
}

/** Back into the form what was chosen field by field. */
export function fromFlat(flat: Values): ActorValues {
  const text = (field: string) => (flat[field] as string | null | undefined) ?? '';
  return {
    type: flat.type as ActorType,
    legalName: text('legalName'),
    shortName: text('shortName'),
    country: flat.country as string,
    territory: (flat.territory as Picked | null | undefined) ?? null,
    principal: flat.principal === true,
    status: flat.status as ActorStatus,
    website: text('website'),
    languages: (flat.languages as string[] | null | undefined) ?? [],
    iatiIdentifier: text('iatiIdentifier'),
    covers: (flat.covers as Picked[] | null | undefined) ?? [],
    competences: (flat.competences as string[] | null | undefined) ?? null,
    source: text('source'),
  };
}
