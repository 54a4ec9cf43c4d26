import { useQuery } from '@tanstack/react-query';
import { type Me, meQuery, useApi } from '@/api';

/** Whoever may put links on record may bring them in by the file; local governments may not. */
export function mayImport(me: Me | undefined): boolean {
  return me?.abilities.links.create ?? false;
}

export function useMayImport(): boolean {
  return mayImport(useQuery(meQuery(useApi())).data);
}
