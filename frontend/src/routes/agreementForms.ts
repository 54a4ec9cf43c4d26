import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateNewSearch } from '@/features/agreements/addresses';
import { loadTexts } from '@/i18n';
import { rootRoute } from './root';

const forms = () => loadTexts('records', 'agreements', 'agreementForm');
const plans = () => loadTexts('records', 'agreements', 'agreementPlan');

const newRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: forms,
  path: '/agreements/new',
  validateSearch: validateNewSearch,
  component: lazyRouteComponent(() => import('@/features/agreements/form/NewPage'), 'NewPage'),
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: forms,
  path: '/agreements/$id/edit',
  component: lazyRouteComponent(() => import('@/features/agreements/form/EditPage'), 'EditPage'),
});

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: plans,
  path: '/agreements/$id/plan',
  component: lazyRouteComponent(() => import('@/features/agreements/plan/PlanPage'), 'PlanPage'),
});

const scheduleRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: plans,
  path: '/agreements/$id/schedule',
  component: lazyRouteComponent(() => import('@/features/agreements/schedule/SchedulePage'), 'SchedulePage'),
});

/** Where agreements and their plans are written; their texts come with them. */
export const agreementFormRoutes = [newRoute, editRoute, planRoute, scheduleRoute] as const;
