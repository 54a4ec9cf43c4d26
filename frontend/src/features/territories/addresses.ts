import { isId } from '@/api';

export const ACTIONS = ['rename', 'merge', 'split'] as const;
export type Action = (typeof ACTIONS)[number];

/** The page of a new territory may be told what it will belong to. */
export function validateNewSearch(raw: Record<string, unknown>): { parent?: string } {
  return isId(raw.parent) ? { parent: raw.parent } : {};
}

/** The page of a territory may open with one of its dialogs. */
export function validateDetailSearch(raw: Record<string, unknown>): { action?: Action } {
  const action = ACTIONS.find((one) => one === raw.action);
  return action ? { action } : {};
}
