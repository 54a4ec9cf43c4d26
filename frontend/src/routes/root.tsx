import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import type { Api } from '@/api';

export interface RouterContext {
  readonly api: Api;
  readonly queryClient: QueryClient;
}

/** The root has no look of its own: the shell around it is the app's. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();
