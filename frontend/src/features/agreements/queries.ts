import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap, versioned } from '@/api';
import { pagesQuery, totalQuery } from '@/list/queries';
import { AGREEMENTS } from '@/records/queries';
import type { AgreementQuery, Sort } from './filters';

export const agreementPagesQuery = (api: Api, query: AgreementQuery, sort: Sort) =>
  pagesQuery([...AGREEMENTS, 'list', query, sort], (page, signal) =>
    unwrap(api.GET('/agreements', { params: { query: { ...query, sort, ...page } }, signal })),
  );

export const agreementTotalQuery = (api: Api) =>
  totalQuery([...AGREEMENTS, 'total'], (query, signal) =>
    unwrap(api.GET('/agreements', { params: { query }, signal })),
  );

/** What those under the filters come to; with `in`, also at the rates of one day. */
export const sumsQuery = (api: Api, query: AgreementQuery, view: { in?: string; on?: string }) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'sums', query, view],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/agreements/totals', { params: { query: { ...query, ...view } }, signal })),
    placeholderData: (before) => before,
  });

/** All rows under the filters, in the order shown; `limit` absent means all. */
export async function agreementFile(
  api: Api,
  mediaType: string,
  query: AgreementQuery,
  sort: Sort,
): Promise<Blob> {
  const answer = await unwrap(
    api.GET('/agreements', {
      params: { query: { ...query, sort } },
      headers: { Accept: mediaType },
      parseAs: 'blob',
    }),
  );
  return answer as unknown as Blob;
}

export const agreementQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/agreements/{id}', { params: { path: { id } }, signal })),
  });

export const abilitiesQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'abilities', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/agreements/{id}/abilities', { params: { path: { id } }, signal })),
  });

export const checksQuery = (api: Api, id: string, plan: number) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'checks', id, plan],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/agreements/{id}/checks', { params: { path: { id }, query: { plan } }, signal })),
  });

export const planQuery = (api: Api, id: string, number: number) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'plan', id, number],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/agreements/{id}/plans/{number}', { params: { path: { id, number } }, signal })),
  });

export const revaluationQuery = (api: Api, id: string, number: number, on: string) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'revaluation', id, number, on],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/agreements/{id}/plans/{number}/revaluation', {
          params: { path: { id, number }, query: { on } },
          signal,
        }),
      ),
  });

/** How an amount of one currency may be converted into another, as of a day. */
export const conversionQuery = (api: Api, from: string, to: string, date: string, amount?: string) =>
  queryOptions({
    queryKey: ['conversion', from, to, date, amount],
    queryFn: async ({ signal }) => {
      const query = { from, to, date, ...(amount && { amount }) };
      return (await unwrap(api.GET('/exchange-rates/conversion', { params: { query }, signal }))).options;
    },
  });

const MOST = 200;

/** Tariffs of staff time: few enough to be chosen from a list. */
export const tariffsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['tariffs', 'all'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/tariffs', { params: { query: { limit: MOST } }, signal }))).items,
  });

export const callsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['calls', 'all'],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/calls', { params: { query: { limit: MOST } }, signal }))).items,
  });
