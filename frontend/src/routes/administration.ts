import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { CallSearch, RateSearch, TariffSearch } from '@/features/administration/search';
import { loadTexts } from '@/i18n';
import { asItStands } from '@/list/address';
import { rootRoute } from './root';

/** One part of the app: whoever opens a page of it will open the others. */
const pages = () => import('@/features/administration/pages');

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
  validateSearch: asItStands<TariffSearch>,
  component: lazyRouteComponent(pages, 'TariffList'),
});

const newTariffRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/tariffs/new',
  component: lazyRouteComponent(pages, 'NewTariff'),
});

const editTariffRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/tariffs/$id/edit',
  component: lazyRouteComponent(pages, 'EditTariff'),
});

const ratesRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/rates',
  validateSearch: asItStands<RateSearch>,
  component: lazyRouteComponent(pages, 'RateList'),
});

const newRateRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/rates/new',
  component: lazyRouteComponent(pages, 'NewRate'),
});

const callsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls',
  validateSearch: asItStands<CallSearch>,
  component: lazyRouteComponent(pages, 'CallList'),
});

const newCallRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/new',
  component: lazyRouteComponent(pages, 'NewCall'),
});

const callRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/$id',
  component: lazyRouteComponent(pages, 'CallPage'),
});

const editCallRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/$id/edit',
  component: lazyRouteComponent(pages, 'EditCall'),
});

const capsRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader,
  path: '/administration/calls/$id/caps',
  component: lazyRouteComponent(pages, 'CapsPage'),
});

/** Tariffs, exchange rates and calls. */
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
