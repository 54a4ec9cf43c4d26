import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateCompareSearch } from '@/features/agreements/addresses';
import type { AgreementSearch } from '@/features/agreements/search';
import { loadTexts } from '@/i18n';
import { asItStands } from '@/list/address';
import { validateVersionsSearch } from '@/records/versions/search';
import { rootRoute } from './root';

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'agreements'),
  path: '/agreements',
  validateSearch: asItStands<AgreementSearch>,
  component: lazyRouteComponent(() => import('@/features/agreements/list/ListPage'), 'ListPage'),
});

const detailRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'agreements', 'memory', 'documents', 'dossier'),
  path: '/agreements/$id',
  component: lazyRouteComponent(() => import('@/features/agreements/detail/DetailPage'), 'DetailPage'),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'agreements', 'agreementPlan'),
  path: '/agreements/$id/compare',
  validateSearch: validateCompareSearch,
  component: lazyRouteComponent(() => import('@/features/agreements/compare/ComparePage'), 'ComparePage'),
});

const versionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'agreements', 'memory'),
  path: '/agreements/$id/versions',
  validateSearch: validateVersionsSearch,
  component: lazyRouteComponent(() => import('@/features/agreements/versions/PastPage'), 'PastPage'),
});

/** The pages one reads agreements on; code-split, so that each loads when it is opened. */
export const agreementRoutes = [listRoute, detailRoute, compareRoute, versionsRoute] as const;
