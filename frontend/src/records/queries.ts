import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap, versioned } from '@/api';

/** Everything about territories is dropped together after a write. */
export const TERRITORIES = ['territories'] as const;
export const ACTORS = ['actors'] as const;
export const LINKS = ['links'] as const;
export const AGREEMENTS = ['agreements'] as const;

export const territoryQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/territories/{id}', { params: { path: { id } }, signal })),
  });

export const actorQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...ACTORS, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/actors/{id}', { params: { path: { id } }, signal })),
  });

export const linkQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...LINKS, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/links/{id}', { params: { path: { id } }, signal })),
  });

/** Actors whose names are much like this one, in the same country. */
export const duplicatesQuery = (api: Api, name: string, country: string) =>
  queryOptions({
    queryKey: [...ACTORS, 'duplicates', name, country],
    queryFn: async ({ signal }) => {
      const query = { name, country, limit: 5 };
      return (await unwrap(api.GET('/actors/duplicates', { params: { query }, signal }))).items;
    },
  });
