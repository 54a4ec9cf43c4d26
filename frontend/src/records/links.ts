import type { LinkModality, LinkType } from '@/api';

export const LINK_TYPES = [
  'TWINNING',
  'FRAMEWORK_AGREEMENT',
  'SPECIFIC_AGREEMENT',
  'MEMORANDUM',
  'LETTER_OF_INTENT',
  'TECHNICAL_COOPERATION',
  'NETWORK',
] as const satisfies readonly LinkType[];
export const MODALITIES = [
  'TECHNICAL_ASSISTANCE',
  'EXPERT_EXCHANGE',
  'INTERNSHIPS',
  'TRAINING',
  'EVENTS',
  'MATERIALS',
  'PROJECTS',
] as const satisfies readonly LinkModality[];
