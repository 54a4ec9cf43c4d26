import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { pagesQuery, totalQuery } from './queries';
import type { Count, Page } from './state';

export interface RecordRows<Row> {
  readonly pages: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  readonly rows: readonly Row[];
  readonly shown: Count | undefined;
  readonly all: Count | undefined;
}

/** The rows loaded so far, how many meet the filters, and how many there are in all. */
export function useRecordList<Row>(
  pagesOf: ReturnType<typeof pagesQuery<Row>>,
  totalOf: ReturnType<typeof totalQuery>,
): RecordRows<Row> {
  const pages = useInfiniteQuery(pagesOf);
  const all = useQuery(totalOf);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  return { pages, rows, shown: pages.data?.pages[0]?.total, all: all.data ?? undefined };
}
