import type { FieldPath } from 'react-hook-form';
import type { TerritoryValues } from './values';

type Path = FieldPath<TerritoryValues>;

const PLAIN = [
  'country',
  'parent',
  'level',
  'localType',
  'status',
  'name',
  'population',
  'populationYear',
  'areaKm2',
  'source',
] as const satisfies readonly Path[];

/** The form's field for a JSON pointer of the API; nothing when the form shows no such field. */
export function pathOf(pointer: string, values: TerritoryValues): Path | undefined {
  const [head = '', second = '', third = ''] = pointer.split('/').slice(1);
  if (head === 'point') return second === 'longitude' ? 'longitude' : 'latitude';
  if (head === 'names') {
    const index = values.names.findIndex((one) => one.language === second);
    return index < 0 ? undefined : `names.${index}.name`;
  }
  // The identifiers are a body of their own when they are replaced: their pointers begin with the index.
  const [index, member] = head === 'identifiers' ? [second, third] : [head, second];
  if (/^\d+$/.test(index) && Number(index) < values.identifiers.length) {
    const field =
      (['scheme', 'value', 'validFrom', 'validUntil'] as const).find((one) => one === member) ?? 'value';
    return `identifiers.${Number(index)}.${field}`;
  }
  return PLAIN.find((field) => field === head);
}

/** The path `names.2.name` as the fields are labelled: `names.es`; codes by `identifiers`. */
export function labelKeyOf(path: string, values: TerritoryValues): string {
  const [head = path, index] = path.split('.');
  if (head === 'names' && index !== undefined) {
    const language = values.names[Number(index)]?.language;
    return language ? `names.${language}` : 'names';
  }
  return head;
}
