import type { FieldPath } from 'react-hook-form';
import type { AgreementValues } from './values';

type Path = FieldPath<AgreementValues>;

const FIELDS = [
  'title',
  'code',
  'callId',
  'accountCurrency',
  'statedBase',
  'effectiveOn',
  'closesOn',
  'languages',
  'parties',
] as const satisfies readonly Path[];

/** The form's field for a JSON pointer of the API; nothing when the form shows no such field. */
export function pathOf(pointer: string): Path | undefined {
  const head = pointer.split('/')[1] ?? '';
  // Parties are a body of their own when they are replaced.
  if (/^\d*$/.test(head)) return 'parties';
  return FIELDS.find((field) => field === head);
}
