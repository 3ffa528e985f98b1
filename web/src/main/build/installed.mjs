// Ends with 0 when node_modules holds exactly what package-lock.json asks for. Run in the folder of package.json.
import { readFileSync } from 'node:fs';

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

try {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      path !== '' && (present[path] ? present[path].version !== version : !optional),
  );
  const surplus = Object.keys(present).some((path) => !(path in wanted));
  process.exit(missing || surplus ? 1 : 0);
} catch {
  process.exit(1);
}
