/**
 * Places other states administer and the home country counts as its own. On its maps they are drawn
 * as part of it and cannot be chosen as countries.
 */
const CLAIMED_BY: Readonly<Record<string, readonly string[]>> = {
  AR: ['FK', 'GS'],
};

export function claimedBy(home: string): readonly string[] {
  return CLAIMED_BY[home] ?? [];
}
