import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap } from '@/api';
import { pagesQuery, totalQuery } from '@/list/queries';
import { ACTORS } from '@/records/queries';
import type { ActorQuery, Sort } from './filters';

export const actorPagesQuery = (api: Api, query: ActorQuery, sort: Sort) =>
  pagesQuery([...ACTORS, 'list', query, sort], (page, signal) =>
    unwrap(api.GET('/actors', { params: { query: { ...query, sort, ...page } }, signal })),
  );

export const actorTotalQuery = (api: Api) =>
  totalQuery([...ACTORS, 'total'], (query, signal) =>
    unwrap(api.GET('/actors', { params: { query }, signal })),
  );

/** All rows under the filters, in the order shown; `limit` absent means all. */
export async function actorFile(api: Api, mediaType: string, query: ActorQuery, sort: Sort): Promise<Blob> {
  const answer = await unwrap(
    api.GET('/actors', {
      params: { query: { ...query, sort } },
      headers: { Accept: mediaType },
      parseAs: 'blob',
    }),
  );
  return answer as unknown as Blob;
}

export const abilitiesQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...ACTORS, 'abilities', id],
    queryFn: ({ signal }) => unwrap(api.GET('/actors/{id}/abilities', { params: { path: { id } }, signal })),
  });

export const previewQuery = (api: Api, id: string, into: string) =>
  queryOptions({
    queryKey: [...ACTORS, 'preview', id, into],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/actors/{id}/merge-preview', { params: { path: { id }, query: { into } }, signal })),
  });

/** Personal data: asked anew whenever it is looked at, and dropped from memory as one leaves. */
export const contactsQuery = (api: Api, id: string, ended: boolean) =>
  queryOptions({
    queryKey: ['contacts', id, ended],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/actors/{id}/contacts', { params: { path: { id }, query: { ended } }, signal })))
        .items,
    staleTime: 0,
    gcTime: 0,
  });
