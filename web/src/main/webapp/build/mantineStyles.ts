import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import postcss from 'postcss';
import type { Plugin } from 'vite';

const webapp = resolve(import.meta.dirname, '..');
const packages = join(webapp, 'node_modules/@mantine');
const library = join(packages, 'core/esm');

/**
 * Keeps of Mantine's style sheet what the application can show: a tenth of it on the first screen. Starting from the names
 * imported from `@mantine/core`, it follows the library's own imports to the class names its components use, and drops the
 * rules for all others. Only in builds; `vite` in development has the whole sheet.
 */
export function mantineStyles(): Plugin {
  return {
    name: 'mantine-styles',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id.endsWith('@mantine/core/styles.css') ? prune(readFileSync(id, 'utf8'), usedClasses()) : null;
    },
  };
}

/** The sheet without rules for classes nobody uses. */
export function prune(sheet: string, used: Set<string>): string {
  const root = postcss.parse(sheet);
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesIn(selector).every((name) => used.has(name)));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

/** The hashed class names of every component the application or another Mantine package imports, and of theirs. */
export function usedClasses(): Set<string> {
  const exports = exportedFiles();
  const others = readdirSync(packages).filter((name) => name !== 'core');
  const sources = [
    ...filesIn(join(webapp, 'src'), /\.tsx?$/),
    ...others.flatMap((name) => filesIn(join(packages, name, 'esm'), /\.mjs$/)),
  ];
  const names = sources.flatMap((file) => importedNames(readFileSync(file, 'utf8')));
  const waiting = names.flatMap((name) => exports.get(name) ?? []);
  const seen = new Set<string>();
  const classes = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.module.mjs')) classesIn(text).forEach((name) => classes.add(name));
    const folder = dirname(file);
    for (const [, path] of text.matchAll(/from\s*"(\.[^"]+)"/g)) waiting.push(join(folder, path!));
  }
  return classes;
}

function exportedFiles(): Map<string, string> {
  const index = readFileSync(join(library, 'index.mjs'), 'utf8');
  return new Map(
    [...index.matchAll(/import\s*\{([^}]*)\}\s*from\s*"(\.[^"]+)"/g)].flatMap(([, names, path]) =>
      names!.split(',').map((name) => [name.trim().split(/\s+as\s+/).at(-1)!, join(library, path!)] as const),
    ),
  );
}

const importedNames = (text: string): string[] =>
  [...text.matchAll(/import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*['"]@mantine\/core['"]/g)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.replace(/^\s*type\s/, '').trim().split(/\s+as\s+/)[0]!),
  );

const classesIn = (text: string): string[] => [...text.matchAll(/\bm_[0-9a-f]{6,}\b/g)].map(([name]) => name);

const filesIn = (folder: string, wanted: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
