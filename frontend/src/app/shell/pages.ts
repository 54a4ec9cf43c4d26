import type { IconName } from '@/ui/Icon';

/** The pages there are, in the order of the navigation. A page joins this list when it exists. */
export const PAGES = [
  { to: '/', name: 'home', icon: 'home', key: 'i' },
  { to: '/territories', name: 'territories', icon: 'territory', key: 't' },
  { to: '/actors', name: 'actors', icon: 'actor', key: 'a' },
  { to: '/links', name: 'links', icon: 'link', key: 'v' },
  { to: '/map', name: 'map', icon: 'map', key: 'm' },
  { to: '/network', name: 'network', icon: 'network', key: 'r' },
] as const satisfies readonly { to: string; name: string; icon: IconName; key: string }[];

/** Pages that share one place in the navigation: the first of them leads to the other. */
export const TOGETHER = { name: 'maps', first: '/map', others: ['/network'] } as const;
