import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap, versioned } from '@/api';
import { pagesQuery } from '@/list/queries';
import { AGREEMENTS } from '@/records/queries';
import type { CallSearch, rateQueryOf, TariffSearch } from './search';

export const TARIFFS = ['tariffs'] as const;
export const RATES = ['rates'] as const;
export const CALLS = ['calls'] as const;

export const tariffPagesQuery = (api: Api, query: TariffSearch) =>
  pagesQuery([...TARIFFS, 'list', query], (page, signal) =>
    unwrap(api.GET('/tariffs', { params: { query: { ...query, ...page } }, signal })),
  );

/** A list whole, in a format for files, as every list is: the contract cannot say that it comes as bytes. */
const whole = (mediaType: string) => ({ headers: { Accept: mediaType }, parseAs: 'blob' }) as const;
const blob = async (answer: Promise<unknown>) => (await answer) as Blob;

export const tariffFile = (api: Api, query: TariffSearch) => (mediaType: string) =>
  blob(unwrap(api.GET('/tariffs', { params: { query }, ...whole(mediaType) })));

export const rateFile = (api: Api, query: ReturnType<typeof rateQueryOf>) => (mediaType: string) =>
  blob(unwrap(api.GET('/exchange-rates', { params: { query }, ...whole(mediaType) })));

export const callFile = (api: Api, query: CallSearch) => (mediaType: string) =>
  blob(unwrap(api.GET('/calls', { params: { query }, ...whole(mediaType) })));

const MOST = 200;

/** Every category there is a tariff of: what one may choose among. */
export const categoriesQuery = (api: Api) =>
  queryOptions({
    queryKey: [...TARIFFS, 'categories'],
    queryFn: async ({ signal }) => {
      const { items } = await unwrap(api.GET('/tariffs', { params: { query: { limit: MOST } }, signal }));
      return [...new Map(items.map(({ category, names }) => [category, names]))];
    },
  });

export const tariffQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...TARIFFS, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/tariffs/{id}', { params: { path: { id } }, signal })),
  });

export const ratePagesQuery = (api: Api, query: ReturnType<typeof rateQueryOf>) =>
  pagesQuery([...RATES, 'list', query], (page, signal) =>
    unwrap(api.GET('/exchange-rates', { params: { query: { ...query, ...page } }, signal })),
  );

export interface Question {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly amount?: string;
}

/** How amounts of one currency become amounts of another, as of a day: every way there is. */
export const conversionsQuery = (api: Api, query: Question) =>
  queryOptions({
    queryKey: [...RATES, 'conversions', query],
    queryFn: ({ signal }) => unwrap(api.GET('/exchange-rates/conversion', { params: { query }, signal })),
    retry: false,
  });

export const callPagesQuery = (api: Api, query: CallSearch) =>
  pagesQuery([...CALLS, 'list', query], (page, signal) =>
    unwrap(api.GET('/calls', { params: { query: { ...query, ...page } }, signal })),
  );

export const callQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...CALLS, 'one', id],
    queryFn: ({ signal }) => versioned(api.GET('/calls/{id}', { params: { path: { id } }, signal })),
  });

/** How many agreements one can see answer it. */
export const answersQuery = (api: Api, call: string) =>
  queryOptions({
    queryKey: [...AGREEMENTS, 'answers', call],
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET('/agreements', { params: { query: { call, limit: 1, total: true } }, signal })))
        .total?.count,
  });
