import { queryOptions } from '@tanstack/react-query';
import { type AdministrativeStatus, type Api, type Level, unwrap } from '@/api';
import { lastSeen } from '@/offline';
import { IMPORTS, isRunning } from '@/records/imports';

export interface Count {
  readonly count: number;
  /** Beyond a thousand the API estimates, and says so. */
  readonly exact: boolean;
}

/** Counts move slowly; a figure a few minutes old still leads to the list as it is now. */
const MINUTES = 60_000;

export interface CountFilter {
  readonly countries?: readonly string[];
  readonly level?: Level;
  readonly status?: AdministrativeStatus;
}

export const countQuery = (api: Api, { countries, level, status }: CountFilter) =>
  queryOptions({
    queryKey: ['territories', 'count', { countries, level, status }],
    queryFn: async ({ signal }): Promise<Count> => {
      const query = {
        ...(countries && { country: [...countries] }),
        ...(level && { level: [level] }),
        ...(status && { status: [status] }),
        limit: 1,
        total: true,
      };
      const { total } = await unwrap(api.GET('/territories', { params: { query }, signal }));
      return total ?? { count: 0, exact: true };
    },
    staleTime: 5 * MINUTES,
  });

/** The largest places whose administration nobody has confirmed yet: where a confirmation helps most. */
export const unconfirmedQuery = (api: Api, countries: readonly string[]) =>
  queryOptions({
    queryKey: ['territories', 'unconfirmed', countries],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/territories', {
          params: {
            query: {
              country: [...countries],
              status: ['UNCONFIRMED'],
              sort: '-population',
              limit: 6,
              total: true,
            },
          },
          signal,
        }),
      ),
    staleTime: MINUTES,
  });

export const seenQuery = (user: string) =>
  queryOptions({
    queryKey: ['seen', user],
    queryFn: () => lastSeen(user, 8),
    // On this device, and changed by every page one opens.
    staleTime: 0,
    networkMode: 'always',
  });

/** The newest imports; asked for again while the server works on one of them. */
export const openImportsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...IMPORTS, 'open'],
    queryFn: ({ signal }) => unwrap(api.GET('/imports', { params: { query: { limit: 20 } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ state }) => isRunning(state)) ? 3000 : false,
  });
