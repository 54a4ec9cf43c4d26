import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

/** Only a dropped line is worth asking again: busy answers are retried below, all others will not change. */
const retry = (failures: number, error: Error) => isProblem(error, 'no-connection') && failures < 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, gcTime: 10 * 60_000, retry },
      // A write is sent at once and fails visibly; the outbox for bad lines is not this cache's business.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
