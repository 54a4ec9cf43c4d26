import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import {
  validateCallSearch,
  validateRateSearch,
  validateTariffSearch,
} from '@/features/administration/search';
import { loadTexts } from '@/i18n';
import { rootRoute } from './root';

const loader = () => loadTexts('records', 'administration');

/** Administración itself is its first part. */
const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/administration',
  beforeLoad: () => {
    throw redirect({ to: '/administration/tariffs', replace: true });
  },
});

const tariffsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/tariffs',
  validateSearch: validateTariffSearch,
  component: lazyRouteComponent(() => import('@/features/administration/tariffs/ListPage'), 'ListPage'),
});

const newTariffRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/tariffs/new',
  component: lazyRouteComponent(() => import('@/features/administration/tariffs/NewPage'), 'NewPage'),
});

const editTariffRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/tariffs/$id/edit',
  component: lazyRouteComponent(() => import('@/features/administration/tariffs/EditPage'), 'EditPage'),
});

const ratesRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/rates',
  validateSearch: validateRateSearch,
  component: lazyRouteComponent(() => import('@/features/administration/rates/ListPage'), 'ListPage'),
});

const newRateRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/rates/new',
  component: lazyRouteComponent(() => import('@/features/administration/rates/NewPage'), 'NewPage'),
});

const callsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls',
  validateSearch: validateCallSearch,
  component: lazyRouteComponent(() => import('@/features/administration/calls/ListPage'), 'ListPage'),
});

const newCallRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/new',
  component: lazyRouteComponent(() => import('@/features/administration/calls/NewPage'), 'NewPage'),
});

const callRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/$id',
  component: lazyRouteComponent(() => import('@/features/administration/calls/CallPage'), 'CallPage'),
});

const editCallRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/$id/edit',
  component: lazyRouteComponent(() => import('@/features/administration/calls/EditPage'), 'EditPage'),
});

const capsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/$id/caps',
  component: lazyRouteComponent(() => import('@/features/administration/caps/CapsPage'), 'CapsPage'),
});

/** Tariffs, exchange rates and calls; code-split, so that each page loads when it is opened. */
export const administrationRoutes = [
  indexRoute,
  tariffsRoute,
  newTariffRoute,
  editTariffRoute,
  ratesRoute,
  newRateRoute,
  callsRoute,
  newCallRoute,
  callRoute,
  editCallRoute,
  capsRoute,
] as const;
