import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@/app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { newQueryClient } from '@/lib/queries';
import { sessionQuery } from '@/lib/session';
import { startI18n } from '@/lib/i18n';

const queries = newQueryClient();
// Asked for while the texts are on their way; the router waits for it where it matters.
if (!/^\/[sv]\//.test(location.pathname)) void queries.prefetchQuery(sessionQuery);

void startI18n().then(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App queries={queries} />
    </StrictMode>,
  );
});
