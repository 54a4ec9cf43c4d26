import type { DossierOfPlan } from '@/api';

/** The plan whose dossier has this hash; where several say the same, the one in force. */
export function answeredPlan(
  plans: readonly DossierOfPlan[],
  hash: string,
  inForce: number,
): number | undefined {
  const found = plans.filter((each) => each.hash === hash.toLowerCase()).map((each) => each.plan);
  return found.includes(inForce) ? inForce : found.at(-1);
}
