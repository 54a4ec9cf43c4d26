import { useQuery } from '@tanstack/react-query';
import { meQuery, useApi } from '@/api';
import type { RecordKind } from './words';

/** Whether one may make new records of a kind, anywhere. Whoever writes links also writes agreements under them. */
export function useMayCreate(kind: RecordKind): boolean {
  const { data } = useQuery(meQuery(useApi()));
  return data?.abilities[kind === 'agreements' ? 'links' : kind].create ?? false;
}
