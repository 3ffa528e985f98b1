import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { newRouter } from '@/app/router';
import { theme } from '@/app/theme';
import type { Session } from '@/lib/api/types';
import { loadDeskTexts, startI18n, type Language } from '@/lib/i18n';
import { newQueryClient } from '@/lib/queries';
import { sessionQuery } from '@/lib/session';

function impatient(): QueryClient {
  const queries = newQueryClient();
  queries.setDefaultOptions({ queries: { retry: false }, mutations: { retry: false, networkMode: 'always' } });
  return queries;
}

function Surroundings({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} env="test">
      <QueryClientProvider client={queries}>
        <Notifications />
        {children}
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** One part in the application's surroundings, with the texts of the desks, without its router. */
export async function show(children: ReactNode, language: Language = 'en') {
  await startI18n(language);
  await loadDeskTexts();
  const queries = impatient();
  return { queries, ...render(<Surroundings queries={queries}>{children}</Surroundings>) };
}

/** The whole application at an address, as somebody or as a visitor. */
export async function visit(path: string, session: Session | null, language: Language = 'en') {
  await startI18n(language);
  const queries = impatient();
  queries.setQueryData(sessionQuery.queryKey, session);
  const router = newRouter(queries, createMemoryHistory({ initialEntries: [path] }));
  const screen = render(
    <Surroundings queries={queries}>
      <RouterProvider router={router} />
    </Surroundings>,
  );
  return { queries, router, ...screen };
}
