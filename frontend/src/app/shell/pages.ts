import type { IconName } from '@/ui/Icon';

/** The pages there are, in the order of the navigation. A page joins this list when it exists. */
export const PAGES = [
  { to: '/', name: 'home', icon: 'home', key: 'i' },
  { to: '/territories', name: 'territories', icon: 'territory', key: 't' },
  { to: '/actors', name: 'actors', icon: 'actor', key: 'a' },
  { to: '/links', name: 'links', icon: 'link', key: 'v' },
] as const satisfies readonly { to: string; name: string; icon: IconName; key: string }[];
