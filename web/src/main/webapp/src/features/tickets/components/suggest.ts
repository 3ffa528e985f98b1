import type { Category } from '@/lib/api/types';

/**
 * Kinds of fault that fit what somebody typed: shared pairs of characters for Chinese, shared word beginnings for
 * English, and the extra words people use for a kind (by its code). Best first, at most three.
 */
export function suggest(typed: string, categories: Category[], extraWords: (code: string) => string): Category[] {
  const asked = grams(typed);
  if (asked.size === 0) return [];
  const parents = new Set(categories.map(({ parentId }) => parentId));
  return categories
    .filter(({ id }) => !parents.has(id))
    .map((category) => {
      const shared = (words: string) => [...grams(words)].filter((gram) => asked.has(gram)).length;
      const named = shared(`${category.name.zh} ${category.name.en}`);
      return { category, score: 3 * named + shared(extraWords(category.code)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ category }) => category);
}

function grams(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.toLowerCase().match(/\p{Script=Han}+|[a-z]{3,}/gu) ?? []) {
    if (/[a-z]/.test(run)) found.add(run.slice(0, 4));
    else for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return found;
}
