import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { loadDeskTexts } from '@/lib/i18n';
import { parseSearch, stringifySearch, texts } from '@/lib/search';
import { sessionQuery, signInOnce } from '@/lib/session';
import { Broken } from './Broken';
import { homeOf } from './navigation';
import { NotFound } from './NotFound';

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
  component: lazyRouteComponent(() => import('./Shell'), 'Shell'),
});

// Tickets

const report = createRoute({
  getParentRoute: () => shell,
  path: '/report',
  validateSearch: texts('code'),
  component: lazyRouteComponent(() => import('@/features/tickets/routes/ReportPage'), 'ReportPage'),
});

const myTickets = createRoute({
  getParentRoute: () => shell,
  path: '/my-tickets',
  component: lazyRouteComponent(() => import('@/features/tickets/routes/MyTicketsPage'), 'MyTicketsPage'),
});

const jobs = createRoute({
  getParentRoute: () => shell,
  path: '/jobs',
  component: lazyRouteComponent(() => import('@/features/tickets/routes/JobsPage'), 'JobsPage'),
});

const tickets = createRoute({
  getParentRoute: () => shell,
  path: '/tickets',
  validateSearch: texts(
    'q', 'sort', 'status', 'urgency', 'nature', 'impact', 'categoryId', 'directCategoryId', 'technicianId', 'unassigned', 'locationId', 'within',
    'slaTarget', 'slaResult', 'dueFrom', 'dueTo', 'startedHour', 'policyId', 'withoutPolicy', 'zone', 'waitedFor', 'waitedFrom',
    'waitedTo', 'createdFrom', 'closedFrom',
  ),
  component: lazyRouteComponent(() => import('@/features/tickets/routes/TicketsPage'), 'TicketsPage'),
});

const ticket = createRoute({
  getParentRoute: () => shell,
  path: '/tickets/$ticketId',
  component: lazyRouteComponent(() => import('./TicketScreen'), 'TicketScreen'),
});

const notices = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  validateSearch: texts('unread'),
  component: lazyRouteComponent(() => import('@/features/notices/routes/NoticesPage'), 'NoticesPage'),
});

const noticePreferences = createRoute({
  getParentRoute: () => shell,
  path: '/notices/preferences',
  component: lazyRouteComponent(
    () => import('@/features/notices/routes/NoticePreferencesPage'),
    'NoticePreferencesPage',
  ),
});

const search = createRoute({
  getParentRoute: () => shell,
  path: '/search',
  validateSearch: texts('q', 'open'),
  component: lazyRouteComponent(() => import('@/features/search/routes/SearchPage'), 'SearchPage'),
});

// Desks

const queue = createRoute({
  getParentRoute: () => shell,
  path: '/queue',
  beforeLoad: loadDeskTexts,
  validateSearch: texts('q', 'status', 'urgency', 'nature', 'impact', 'categoryId', 'teamId', 'technicianId', 'channel', 'due', 'unassigned'),
  component: lazyRouteComponent(() => import('@/features/queue/routes/QueuePage'), 'QueuePage'),
});

const desk = createRoute({
  getParentRoute: () => shell,
  path: '/desk',
  beforeLoad: loadDeskTexts,
  component: lazyRouteComponent(() => import('@/features/tickets/routes/DeskPage'), 'DeskPage'),
});

const roster = createRoute({
  getParentRoute: () => shell,
  path: '/roster',
  beforeLoad: loadDeskTexts,
  validateSearch: texts('tab', 'q', 'all', 'sort', 'expiring'),
  component: lazyRouteComponent(() => import('@/features/roster/routes/RosterPage'), 'RosterPage'),
});

const store = createRoute({
  getParentRoute: () => shell,
  path: '/store',
  beforeLoad: loadDeskTexts,
  validateSearch: texts('tab', 'q', 'low', 'itemId', 'ticketId'),
  component: lazyRouteComponent(() => import('@/features/store/routes/StorePage'), 'StorePage'),
});

const purchasing = createRoute({
  getParentRoute: () => shell,
  path: '/purchasing',
  beforeLoad: loadDeskTexts,
  validateSearch: texts('tab', 'status', 'q'),
  component: lazyRouteComponent(() => import('@/features/purchasing/routes/PurchasingPage'), 'PurchasingPage'),
});

const dashboard = createRoute({
  getParentRoute: () => shell,
  path: '/dashboard',
  beforeLoad: loadDeskTexts,
  component: lazyRouteComponent(() => import('@/features/dashboard/routes/DashboardPage'), 'DashboardPage'),
});

const reports = createRoute({
  getParentRoute: () => shell,
  path: '/reports',
  beforeLoad: loadDeskTexts,
  validateSearch: texts('from', 'to', 'target', 'by'),
  component: lazyRouteComponent(() => import('@/features/reports/routes/ReportsPage'), 'ReportsPage'),
});

const admin = createRoute({
  getParentRoute: () => shell,
  path: '/admin',
  beforeLoad: loadDeskTexts,
  validateSearch: texts('tab', 'q', 'service', 'all', 'id', 'sort', 'by', 'key', 'effect'),
  component: lazyRouteComponent(() => import('@/features/admin/routes/AdminPage'), 'AdminPage'),
});

// Surveys: open to whoever has the link

const survey = createRoute({
  getParentRoute: () => root,
  path: '/s/$token',
  component: lazyRouteComponent(() => import('@/features/survey/routes/SurveyPage'), 'SurveyPage'),
});

// Codes on walls: whoever has an account reports as themselves, everybody else as a visitor

const visit = createRoute({
  getParentRoute: () => root,
  path: '/r/$code',
  beforeLoad: async ({ context, params }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session) throw redirect({ to: '/report', search: { code: params.code }, replace: true });
  },
  component: lazyRouteComponent(() => import('@/features/visitor/routes/VisitPage'), 'VisitPage'),
});

const follow = createRoute({
  getParentRoute: () => root,
  path: '/v/$token',
  component: lazyRouteComponent(() => import('@/features/visitor/routes/FollowPage'), 'FollowPage'),
});

const routeTree = root.addChildren([
  welcome,
  survey,
  visit,
  follow,
  shell.addChildren([report, myTickets, jobs, tickets, ticket, queue, desk, roster, store, purchasing, dashboard, admin, notices, noticePreferences, search, reports]),
]);

export function newRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queries },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

/** Fetches the code of the screen that the address asks for, without waiting for what else it needs. */
export function fetchScreen(router: ReturnType<typeof newRouter>) {
  const [routes] = router.getMatchedRoutes(location.pathname);
  for (const route of routes) void router.loadRouteChunk(route);
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
