import type { FieldPath } from 'react-hook-form';
import type { LinkValues } from './values';

type Path = FieldPath<LinkValues>;

const PLAIN = [
  'type',
  'title',
  'startedOn',
  'plannedEnd',
  'objectives',
  'instrument',
  'languages',
  'themes',
  'modalities',
] as const satisfies readonly Path[];

/** The form's field for a JSON pointer of the API; nothing when the form shows no such field. */
export function pathOf(pointer: string, values: LinkValues): Path | undefined {
  const [head = '', second = ''] = pointer.split('/').slice(1);
  if (head === 'source') return second === 'id' ? 'sourceId' : 'source';
  if (head === 'state') return 'preExisting';
  if (head === 'partners' || head === 'facilitators') {
    const index = Number(second);
    return second !== '' && index < values[head].length ? `${head}.${index}` : head;
  }
  // Themes and modalities are bodies of their own when they are replaced; a theme is an object, so its members are named.
  if (/^\d+$/.test(head)) return pointer.split('/').length > 2 ? 'themes' : 'modalities';
  return PLAIN.find((field) => field === head);
}
