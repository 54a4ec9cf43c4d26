import type { LinkActivity, LinkModality } from '@/api';
import { sameValue } from '@/forms';

/** What the dialog holds. Empty texts and nulls are unknown; the API leaves such fields out. */
export interface ActivityValues {
  readonly date: string | null;
  readonly place: string;
  readonly modality: LinkModality | null;
  readonly participants: readonly string[];
  readonly outcome: string;
}

export const NOTHING_YET: ActivityValues = {
  date: null,
  place: '',
  modality: null,
  participants: [],
  outcome: '',
};

export function fromActivity(activity: LinkActivity): ActivityValues {
  const { date, place = '', modality = null, participants, outcome = '' } = activity;
  return { date, place, modality, participants, outcome };
}

/** Fields without which, or with which, it cannot be sent: keys of `error.*` in the catalogue of records. */
export function wrongIn({ date, participants }: ActivityValues, today: string) {
  return {
    ...(date === null && { date: 'required' as const }),
    ...(date !== null && date > today && { date: 'future' as const }),
    ...(participants.length === 0 && { participants: true }),
  };
}

/** A new one; call it with values nothing is wrong in. */
export function toDraft(id: string, values: ActivityValues) {
  const { date, participants } = values;
  if (date === null) throw new Error('checked before');
  const { place, outcome, modality } = facts(values);
  return {
    id,
    date,
    participants: [...participants],
    ...(place !== null && { place }),
    ...(modality !== null && { modality }),
    ...(outcome !== null && { outcome }),
  };
}

/** Only what differs, as a merge patch: null takes a value away. */
export function toPatch(base: ActivityValues, values: ActivityValues) {
  const before: Record<string, unknown> = facts(base);
  const changed = Object.entries(facts(values)).filter(([field, value]) => !sameValue(before[field], value));
  return Object.fromEntries(changed);
}

function facts({ date, place, modality, participants, outcome }: ActivityValues) {
  const sorted = [...participants].sort();
  return {
    date,
    place: place.trim() || null,
    modality,
    participants: sorted,
    outcome: outcome.trim() || null,
  };
}
