import type { Theme } from '@/api';

/** In the order they are always told. */
export const DIMENSIONS = [
  'ECONOMIC',
  'SOCIAL',
  'CULTURAL',
  'ENVIRONMENTAL',
  'INSTITUTIONAL',
  'HUMAN',
] as const satisfies readonly Theme['dimension'][];
