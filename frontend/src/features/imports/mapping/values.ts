import type { Import, ImportField, ImportMapping, ImportOnDifference } from '@/api';

/** Where a field comes from: a column of the file, one value for every row, or nowhere. */
export type Origin =
  | { readonly from: 'nowhere' }
  | { readonly from: 'column'; readonly index: number }
  | { readonly from: 'constant'; readonly value: string };

export const NOWHERE: Origin = { from: 'nowhere' };

export interface MappingValues {
  readonly origins: Readonly<Record<string, Origin>>;
  readonly source: string;
  readonly onDifference: ImportOnDifference;
  readonly sheet: string | undefined;
}

export function valuesOf({ mapping, source, onDifference, file }: Import): MappingValues {
  const columns = Object.entries(mapping.columns).map(([name, index]): [string, Origin] => [
    name,
    { from: 'column', index },
  ]);
  const constants = Object.entries(mapping.constants).map(([name, value]): [string, Origin] => [
    name,
    { from: 'constant', value },
  ]);
  return { origins: Object.fromEntries([...constants, ...columns]), source, onDifference, sheet: file.sheet };
}

/** What is sent: a value that was never filled in is no value. */
export function toMapping({ origins, source, onDifference, sheet }: MappingValues): ImportMapping {
  const columns: Record<string, number> = {};
  const constants: Record<string, string> = {};
  for (const [name, origin] of Object.entries(origins)) {
    if (origin.from === 'column') columns[name] = origin.index;
    if (origin.from === 'constant' && origin.value.trim()) constants[name] = origin.value.trim();
  }
  return { columns, constants, source: source.trim(), onDifference, ...(sheet !== undefined && { sheet }) };
}

/** Fields that must be said and are not. */
export function missingOf(fields: readonly ImportField[], values: MappingValues): ReadonlySet<string> {
  const { columns, constants } = toMapping(values);
  const isSaid = (name: string) => name in columns || name in constants;
  return new Set(fields.filter(({ name, required }) => required && !isSaid(name)).map(({ name }) => name));
}

const GROUPS = ['a', 'b', 'home', 'self', 'record'] as const satisfies readonly ImportField['group'][];

/** Partner A, partner B, the record; within each what is required comes first. */
export function inGroups(fields: readonly ImportField[]) {
  return GROUPS.map((group) => ({
    group,
    fields: fields
      .filter((field) => field.group === group)
      .sort((one, other) => Number(other.required) - Number(one.required)),
  })).filter((part) => part.fields.length > 0);
}

/** `C` for the third column, as spreadsheets say it. */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
