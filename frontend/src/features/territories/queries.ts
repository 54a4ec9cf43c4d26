import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { type Api, unwrap, versioned } from '@/api';
import type { Sort, TerritoryQuery } from './filters';

const PAGE = 50;

/** Everything about territories is dropped together after a write. */
export const TERRITORIES = ['territories'] as const;

export const territoryPagesQuery = (api: Api, query: TerritoryQuery, sort: Sort) =>
  infiniteQueryOptions({
    queryKey: [...TERRITORIES, 'list', query, sort],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/territories', {
          params: {
            // One count for the whole list is enough: it comes with the first page.
            query: { ...query, sort, limit: PAGE, ...(pageParam ? { cursor: pageParam } : { total: true }) },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

/** How many there are in all, whatever the filters. */
export const territoryTotalQuery = (api: Api) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'total'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/territories', { params: { query: { limit: 1, total: true } }, signal })))
        .total ?? null,
    staleTime: 300_000,
  });

export interface PointProperties {
  id: string;
  name: string;
  country: string;
  level: string;
  status: string;
  population?: number;
}

export type TerritoryPoints = FeatureCollection<Point, PointProperties>;

/** All points under the filters at once: the map clusters them itself. */
export const territoryPointsQuery = (api: Api, query: TerritoryQuery) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'points', query],
    queryFn: async ({ signal }) => {
      const answer = await unwrap(
        api.GET('/territories', { params: { query }, headers: { Accept: 'application/geo+json' }, signal }),
      );
      return withPlaces(answer as unknown as FeatureCollection<Point | null>);
    },
  });

/** Territories without a place are in the table only; the others carry their id where the map can read it. */
export function withPlaces({ features }: FeatureCollection<Point | null>): TerritoryPoints {
  const placed = features.filter((feature): feature is Feature<Point> => feature.geometry !== null);
  return {
    type: 'FeatureCollection',
    features: placed.map(({ id, geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { ...(properties as Omit<PointProperties, 'id'>), id: String(id) },
    })),
  };
}

export const territoryQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/territories/{id}', { params: { path: { id } }, signal })),
  });

export const abilitiesQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'abilities', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/territories/{id}/abilities', { params: { path: { id } }, signal })),
  });

export const shapeQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'shape', id],
    queryFn: async ({ signal }) =>
      (await unwrap(
        api.GET('/territories/{id}/shape', { params: { path: { id } }, signal }),
      )) as unknown as Feature,
    staleTime: 300_000,
  });

export const childrenQuery = (api: Api, id: string) =>
  infiniteQueryOptions({
    queryKey: [...TERRITORIES, 'children', id],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/territories/{id}/children', {
          params: { path: { id }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const historyQuery = (api: Api, id: string) =>
  infiniteQueryOptions({
    queryKey: [...TERRITORIES, 'history', id],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/territories/{id}/history', {
          params: { path: { id }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
