import type { Contribution, Plan } from '@/api';
import { sameValue } from '@/forms/merge';

/** What became of a row from one plan to the other. */
export type Standing = 'same' | 'changed' | 'added' | 'removed';

export interface Pair {
  readonly id: string;
  readonly standing: Standing;
  readonly before: Contribution | undefined;
  readonly after: Contribution | undefined;
}

/** Rows of two plans side by side, in the order of the later, those it has no more where they stood. */
export function comparePlans(before: Plan, after: Plan): Pair[] {
  const ids = after.contributions.map(({ id }) => id);
  for (const [index, { id }] of before.contributions.entries()) {
    if (ids.includes(id)) continue;
    const previous = before.contributions[index - 1]?.id;
    ids.splice(previous === undefined ? 0 : ids.indexOf(previous) + 1, 0, id);
  }
  return ids.map((id) => {
    const pair = {
      before: before.contributions.find((row) => row.id === id),
      after: after.contributions.find((row) => row.id === id),
    };
    return { id, standing: standingOf(pair.before, pair.after), ...pair };
  });
}

function standingOf(before: Contribution | undefined, after: Contribution | undefined): Standing {
  if (!before) return 'added';
  if (!after) return 'removed';
  return sameValue(before, after) ? 'same' : 'changed';
}
