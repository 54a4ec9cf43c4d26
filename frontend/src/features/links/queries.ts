import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap } from '@/api';
import { pagesQuery, totalQuery } from '@/list/queries';
import { LINKS } from '@/records/queries';
import type { LinkQuery, Sort } from './filters';

export const linkPagesQuery = (api: Api, query: LinkQuery, sort: Sort) =>
  pagesQuery([...LINKS, 'list', query, sort], (page, signal) =>
    unwrap(api.GET('/links', { params: { query: { ...query, sort, ...page } }, signal })),
  );

export const linkTotalQuery = (api: Api) =>
  totalQuery([...LINKS, 'total'], (query, signal) =>
    unwrap(api.GET('/links', { params: { query }, signal })),
  );

/** All rows under the filters, in the order shown; `limit` absent means all. */
export async function linkFile(api: Api, mediaType: string, query: LinkQuery, sort: Sort): Promise<Blob> {
  const answer = await unwrap(
    api.GET('/links', {
      params: { query: { ...query, sort } },
      headers: { Accept: mediaType },
      parseAs: 'blob',
    }),
  );
  return answer as unknown as Blob;
}

export const abilitiesQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...LINKS, 'abilities', id],
    queryFn: ({ signal }) => unwrap(api.GET('/links/{id}/abilities', { params: { path: { id } }, signal })),
  });
