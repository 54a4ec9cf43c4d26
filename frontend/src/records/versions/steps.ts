import type { HistoryEntry } from '@/api';

/**
 * The changes of this record that led to a version of it, latest first. What a version does not count, such as a
 * contact, stands in the log after the change that led to it; what happened to another record led to none.
 */
export function stepsOf(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const own = entries.filter((entry) => !entry.subject);
  return own.filter((entry, index) => own[index + 1]?.version !== entry.version);
}
