import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@/app/base.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { fetchScreen, newRouter } from '@/app/router';
import { newQueryClient } from '@/lib/queries';
import { sessionQuery } from '@/lib/session';
import { startI18n } from '@/lib/i18n';

const queries = newQueryClient();
const router = newRouter(queries);
// Asked for while the texts are on their way; the router waits for it where it matters.
if (!/^\/[sv]\//.test(location.pathname)) void queries.prefetchQuery(sessionQuery);
fetchScreen(router);

void startI18n().then(() => {
  const root = createRoot(document.getElementById('root')!);
  // In small pieces, so that a slow phone answers fingers meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <App queries={queries} router={router} />
      </StrictMode>,
    ),
  );
});
