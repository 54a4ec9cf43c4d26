import { actorRoutes } from './actors';
import { administrationRoutes } from './administration';
import { agreementFormRoutes } from './agreementForms';
import { agreementRoutes } from './agreements';
import { homeRoute } from './home';
import { importRoutes } from './imports';
import { linkFormRoutes } from './linkForms';
import { linkRoutes } from './links';
import { pictureRoutes } from './pictures';
import { rootRoute } from './root';
import { territoryRoutes } from './territories';

export const routeTree = rootRoute.addChildren([
  homeRoute,
  ...territoryRoutes,
  ...actorRoutes,
  ...linkRoutes,
  ...linkFormRoutes,
  ...agreementRoutes,
  ...agreementFormRoutes,
  ...pictureRoutes,
  ...importRoutes,
  ...administrationRoutes,
]);
