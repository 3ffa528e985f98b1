import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { mantineStyles } from './build/mantineStyles.ts';

const gateway = process.env.HOUQIN_GATEWAY ?? 'http://127.0.0.1:8080';

/** The browser's own host goes along: the gateway takes writes from its own origin only. */
const sameOrigin = { target: gateway, changeOrigin: false };

/** Paths the gateway answers itself; everything else is the application's. */
const gatewayPaths = ['/api', '/login', '/logout', '/public', '/q/', '/docs'];

export default defineConfig(async ({ mode }) => {
  const plugins: PluginOption[] = [react(), mantineStyles()];
  if (mode === 'mock') {
    const { mockGateway } = await import('./mock/plugin.ts');
    plugins.push(mockGateway());
  }
  return {
    plugins,
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    optimizeDeps: { exclude: ['@tabler/icons-react'] },
    server: {
      port: 5173,
      proxy: mode === 'mock' ? {} : Object.fromEntries(gatewayPaths.map((path) => [path, sameOrigin])),
    },
    build: {
      target: 'es2022',
      manifest: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 400,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
              { name: 'tanstack', test: /node_modules[\\/]@tanstack[\\/]/, priority: 2 },
              { name: 'text', test: /node_modules[\\/](i18next|react-i18next)[\\/]/, priority: 2 },
              // What phones begin with comes in one piece with all it uses: each file more is a way to the service and back.
              { name: 'start', test: /src[\\/]main\.tsx/, priority: 2 },
              { name: 'report', test: /src[\\/](app[\\/]Shell|features[\\/]tickets[\\/]routes[\\/]ReportPage)\.tsx/, priority: 1 },
              { name: 'locale-zh-CN-desks', test: /src[\\/]locales[\\/]zh-CN[\\/](admin|dashboard|desk|desks|hotline|purchasing|queue|reports|store)\./, priority: 3 },
              { name: 'locale-zh-CN', test: /src[\\/]locales[\\/]zh-CN[\\/]/, priority: 2 },
              { name: 'locale-en-desks', test: /src[\\/]locales[\\/]en[\\/](admin|dashboard|desk|desks|hotline|purchasing|queue|reports|store)\./, priority: 3 },
              { name: 'locale-en', test: /src[\\/]locales[\\/]en[\\/]/, priority: 2 },
            ],
          },
        },
      },
    },
    test: {
      css: false,
      testTimeout: 15_000,
      // What shows nothing needs no document, which takes longer to make than such a test.
      projects: [
        { extends: true as const, test: { name: 'rules', environment: 'node', isolate: false, include: ['{src,test}/**/*.test.ts'] } },
        {
          extends: true as const,
          test: {
            name: 'screens',
            environment: 'jsdom',
            // One document and one reading of the modules for all: making them anew takes longer than most of these tests.
            isolate: false,
            setupFiles: ['./test/setup.ts'],
            include: ['{src,test}/**/*.test.tsx'],
          },
        },
      ],
    },
  };
});
