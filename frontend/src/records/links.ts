import type { LinkFreshness, LinkModality, LinkState, LinkType } from '@/api';

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
export const LINK_STATES = [
  'DRAFT',
  'RETURNED',
  'SUBMITTED',
  'IN_REVIEW',
  'CLEARED',
  'OBJECTED',
  'ACTIVE',
  'SUSPENDED',
  'LAPSED',
  'CONCLUDED',
  'EXPIRED',
  'DISCARDED',
  'VOID',
] as const satisfies readonly LinkState[];
export const FRESHNESSES = [
  'FRESH',
  'AGEING',
  'STALE',
  'UNCONFIRMED',
] as const satisfies readonly LinkFreshness[];
