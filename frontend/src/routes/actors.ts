import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateMergeSearch, validateNewSearch } from '@/features/actors/addresses';
import type { ActorSearch } from '@/features/actors/search';
import { loadTexts } from '@/i18n';
import { asItStands } from '@/list/address';
import { validateVersionsSearch } from '@/records/versions/search';
import { rootRoute } from './root';

const loader = () => loadTexts('records', 'actors');

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/actors',
  validateSearch: asItStands<ActorSearch>,
  component: lazyRouteComponent(() => import('@/features/actors/list/ListPage'), 'ListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/actors/new',
  validateSearch: validateNewSearch,
  component: lazyRouteComponent(() => import('@/features/actors/form/NewPage'), 'NewPage'),
});

const detailRoute = createRoute({
  getParentRoute: () => rootRoute,
  // Its panels of links and agreements speak their texts.
  loader: () => loadTexts('records', 'actors', 'links', 'agreements', 'memory'),
  path: '/actors/$id',
  component: lazyRouteComponent(() => import('@/features/actors/detail/DetailPage'), 'DetailPage'),
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/actors/$id/edit',
  component: lazyRouteComponent(() => import('@/features/actors/form/EditPage'), 'EditPage'),
});

const mergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/actors/$id/merge',
  validateSearch: validateMergeSearch,
  component: lazyRouteComponent(() => import('@/features/actors/merge/MergePage'), 'MergePage'),
});

const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'actors', 'memory'),
  path: '/actors/$id/versions',
  validateSearch: validateVersionsSearch,
  component: lazyRouteComponent(() => import('@/features/actors/versions/PastPage'), 'PastPage'),
});

/** The pages of actors; code-split, so that each loads when it is opened. */
export const actorRoutes = [listRoute, newRoute, detailRoute, editRoute, mergeRoute, versionsRoute] as const;
