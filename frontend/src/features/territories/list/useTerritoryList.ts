import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type TerritorySummary, useApi } from '@/api';
import { toQuery } from '../filters';
import { territoryPagesQuery, territoryTotalQuery } from '../queries';
import type { ListState } from '../search';

export interface Count {
  readonly count: number;
  readonly exact: boolean;
}

export type TerritoryRows = ReturnType<typeof useTerritoryList>;

export function useTerritoryList({ filters, sort }: ListState) {
  const api = useApi();
  const pages = useInfiniteQuery(territoryPagesQuery(api, toQuery(filters), sort));
  const all = useQuery(territoryTotalQuery(api));
  const rows = useMemo<TerritorySummary[]>(
    () => pages.data?.pages.flatMap((page) => page.items) ?? [],
    [pages.data],
  );
  const shown: Count | undefined = pages.data?.pages[0]?.total;
  return { pages, rows, shown, all: all.data ?? undefined };
}
