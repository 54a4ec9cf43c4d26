import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Count, Page } from './state';

const PAGE = 50;

interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
  readonly total?: true;
}

/** Page after page of a list. One count for the whole of it is enough: it comes with the first page. */
export function pagesQuery<Row>(
  queryKey: readonly unknown[],
  ask: (page: PageRequest, signal: AbortSignal) => Promise<Page<Row>>,
  limit = PAGE,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      ask({ limit, ...(pageParam ? { cursor: pageParam } : { total: true as const }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** How many there are in all, whatever the filters. */
export function totalQuery(
  queryKey: readonly unknown[],
  ask: (page: PageRequest, signal: AbortSignal) => Promise<Page<unknown>>,
) {
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Count | null> =>
      (await ask({ limit: 1, total: true }, signal)).total ?? null,
    staleTime: 300_000,
  });
}
