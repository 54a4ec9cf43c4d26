import { queryOptions } from '@tanstack/react-query';
import { type Api, versioned } from '@/api';

/** Everything about territories is dropped together after a write. */
export const TERRITORIES = ['territories'] as const;
export const ACTORS = ['actors'] as const;

export const territoryQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TERRITORIES, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/territories/{id}', { params: { path: { id } }, signal })),
  });
