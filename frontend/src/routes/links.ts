import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateSearch } from '@/features/links/search';
import { loadTexts } from '@/i18n';
import { validateVersionsSearch } from '@/records/versions/search';
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
  // Its panel of agreements speaks their texts.
  loader: () => loadTexts('documents', 'records', 'links', 'memory', 'agreements'),
  path: '/links/$id',
  component: lazyRouteComponent(() => import('@/features/links/detail/DetailPage'), 'DetailPage'),
});

const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'links', 'memory'),
  path: '/links/$id/versions',
  validateSearch: validateVersionsSearch,
  component: lazyRouteComponent(() => import('@/features/links/versions/PastPage'), 'PastPage'),
});

/** The pages of links; code-split, so that each loads when it is opened. */
export const linkRoutes = [listRoute, detailRoute, versionsRoute] as const;
