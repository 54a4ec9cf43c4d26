import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Api, unwrap, useApi } from '@/api';
import { LINKS } from '@/records/queries';
import type { LinkQuery } from '../filters';
import { drawnLinks } from './arcSet';

export const arcsQuery = (api: Api, query: LinkQuery) =>
  queryOptions({
    queryKey: [...LINKS, 'arcs', query],
    queryFn: ({ signal }) => unwrap(api.GET('/links/arcs', { params: { query }, signal })),
  });

/** The links under the filters as arcs. */
export function useArcs(query: LinkQuery) {
  const found = useQuery(arcsQuery(useApi(), query));
  const drawn = useMemo(() => found.data && drawnLinks(found.data), [found.data]);
  return { found, drawn };
}
export type Arcs = ReturnType<typeof useArcs>;
