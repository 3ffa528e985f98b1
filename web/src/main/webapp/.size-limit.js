import { readFileSync } from 'node:fs';

/** The scripts a phone loads before the report screen stands: what the page, the screen and one language import. */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const files = new Set();
const visit = (key) => {
  const chunk = manifest[key];
  if (!chunk || files.has(`dist/${chunk.file}`)) return;
  files.add(`dist/${chunk.file}`);
  chunk.imports?.forEach(visit);
};
const named = (name) => Object.keys(manifest).find((key) => key === name || manifest[key].name === name);
for (const wanted of ['start', 'report', 'locale-zh-CN']) {
  if (!named(wanted)) throw new Error(`${wanted} is not in the build`);
  visit(named(wanted));
}

export default [{ name: 'first phone route', path: [...files], gzip: true, brotli: false, limit: '220 KiB' }];
