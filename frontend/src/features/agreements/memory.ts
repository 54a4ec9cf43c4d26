import type { Contribution, ScheduleRow } from '@/api';

const has = (value: unknown, ...members: string[]) =>
  typeof value === 'object' && value !== null && members.every((member) => member in value);

/** What the change log holds says by its members what it is. */
export const isContribution = (value: unknown): value is Contribution =>
  has(value, 'partyId', 'kind', 'amount', 'description');
export const isDue = (value: unknown): value is ScheduleRow =>
  has(value, 'contributionId', 'dueOn', 'amount');
export const isNamed = (value: unknown): value is { readonly name: string; readonly country: string } =>
  has(value, 'name', 'country');
