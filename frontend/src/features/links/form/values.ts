import type {
  ActorDetail,
  ActorType,
  LinkDetail,
  LinkDraft,
  LinkModality,
  LinkParty,
  LinkPatch,
  LinkType,
  TerritoryDetail,
} from '@/api';
import { sameValue, type Values } from '@/forms';

/** Who takes part: an actor, or a territory that does so through its principal administration. */
export interface Party {
  id: string;
  kind: 'actor' | 'territory';
  name: string;
  type: ActorType;
  country: string;
}

export interface Offer {
  theme: string;
  /** Ids of parties; none where it is not known. */
  offeredBy: string[];
}

/** What the form holds. Empty texts and nulls are unknown; the API leaves such fields out. */
export interface LinkValues {
  type: LinkType | null;
  title: string;
  partners: Party[];
  facilitators: Party[];
  themes: Offer[];
  modalities: LinkModality[];
  startedOn: string | null;
  plannedEnd: string | null;
  objectives: string;
  instrument: string;
  languages: string[];
  source: string;
  sourceId: string;
  /** Older than the registry: active from the beginning, without an opinion. */
  preExisting: boolean;
}

export const EMPTY: LinkValues = {
  type: null,
  title: '',
  partners: [],
  facilitators: [],
  themes: [],
  modalities: [],
  startedOn: null,
  plannedEnd: null,
  objectives: '',
  instrument: '',
  languages: [],
  source: '',
  sourceId: '',
  preExisting: false,
};

/** Nothing for who is no more. */
export function partyOfActor({ id, name, type, country, status }: ActorDetail): Party | undefined {
  return status === 'ACTIVE' ? { id, kind: 'actor', name, type, country } : undefined;
}

/** Nothing for a territory that nobody governs. */
export function partyOfTerritory(territory: TerritoryDetail): Party | undefined {
  const { id, name, country, status, dissolvedOn } = territory;
  if (dissolvedOn || status === 'GROUPING') return undefined;
  return { id, kind: 'territory', name, type: 'SUBSTATE_ADMINISTRATION', country };
}

const partyOf = ({ actor, name, type, country }: LinkParty): Party => ({
  id: actor,
  kind: 'actor',
  name,
  type,
  country,
});

export function fromDetail(link: LinkDetail): LinkValues {
  return {
    type: link.type,
    // Without a title of its own it is called by its partners' names: those are nothing to correct.
    title: link.titled ? link.title : '',
    partners: link.partners.map(partyOf),
    facilitators: link.facilitators.map(partyOf),
    themes: link.themes.map(({ theme, offeredBy }) => ({ theme, offeredBy: [...offeredBy] })),
    modalities: [...link.modalities],
    startedOn: link.startedOn ?? null,
    plannedEnd: link.plannedEnd ?? null,
    objectives: link.objectives ?? '',
    instrument: link.instrument ?? '',
    languages: [...link.languages],
    source: link.source.name,
    sourceId: link.source.id ?? '',
    preExisting: link.clearance === 'PRE_EXISTING',
  };
}

/** A new link; call it with values that passed the schema. */
export function toDraft(id: string, values: LinkValues): LinkDraft {
  const { type, preExisting, themes, modalities } = values;
  if (!type) throw new Error('checked by the schema');
  const facts = Object.entries(scalars(values)).filter(([, value]) => value !== null);
  const sourceId = values.sourceId.trim();
  return {
    ...Object.fromEntries(facts),
    ...toParticipants(values),
    id,
    type,
    themes,
    modalities,
    state: preExisting ? 'ACTIVE' : 'DRAFT',
    source: { name: values.source.trim(), ...(sourceId && { id: sourceId }) },
  };
}

/** Only what differs from `base`, as a merge patch: null takes a value away. */
export function toPatch(base: LinkValues, values: LinkValues): LinkPatch {
  const before = scalars(base);
  const changed = Object.entries(scalars(values)).filter(
    ([field, value]) => !sameValue(before[field as keyof typeof before], value),
  );
  return Object.fromEntries(changed);
}

const refOf = ({ kind, id }: Party) => (kind === 'actor' ? { actor: id } : { territory: id });

export function toParticipants({ partners, facilitators }: LinkValues) {
  return { partners: partners.map(refOf), facilitators: facilitators.map(refOf) };
}

export function participantsDiffer(base: LinkValues, values: LinkValues): boolean {
  return (['partners', 'facilitators'] as const).some((role) => !sameSet(ids(base[role]), ids(values[role])));
}

export function modalitiesDiffer(base: LinkValues, values: LinkValues): boolean {
  return !sameSet(base.modalities, values.modalities);
}

export function themesDiffer(base: readonly Offer[], offers: readonly Offer[]): boolean {
  const sorted = (some: readonly Offer[]) =>
    some.map(({ theme, offeredBy }) => `${theme}: ${[...offeredBy].sort().join()}`);
  return !sameSet(sorted(base), sorted(offers));
}

/** Offers by the ids of actors, once the link as it is now tells which actor stands for a territory. */
export function offersIn(link: LinkDetail, values: LinkValues): Offer[] {
  const actors = new Map<string, string>();
  for (const role of ['partners', 'facilitators'] as const)
    for (const [index, { id }] of values[role].entries()) actors.set(id, link[role][index]?.actor ?? id);
  return values.themes.map(({ theme, offeredBy }) => ({
    theme,
    offeredBy: offeredBy.map((id) => actors.get(id) ?? id),
  }));
}

/** Offers of those who take part: whoever leaves takes theirs along. */
export function offersOf(themes: readonly Offer[], parties: readonly Party[]): Offer[] {
  const present = new Set(ids(parties));
  return themes.map(({ theme, offeredBy }) => ({
    theme,
    offeredBy: offeredBy.filter((id) => present.has(id)),
  }));
}

const ids = (parties: readonly Party[]) => parties.map(({ id }) => id);

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return sameValue([...some].sort(), [...others].sort());
}

function scalars(values: LinkValues) {
  const text = (field: 'title' | 'objectives' | 'instrument' | 'sourceId') => values[field].trim() || null;
  return {
    type: values.type,
    title: text('title'),
    startedOn: values.startedOn,
    plannedEnd: values.plannedEnd,
    objectives: text('objectives'),
    instrument: text('instrument'),
    languages: values.languages,
    source: { name: values.source.trim(), id: text('sourceId') },
  };
}

/** One value a field: what two versions are compared by. */
export function toFlat(values: LinkValues): Values {
  const { preExisting: _, ...fields } = values;
  const { source, ...facts } = scalars(values);
  return { ...fields, ...facts, source: source.name, sourceId: source.id };
}

/** Back into the form what was chosen field by field. */
export function fromFlat(flat: Values, preExisting: boolean): LinkValues {
  const text = (field: string) => (flat[field] as string | null | undefined) ?? '';
  const list = <T>(field: string) => (flat[field] as T[] | null | undefined) ?? [];
  const partners = list<Party>('partners');
  const facilitators = list<Party>('facilitators');
  return {
    type: flat.type as LinkType,
    title: text('title'),
    partners,
    facilitators,
    themes: offersOf(list<Offer>('themes'), [...partners, ...facilitators]),
    modalities: list('modalities'),
    startedOn: text('startedOn') || null,
    plannedEnd: text('plannedEnd') || null,
    objectives: text('objectives'),
    instrument: text('instrument'),
    languages: list('languages'),
    source: text('source'),
    sourceId: text('sourceId'),
    preExisting,
  };
}
