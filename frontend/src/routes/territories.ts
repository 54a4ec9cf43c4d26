import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateDetailSearch, validateNewSearch } from '@/features/territories/addresses';
import type { TerritorySearch } from '@/features/territories/search';
import { loadTexts } from '@/i18n';
import { asItStands } from '@/list/address';
import { validateVersionsSearch } from '@/records/versions/search';
import { rootRoute } from './root';

const loader = () => loadTexts('records', 'map', 'territories');

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/territories',
  validateSearch: asItStands<TerritorySearch>,
  component: lazyRouteComponent(() => import('@/features/territories/list/ListPage'), 'ListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/territories/new',
  validateSearch: validateNewSearch,
  component: lazyRouteComponent(() => import('@/features/territories/form/NewPage'), 'NewPage'),
});

const detailRoute = createRoute({
  getParentRoute: () => rootRoute,
  // Its panels of links and agreements speak their texts.
  loader: () => loadTexts('records', 'territories', 'links', 'agreements', 'memory'),
  path: '/territories/$id',
  validateSearch: validateDetailSearch,
  component: lazyRouteComponent(() => import('@/features/territories/detail/DetailPage'), 'DetailPage'),
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/territories/$id/edit',
  component: lazyRouteComponent(() => import('@/features/territories/form/EditPage'), 'EditPage'),
});

const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'territories', 'memory'),
  path: '/territories/$id/versions',
  validateSearch: validateVersionsSearch,
  component: lazyRouteComponent(() => import('@/features/territories/versions/PastPage'), 'PastPage'),
});

/** The pages of territories; code-split, so that each loads when it is opened. */
export const territoryRoutes = [listRoute, newRoute, detailRoute, editRoute, versionsRoute] as const;
