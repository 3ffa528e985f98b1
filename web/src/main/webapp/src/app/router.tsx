import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery, signInOnce } from '@/lib/session';
import { Broken } from './Broken';
import { homeOf } from './navigation';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet });

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session) throw redirect({ to: homeOf(session), replace: true });
  },
  component: lazyRouteComponent(() => import('@/features/welcome/routes/WelcomePage'), 'WelcomePage'),
});

/** Everything behind the sign-in. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (!session) {
      signInOnce();
      throw redirect({ to: '/', replace: true });
    }
  },
  component: Shell,
});

export function newRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([welcome, shell.addChildren([])]),
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
