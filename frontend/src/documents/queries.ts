import { queryOptions } from '@tanstack/react-query';
import { type Api, type DocumentDetail, unwrap } from '@/api';
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

function pageOfAll(api: Api, link: string, cursor: string | undefined, signal: AbortSignal) {
  const query = { activities: true, limit: 200, ...(cursor && { cursor }) };
  return unwrap(api.GET('/links/{id}/documents', { params: { path: { id: link }, query }, signal }));
}

/** What the activities of a link brought, all of it at once: a page for each would be a request for each. */
export const activityDocumentsQuery = (api: Api, link: string) =>
  queryOptions({
    queryKey: [...DOCUMENTS, 'activities', link],
    queryFn: async ({ signal }) => {
      const found: DocumentDetail[] = [];
      let page = await pageOfAll(api, link, undefined, signal);
      found.push(...page.items);
      while (page.next) {
        page = await pageOfAll(api, link, page.next, signal);
        found.push(...page.items);
      }
      return found.filter(({ subject }) => subject.type === 'ACTIVITY');
    },
  });

export const versionsQuery = (api: Api, id: string, version: number) =>
  queryOptions({
    queryKey: [...DOCUMENTS, 'versions', id, version],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/documents/{id}/versions', { params: { path: { id } }, signal })),
  });
