import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap } from '@/api';
import { pagesQuery } from '@/list/queries';
import { askAbilities, type DocumentSubject, keyOf, listDocuments } from './subject';

/** Everything about documents is dropped together after a write. */
export const DOCUMENTS = ['documents'] as const;

export const documentPagesQuery = (api: Api, of: DocumentSubject) =>
  pagesQuery([...DOCUMENTS, 'list', keyOf(of)], (page, signal) => listDocuments(api, of, page, signal));

export const abilitiesQuery = (api: Api, of: DocumentSubject) =>
  queryOptions({
    queryKey: [...DOCUMENTS, 'abilities', keyOf(of)],
    queryFn: ({ signal }) => askAbilities(api, of, signal),
  });

/** What the activities of a link brought, all of it at once: a page for each would be a request for each. */
export const activityDocumentsQuery = (api: Api, link: string) =>
  queryOptions({
    queryKey: [...DOCUMENTS, 'activities', link],
    queryFn: async ({ signal }) => {
      const query = { activities: true, limit: 200 };
      const page = await unwrap(
        api.GET('/links/{id}/documents', { params: { path: { id: link }, query }, signal }),
      );
      return page.items.filter(({ subject }) => subject.type === 'ACTIVITY');
    },
  });

export const versionsQuery = (api: Api, id: string, version: number) =>
  queryOptions({
    queryKey: [...DOCUMENTS, 'versions', id, version],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/documents/{id}/versions', { params: { path: { id } }, signal })),
  });

/** The token travels in a header, so a plain link cannot fetch a file. */
export async function fetchContent(api: Api, id: string, number: number): Promise<Blob> {
  const params = { path: { id, number } };
  const answer = await unwrap(
    api.GET('/documents/{id}/versions/{number}/content', { params, parseAs: 'blob' }),
  );
  return answer as unknown as Blob;
}
