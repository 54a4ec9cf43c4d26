import type { ActorStatus, ActorType } from '@/api';

/** Closed lists, apart from how they look: addresses are read with them before any page is there. */
export const ACTOR_TYPES = [
  'SUBSTATE_ADMINISTRATION',
  'NATIONAL_BODY',
  'MISSION',
  'NETWORK',
  'UNIVERSITY',
  'COMPANY',
  'ASSOCIATION',
  'MULTILATERAL',
] as const satisfies readonly ActorType[];
export const ACTOR_STATUSES = [
  'ACTIVE',
  'DISSOLVED',
  'MERGED',
  'VOID',
] as const satisfies readonly ActorStatus[];
