import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Me, meQuery, useApi } from '@/api';
import { mayImport } from '@/records/useMayImport';
import type { IconName } from '@/ui/Icon';

/** The pages there are, in the order of the navigation. A page joins this list when it exists. */
export const PAGES = [
  { to: '/', name: 'home', icon: 'home', key: 'i' },
  { to: '/territories', name: 'territories', icon: 'territory', key: 't' },
  { to: '/actors', name: 'actors', icon: 'actor', key: 'a' },
  { to: '/links', name: 'links', icon: 'link', key: 'v' },
  { to: '/agreements', name: 'agreements', icon: 'agreement', key: 'c' },
  { to: '/map', name: 'map', icon: 'map', key: 'm' },
  { to: '/network', name: 'network', icon: 'network', key: 'r' },
  { to: '/imports', name: 'imports', icon: 'import', key: 'p' },
  { to: '/administration', name: 'administration', icon: 'administration', key: 'd' },
] as const satisfies readonly { to: string; name: string; icon: IconName; key: string }[];

export type Page = (typeof PAGES)[number];

/** Whoever lays down reference data or states rates has something to do there; others read it from the records. */
function mayAdminister(me: Me | undefined): boolean {
  return me !== undefined && (me.abilities.referenceData.manage || me.abilities.links.create);
}

/** Those that are there for the person who asks: what one may not do is no place to go to. */
export function usePages(): readonly Page[] {
  const { data: me } = useQuery(meQuery(useApi()));
  const [imports, administers] = [mayImport(me), mayAdminister(me)];
  return useMemo(
    () =>
      PAGES.filter(
        ({ name }) => (name !== 'imports' || imports) && (name !== 'administration' || administers),
      ),
    [imports, administers],
  );
}

/** Pages that share one place in the navigation: the first of them leads to the other. */
export const TOGETHER = { name: 'maps', first: '/map', others: ['/network'] } as const;
