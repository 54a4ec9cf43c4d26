import type { DocumentKind } from '@/api';

/** In the order of a record's life. */
export const KINDS: readonly DocumentKind[] = [
  'INSTRUMENT',
  'SIGNED_COPY',
  'PLAN',
  'BUDGET',
  'MINUTES',
  'LETTER',
  'REPORT',
  'EVALUATION',
  'PHOTO',
  'OTHER',
];
