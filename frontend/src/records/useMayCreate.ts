import { useQuery } from '@tanstack/react-query';
import { meQuery, useApi } from '@/api';

/** Whether one may make new records anywhere: whoever writes territories writes actors. */
export function useMayCreate(): boolean {
  return useQuery(meQuery(useApi())).data?.abilities.territories.create ?? false;
}
