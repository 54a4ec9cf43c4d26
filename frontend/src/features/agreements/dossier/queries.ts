import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap } from '@/api';

/** Which dossiers an agreement has, in which languages, and the hash that is printed on each. */
export function dossiersQuery(api: Api, id: string) {
  return queryOptions({
    queryKey: ['agreements', id, 'dossiers'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/agreements/{id}/dossiers', { params: { path: { id } }, signal })),
  });
}

export async function fetchDossier(api: Api, id: string, language: string, plan?: number): Promise<Blob> {
  const params = { path: { id }, query: { language, plan } };
  const answer = await unwrap(api.GET('/agreements/{id}/dossier', { params, parseAs: 'blob' }));
  return answer as unknown as Blob;
}
