import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');
const locales = join(src, 'locales');

type Texts = { [key: string]: string | Texts };

function keysOf(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function textOf(texts: Texts, path: string): string {
  return path.split('.').reduce<unknown>((at, key) => (at as Texts)[key], texts) as string;
}

const read = (language: string, file: string) => JSON.parse(readFileSync(join(locales, language, file), 'utf8')) as Texts;
const files = readdirSync(join(locales, 'en')).filter((file) => file.endsWith('.json'));
/** English needs `_one` where Chinese has one form only. */
const plain = (keys: string[]) => [...new Set(keys.map((key) => key.replace(/_(one|other)$/, '')))].sort();

describe('the two languages', () => {
  test('have the same files', () => {
    expect(readdirSync(join(locales, 'zh-CN')).sort()).toEqual(readdirSync(join(locales, 'en')).sort());
  });

  test.each(files)('have the same texts in %s', (file) => {
    expect(plain(keysOf(read('zh-CN', file)))).toEqual(plain(keysOf(read('en', file))));
  });

  test.each(files)('use the same values in the texts of %s', (file) => {
    const values = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
    const [zh, en] = [read('zh-CN', file), read('en', file)];
    const shared = keysOf(en).filter((key) => !/_(one|other)$/.test(key));
    for (const key of shared) expect([key, values(textOf(zh, key))]).toEqual([key, values(textOf(en, key))]);
  });

  test.each(files)('have no empty text in %s', (file) => {
    for (const language of ['zh-CN', 'en']) {
      const texts = read(language, file);
      expect(keysOf(texts).filter((key) => textOf(texts, key).trim() === '')).toEqual([]);
    }
  });
});

/** Attributes whose text a person reads or hears. */
const spoken = new Set(['label', 'placeholder', 'title', 'description', 'alt', 'aria-label', 'hint', 'error', 'header']);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'locales' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Words written into the source instead of into the translations. */
export function literalTexts(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node)) {
      const { parent } = node;
      if (/\p{Script=Han}/u.test(node.text)) found.push(node.text);
      else if (ts.isJsxAttribute(parent) && spoken.has(parent.name.getText()) && /\p{L}{2,}/u.test(node.text)) {
        found.push(node.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the refusals of the services', () => {
  const house = join(import.meta.dirname, '../../../../..');
  const errors = [
    'platform/src/main/java/org/houqin/platform/problem/CommonError.java',
    'ticket-service/src/main/java/org/houqin/ticket/TicketError.java',
    'inventory-service/src/main/java/org/houqin/inventory/InventoryError.java',
    'procurement-service/src/main/java/org/houqin/procurement/ProcurementError.java',
    'feedback-service/src/main/java/org/houqin/feedback/FeedbackError.java',
  ].map((file) => join(house, file));
  /** Said by what kind of trouble they are. */
  const plainly = ['INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_SUPPORTED', 'TOO_MANY_REQUESTS', 'INTERNAL', 'UNAVAILABLE'];

  test.runIf(existsSync(errors[0]!))('are said in both languages', () => {
    const codes = errors.flatMap((file) => readFileSync(file, 'utf8').match(/^ {4}[A-Z][A-Z_]+(?=[(,;])/gm)!.map((code) => code.trim()));
    expect(codes).toContain('STEP_ORDER');
    for (const language of ['zh-CN', 'en']) {
      const said = Object.keys((read(language, 'common.json').problem as Texts).code!);
      expect(codes.filter((code) => !said.includes(code) && !plainly.includes(code))).toEqual([]);
    }
  });
});

describe('the source', () => {
  test('has no text a person reads outside the translations', () => {
    const found = sourceFiles(src).flatMap((file) => literalTexts(file, readFileSync(file, 'utf8')));
    expect(found).toEqual([]);
  });

  test('would be caught with one', () => {
    expect(literalTexts('a.tsx', '<p title="Hello">{t("x")}</p>')).toEqual(['Hello']);
    expect(literalTexts('a.tsx', '<p>Hello</p>')).toEqual(['Hello']);
    expect(literalTexts('a.ts', 'const a = "你好"')).toEqual(['你好']);
  });
});
