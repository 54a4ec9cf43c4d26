import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateNewSearch } from '@/features/links/search';
import { loadTexts } from '@/i18n';
import { rootRoute } from './root';

const loader = () => loadTexts('records', 'links', 'linkForm');

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/links/new',
  validateSearch: validateNewSearch,
  component: lazyRouteComponent(() => import('@/features/links/form/NewPage'), 'NewPage'),
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/links/$id/edit',
  component: lazyRouteComponent(() => import('@/features/links/form/EditPage'), 'EditPage'),
});

/** Where links are written; their texts come with them, apart from those one reads a link with. */
export const linkFormRoutes = [newRoute, editRoute] as const;
