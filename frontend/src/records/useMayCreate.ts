import { useQuery } from '@tanstack/react-query';
import { meQuery, useApi } from '@/api';
import type { RecordKind } from './words';

/** Whether one may make new records of a kind, anywhere. */
export function useMayCreate(kind: RecordKind): boolean {
  return useQuery(meQuery(useApi())).data?.abilities[kind].create ?? false;
}
