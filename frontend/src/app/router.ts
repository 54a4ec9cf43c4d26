import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from '@/routes/root';
import { routeTree } from '@/routes/tree';
import { NotFound, PageError, PagePending } from './fallbacks';
import { Shell } from './shell/Shell';

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFound,
    defaultStructuralSharing: true,
    InnerWrap: Shell,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
