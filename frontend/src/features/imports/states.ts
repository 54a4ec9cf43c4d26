import type { ImportKind, ImportOutcome, ImportPlaceOutcome, ImportState } from '@/api';

export const KINDS = ['LINKS', 'TERRITORIES', 'ACTORS', 'EXCHANGE_RATES'] as const satisfies readonly ImportKind[];
export const STATES = [
  'UPLOADED',
  'PREVIEWING',
  'PREVIEWED',
  'APPLYING',
  'APPLIED',
  'UNDOING',
  'UNDONE',
  'FAILED',
  'DISCARDED',
] as const satisfies readonly ImportState[];
export const OUTCOMES = [
  'CREATED',
  'CHANGED',
  'MATCHED',
  'HELD',
  'REFUSED',
  'SKIPPED',
] as const satisfies readonly ImportOutcome[];
/** Places that wait for a person, those with candidates first. */
export const WAITING = ['DOUBTFUL', 'UNKNOWN', 'UNREADABLE'] as const satisfies readonly ImportPlaceOutcome[];
