import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { type Api, isProblem, unwrap } from '@/api';
import { pagesQuery, totalQuery } from '@/list/queries';
import { ACTORS, TERRITORIES } from '@/records/queries';
import type { Sort, TerritoryQuery } from './filters';

export const territoryPagesQuery = (api: Api, query: TerritoryQuery, sort: Sort) =>
  pagesQuery([...TERRITORIES, 'list', query, sort], (page, signal) =>
    unwrap(api.GET('/territories', { params: { query: { ...query, sort, ...page } }, signal })),
  );

export const territoryTotalQuery = (api: Api) =>
  totalQuery([...TERRITORIES, 'total'], (query, signal) =>
    unwrap(api.GET('/territories', { params: { query }, signal })),
  );

/** All rows under the filters, in the order shown; `limit` absent means all. */
export async function territoryFile(api: Api, mediaType: string, query: TerritoryQuery, sort: Sort) {
  const answer = await unwrap(
    api.GET('/territories', {
      params: { query: { ...query, sort } },
      headers: { Accept: mediaType },
      parseAs: 'blob',
    }),
  );
  return answer as unknown as Blob;
}

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

/** Nothing while no administration stands for it on record. */
export const principalQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'principal', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/territories/{id}/principal', { params: { path: { id } }, signal })).catch(
        (error: unknown) => {
          if (isProblem(error, 'not-found')) return null;
          throw error;
        },
      ),
  });

/** The organisations with most links in a territory; all of them are a list away. */
export const actorsQuery = (api: Api, within: string) =>
  queryOptions({
    queryKey: [...ACTORS, 'within', within],
    queryFn: ({ signal }) => {
      const query = { within, sort: '-links', limit: 10, total: true };
      return unwrap(api.GET('/actors', { params: { query }, signal }));
    },
  });
