import type { IncomingMessage } from 'node:http';
import { getResponse } from 'msw';
import type { Plugin } from 'vite';
import { handlers } from './handlers.ts';

/** Serves the application without a gateway (`npm run dev:mock`); sign in as anyone with `/login?as=technician`. */
export function mockGateway(): Plugin {
  return {
    name: 'mock-gateway',
    configureServer(server) {
      server.middlewares.use(async (request, response, forward) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        if (url.pathname === '/login' || url.pathname === '/logout') {
          const person = url.pathname === '/login' ? (url.searchParams.get('as') ?? 'staff') : '';
          response.writeHead(302, {
            'Set-Cookie': `houqin_mock=${person}; Path=/`,
            Location: url.searchParams.get('return') ?? '/',
          });
          response.end();
          return;
        }
        if (url.pathname === '/api/live') {
          response.writeHead(200, { 'Content-Type': 'text/event-stream' });
          response.write(': hello\n\n');
          return;
        }
        if (!/^\/(api|public)\//.test(url.pathname)) {
          forward();
          return;
        }
        const answer = await getResponse(handlers, await asRequest(request, url));
        response.writeHead(answer?.status ?? 404, Object.fromEntries(answer?.headers ?? []));
        response.end(answer ? Buffer.from(await answer.arrayBuffer()) : undefined);
      });
    },
  };
}

async function asRequest(request: IncomingMessage, url: URL): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return new Request(url, {
    method: request.method,
    headers,
    body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
  });
}
