import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateSearch } from '@/features/links/search';
import { loadTexts } from '@/i18n';
import { rootRoute } from './root';

const loader = () => loadTexts('records', 'map', 'links');

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/links',
  validateSearch,
  component: lazyRouteComponent(() => import('@/features/links/list/ListPage'), 'ListPage'),
});

const detailRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/links/$id',
  component: lazyRouteComponent(() => import('@/features/links/detail/DetailPage'), 'DetailPage'),
});

/** The pages of links; code-split, so that each loads when it is opened. */
export const linkRoutes = [listRoute, detailRoute] as const;
