import type { FieldPath } from 'react-hook-form';
import type { ActorValues } from './values';

const FIELDS = [
  'type',
  'legalName',
  'shortName',
  'country',
  'territory',
  'principal',
  'status',
  'website',
  'languages',
  'iatiIdentifier',
  'source',
] as const satisfies readonly FieldPath<ActorValues>[];

/** The form's field for a JSON pointer of the API; nothing when the form shows no such field. */
export function pathOf(pointer: string): FieldPath<ActorValues> | undefined {
  const [head = ''] = pointer.split('/').slice(1);
  // Covers and competences are bodies of their own when they are replaced.
  if (head === 'themes') return 'competences';
  if (/^\d+$/.test(head)) return 'covers';
  return FIELDS.find((field) => field === head);
}
