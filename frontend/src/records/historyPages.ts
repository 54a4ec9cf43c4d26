import { infiniteQueryOptions } from '@tanstack/react-query';
import type { HistoryPage } from '@/api';

/** The history of one record, twenty changes at a time. */
export function historyPages(
  queryKey: readonly unknown[],
  ask: (query: { limit: number; cursor?: string }, signal: AbortSignal) => Promise<HistoryPage>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask({ limit: 20, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
