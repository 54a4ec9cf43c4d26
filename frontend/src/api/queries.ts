import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap } from './client';
import type { SearchHit } from './types';

/** Reference data changes with a release, not with the hour. */
const STABLE = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export const meQuery = (api: Api) =>
  queryOptions({
    queryKey: ['me'],
    queryFn: ({ signal }) => unwrap(api.GET('/me', { signal })),
    staleTime: 300_000,
  });

export const countriesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['countries'],
    queryFn: async ({ signal }) => (await unwrap(api.GET('/countries', { signal }))).items,
    ...STABLE,
  });

export const themesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['themes'],
    queryFn: async ({ signal }) => (await unwrap(api.GET('/themes', { signal }))).items,
    ...STABLE,
  });

/** Finds any record, or those of one kind; asks from two characters on, for one finds everything. */
export const searchQuery = (api: Api, q: string, limit = 8, type?: SearchHit['type']) =>
  queryOptions({
    queryKey: ['search', q, limit, type],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/search', { params: { query: { q, limit, ...(type && { type }) } }, signal })))
        .items,
    enabled: q.length >= 2,
  });
