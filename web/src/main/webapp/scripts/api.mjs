// Types of the services' views, from the OpenAPI documents the services commit: npm run api.
// With --check nothing is written; it fails when the committed types no longer say what the documents say.
import { readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const services = ['ticket', 'inventory', 'procurement', 'feedback'];

/** Shapes only: prose and examples change often and mean nothing to a compiler. */
function shapes(node) {
  if (Array.isArray(node)) return node.map(shapes);
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(
    ([key, value]) => !['description', 'example', 'examples', 'format', 'title'].includes(key) || (value && typeof value === 'object' && !Array.isArray(value)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, shapes(value)]));
}

const stale = [];
for (const service of services) {
  const document = new URL(`../../../../../${service}-service/openapi/openapi.json`, import.meta.url);
  const types = new URL(`../src/lib/api/schema/${service}.ts`, import.meta.url);
  const { openapi: version, info, components } = JSON.parse(await readFile(document, 'utf8'));
  const ast = await openapi({
    openapi: version,
    info: { title: info.title, version: info.version },
    paths: {},
    components: { schemas: shapes(components.schemas) },
  });
  const body = astToString(ast).match(/export interface components \{[\s\S]*?\n\}\n/)[0];
  const text = `// From ${service}-service/openapi by \`npm run api\`.\n${body}`;
  if (!process.argv.includes('--check')) await writeFile(types, text);
  else if ((await readFile(types, 'utf8').catch(() => '')) !== text) stale.push(service);
}
if (stale.length > 0) {
  console.error(`The API of ${stale.join(', ')} has changed: npm run api, then see what no longer compiles.`);
  process.exit(1);
}
