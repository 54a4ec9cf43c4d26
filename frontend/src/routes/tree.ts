import { actorRoutes } from './actors';
import { homeRoute } from './home';
import { rootRoute } from './root';
import { territoryRoutes } from './territories';

export const routeTree = rootRoute.addChildren([homeRoute, ...territoryRoutes, ...actorRoutes]);
