import type { AgreementDetail, AgreementDraft, AgreementPatch, LinkDetail } from '@/api';
import { sameValue, type Values } from '@/forms/merge';

/** Who takes part in the link, and so may be a party. */
export interface Candidate {
  id: string;
  name: string;
  country: string;
}

/** What the form holds. Empty texts and nulls are unknown; the API leaves such fields out. */
export interface AgreementValues {
  title: string;
  code: string;
  callId: string;
  accountCurrency: string;
  /** A decimal text, or what was typed instead. */
  statedBase: string;
  effectiveOn: string | null;
  closesOn: string | null;
  languages: string[];
  /** Ids of actors. */
  parties: string[];
}

export const EMPTY: AgreementValues = {
  title: '',
  code: '',
  callId: '',
  accountCurrency: 'EUR',
  statedBase: '',
  effectiveOn: null,
  closesOn: null,
  languages: [],
  parties: [],
};

/** Partners of the link to begin with; those who help may be parties too. */
export function candidatesOf({ partners, facilitators }: LinkDetail): Candidate[] {
  return [...partners, ...facilitators].map(({ actor, name, country }) => ({ id: actor, name, country }));
}

export function startUnder(link: LinkDetail): AgreementValues {
  return { ...EMPTY, languages: [...link.languages], parties: link.partners.map(({ actor }) => actor) };
}

export function fromDetail(agreement: AgreementDetail): AgreementValues {
  return {
    title: agreement.title,
    code: agreement.code ?? '',
    callId: agreement.call?.id ?? '',
    accountCurrency: agreement.accountCurrency,
    statedBase: agreement.statedBase?.amount ?? '',
    effectiveOn: agreement.effectiveOn ?? null,
    closesOn: agreement.closesOn ?? null,
    languages: [...agreement.languages],
    parties: agreement.parties.map(({ actor }) => actor.id),
  };
}

/** One value a field, null where nothing is known. */
function scalars(values: AgreementValues) {
  const { accountCurrency: currency, statedBase: amount } = values;
  return {
    title: values.title.trim(),
    code: values.code.trim() || null,
    callId: values.callId || null,
    accountCurrency: currency,
    statedBase: amount ? { amount, currency } : null,
    effectiveOn: values.effectiveOn,
    closesOn: values.closesOn,
    languages: values.languages,
  };
}

/** A new agreement; call it with values that passed the schema. */
export function toDraft(id: string, linkId: string, values: AgreementValues): AgreementDraft {
  const facts = Object.entries(scalars(values)).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(facts), id, linkId, parties: values.parties } as AgreementDraft;
}

/** Only what differs from `base`, as a merge patch: null takes a value away. */
export function toPatch(base: AgreementValues, values: AgreementValues): AgreementPatch {
  const before = scalars(base);
  const changed = Object.entries(scalars(values)).filter(
    ([field, value]) => !sameValue(before[field as keyof typeof before], value),
  );
  return Object.fromEntries(changed);
}

export function partiesDiffer(base: AgreementValues, values: AgreementValues): boolean {
  return !sameValue([...base.parties].sort(), [...values.parties].sort());
}

/** One value a field: what two versions are compared by. */
export function toFlat(values: AgreementValues): Values {
  return { ...scalars(values), statedBase: values.statedBase || null, parties: values.parties };
}

/** Back into the form what was chosen field by field. */
export function fromFlat(flat: Values): AgreementValues {
  const text = (field: string) => (flat[field] as string | null | undefined) ?? '';
  const list = (field: string) => (flat[field] as string[] | null | undefined) ?? [];
  return {
    title: text('title'),
    code: text('code'),
    callId: text('callId'),
    accountCurrency: text('accountCurrency'),
    statedBase: text('statedBase'),
    effectiveOn: text('effectiveOn') || null,
    closesOn: text('closesOn') || null,
    languages: list('languages'),
    parties: list('parties'),
  };
}
