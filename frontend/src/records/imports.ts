import type { ImportItem, ImportState } from '@/api';

/** Everything about imports is dropped together after a write. */
export const IMPORTS = ['imports'] as const;

const RUNNING: readonly ImportState[] = ['PREVIEWING', 'APPLYING', 'UNDOING'];
const DONE: readonly ImportState[] = ['APPLIED', 'UNDONE', 'DISCARDED'];

/** The server is at work: it is worth asking again in a moment. */
export function isRunning(state: ImportState): boolean {
  return RUNNING.includes(state);
}

/** Somebody still has to do something about it, or will have to. */
export function isOpen({ state }: Pick<ImportItem, 'state'>): boolean {
  return !DONE.includes(state);
}

/** How far it is, of a hundred; nothing while nobody knows how much there is. */
export function percentOf(progress: ImportItem['progress']): number | undefined {
  if (!progress?.total) return undefined;
  return Math.min(100, Math.floor((100 * progress.done) / progress.total));
}
