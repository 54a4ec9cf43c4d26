/** The values of a form, one level deep; a nested field is named by its path: `names.es`. */
export type Values = Readonly<Record<string, unknown>>;

export type Side = 'mine' | 'theirs';

export interface Merge {
  /** Fields both sides changed, differently: a person chooses. */
  readonly conflicts: readonly string[];
  /** Fields only one side changed, and whose change stands. */
  readonly joined: readonly { readonly field: string; readonly side: Side }[];
  /** All fields, with theirs where it is still to be chosen. */
  readonly values: Values;
}

/** Empty is empty: a field that was never filled in and one that was cleared are the same to a reader. */
const known = (value: unknown) => (value === undefined || value === '' ? null : value);

export function sameValue(a: unknown, b: unknown): boolean {
  return stable(known(a)) === stable(known(b));
}

/** A text that does not depend on the order of keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Three-way merge by field: what one side alone touched joins by itself, what both set alike is agreed. */
export function mergeValues(base: Values, theirs: Values, mine: Values, fields: readonly string[]): Merge {
  const conflicts: string[] = [];
  const joined: { field: string; side: Side }[] = [];
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const mineChanged = !sameValue(base[field], mine[field]);
    const theirsChanged = !sameValue(base[field], theirs[field]);
    const agreed = sameValue(mine[field], theirs[field]);
    values[field] = mineChanged && !theirsChanged ? mine[field] : theirs[field];
    if (agreed) continue;
    if (mineChanged && theirsChanged) conflicts.push(field);
    else joined.push({ field, side: mineChanged ? 'mine' : 'theirs' });
  }
  return { conflicts, joined, values };
}
