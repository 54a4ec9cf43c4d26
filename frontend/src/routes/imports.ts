import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateImportSearch, validateListSearch, validateNewSearch } from '@/features/imports/search';
import { loadTexts } from '@/i18n';
import { rootRoute } from './root';

// Types of links and of actors are among what one maps.
const loader = () => loadTexts('records', 'links', 'map', 'imports', 'importPages', 'importPlaces');

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/imports',
  validateSearch: validateListSearch,
  component: lazyRouteComponent(() => import('@/features/imports/list/ListPage'), 'ListPage'),
});

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/imports/new',
  validateSearch: validateNewSearch,
  component: lazyRouteComponent(() => import('@/features/imports/upload/NewPage'), 'NewPage'),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/imports/$id',
  validateSearch: validateImportSearch,
  component: lazyRouteComponent(() => import('@/features/imports/page/ImportPage'), 'ImportPage'),
});

/** The pages of imports; code-split, so that each loads when it is opened. */
export const importRoutes = [listRoute, newRoute, importRoute] as const;
