import { infiniteQueryOptions } from '@tanstack/react-query';
import { type Api, type HistoryPage, unwrap } from '@/api';
import { ACTORS, AGREEMENTS, LINKS, TERRITORIES } from './queries';
import type { RecordKind } from './words';

const KEYS = { territories: TERRITORIES, actors: ACTORS, links: LINKS, agreements: AGREEMENTS };

/** The history of one record, or of one of its fields, twenty changes at a time. */
export const historyPages = (api: Api, kind: RecordKind, id: string, field?: string) =>
  infiniteQueryOptions({
    queryKey: [...KEYS[kind], 'history', id, field],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(field && { field }), ...(pageParam && { cursor: pageParam }) };
      return page(api, kind, { params: { path: { id }, query }, signal });
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

type Asked = {
  params: { path: { id: string }; query: { limit: number; field?: string; cursor?: string } };
  signal: AbortSignal;
};

function page(api: Api, kind: RecordKind, asked: Asked): Promise<HistoryPage> {
  if (kind === 'territories') return unwrap(api.GET('/territories/{id}/history', asked));
  if (kind === 'actors') return unwrap(api.GET('/actors/{id}/history', asked));
  if (kind === 'agreements') return unwrap(api.GET('/agreements/{id}/history', asked));
  return unwrap(api.GET('/links/{id}/history', asked));
}
