import type { DossierOfPlan } from '@/api';

/** The plan whose dossier has this hash; where several say the same, the one in force. */
export function answeredPlan(
  plans: readonly DossierOfPlan[],
  hash: string,
  inForce: number,
): DossierOfPlan | undefined {
  const found = plans.filter((each) => each.hash === hash.toLowerCase());
  return found.find((each) => each.plan === inForce) ?? found.at(-1);
}

/** A hash as people type or paste it from paper, with the spaces and capitals that come along; null when it is none. */
export function asHash(typed: string): string | null {
  const bare = typed.replace(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(bare) ? bare : null;
}

/** Enough of it to tell it from others at a glance: `3f2a9c1b 07de…`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 8)} ${hash.slice(8, 12)}…`;
}
