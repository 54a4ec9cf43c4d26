import type { AgreementState, ContributionKind, RateKind } from '@/api';

export const KINDS = ['CASH', 'IN_KIND', 'STAFF_TIME'] as const satisfies readonly ContributionKind[];
export const RATE_KINDS = ['DAILY', 'MANUAL', 'ANNUAL_AVERAGE'] as const satisfies readonly RateKind[];
export const STATES = [
  'DRAFT',
  'SIGNED',
  'IN_FORCE',
  'CLOSED',
  'TERMINATED',
  'DISCARDED',
  'VOID',
] as const satisfies readonly AgreementState[];

/** How pictures colour a kind: never as a dimension. */
export const KIND_LOOKS: Record<ContributionKind, string> = {
  CASH: 'cash',
  IN_KIND: 'in-kind',
  STAFF_TIME: 'staff-time',
};
