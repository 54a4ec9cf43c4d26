import { sameValue, type Values } from '@/forms/merge';
import type { PlanRow } from './rows';

/** Cells that only make sense together: an amount is nothing without its currency. */
const PARTS = {
  party: ['party'],
  kind: ['kind', 'quantity', 'unit'],
  description: ['description'],
  component: ['component'],
  date: ['date', 'conversion'],
} as const satisfies Record<string, readonly (keyof PlanRow)[]>;
export type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

export interface Flattened {
  readonly base: Values;
  readonly theirs: Values;
  readonly mine: Values;
}

/**
 * Three versions of a plan as fields: a row that all three have by its parts, so that two may change one row and still
 * agree; a row that one of them has not as a whole.
 */
export function flatten(
  base: readonly PlanRow[],
  theirs: readonly PlanRow[],
  mine: readonly PlanRow[],
): Flattened {
  const all = [base, theirs, mine];
  const ids = [...new Set(all.flatMap((rows) => rows.map(({ id }) => id)))];
  const whole = new Set(ids.filter((id) => all.some((rows) => rows.every((row) => row.id !== id))));
  const flat = (rows: readonly PlanRow[]): Values =>
    Object.fromEntries(
      ids.flatMap((id): [string, unknown][] => {
        const row = rows.find((one) => one.id === id);
        if (!row || whole.has(id)) return [[id, row ?? null]];
        return NAMES.map((part) => [
          `${id}.${part}`,
          Object.fromEntries(PARTS[part].map((name) => [name, row[name]])),
        ]);
      }),
    );
  return { base: flat(base), theirs: flat(theirs), mine: flat(mine) };
}

export function readField(field: string): { readonly id: string; readonly part: Part | undefined } {
  const [id = '', part] = field.split('.');
  return { id, part: NAMES.find((name) => name === part) };
}

/** Rows again, in mine's order, those that only they have last. */
export function unflatten(values: Values, theirs: readonly PlanRow[], mine: readonly PlanRow[]): PlanRow[] {
  const order = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  return order.flatMap((id) => {
    if (id in values) return values[id] ? [values[id] as PlanRow] : [];
    const parts = NAMES.map((part) => values[`${id}.${part}`] as Partial<PlanRow>);
    return [Object.assign({ id }, ...parts) as PlanRow];
  });
}

/** Whether there is anything to ask a person: two versions that only add or change different things join by themselves. */
export function differ({ theirs, mine }: Flattened): boolean {
  return Object.keys(mine).some((field) => !sameValue(theirs[field], mine[field]));
}
