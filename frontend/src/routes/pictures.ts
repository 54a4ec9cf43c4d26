import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateMapSearch } from '@/features/links/map/search';
import { validateNetworkSearch } from '@/features/links/network/search';
import { loadTexts } from '@/i18n';
import { rootRoute } from './root';

const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'links', 'map'),
  path: '/map',
  validateSearch: validateMapSearch,
  component: lazyRouteComponent(() => import('@/features/links/map/MapPage'), 'MapPage'),
});

const networkRoute = createRoute({
  getParentRoute: () => rootRoute,
  loader: () => loadTexts('records', 'links', 'network'),
  path: '/network',
  validateSearch: validateNetworkSearch,
  component: lazyRouteComponent(() => import('@/features/links/network/NetworkPage'), 'NetworkPage'),
});

/** The register as pictures; each brings its own machinery along when it is opened. */
export const pictureRoutes = [mapRoute, networkRoute] as const;
