import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'zh-CN' | 'en';
export const languages: Language[] = ['zh-CN', 'en'];

const folder = join(import.meta.dirname, '../../src/main/webapp/src/locales');

/** The application's own words, so that a walk reads what a person of that language reads. */
export function texts(language: Language) {
  const all: Record<string, any> = {};
  for (const file of readdirSync(join(folder, language)).filter((name) => name.endsWith('.json'))) {
    all[file.replace('.json', '')] = JSON.parse(readFileSync(join(folder, language, file), 'utf8'));
  }
  /** A text by its key, such as `tickets.new.send`. */
  return (key: string, values: Record<string, string | number> = {}): string => {
    const at = (path: string) => path.split('.').reduce((node, step) => node?.[step], all as any);
    const plural = typeof values.count === 'number' ? new Intl.PluralRules(language).select(values.count) : 'other';
    const found = at(key) ?? at(`${key}_${plural}`) ?? at(`${key}_other`);
    if (typeof found !== 'string') {
      throw new Error(`No text ${key} in ${language}`);
    }
    return found.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
  };
}

export type Texts = ReturnType<typeof texts>;
