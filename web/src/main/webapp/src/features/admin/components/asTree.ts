import type { LocalName } from '@/lib/api/types';

/**
 * Each thing followed by what belongs to it, with how deep it lies; what belongs to something hidden stands on top. The
 * order holds among things that belong to the same one; none keeps theirs.
 */
export function asTree<T extends { id: string; parentId: string | null }>(
  things: T[],
  order?: (one: T, other: T) => number,
): (T & { depth: number })[] {
  const known = new Set(things.map(({ id }) => id));
  const sorted = order ? [...things].sort(order) : things;
  const under = (parent: string | null, depth: number): (T & { depth: number })[] =>
    sorted
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap((thing) => [{ ...thing, depth }, ...under(thing.id, depth + 1)]);
  return under(null, 0);
}

interface Called {
  code: string;
  name: LocalName;
}

/** Whether words of a search stand in its code or one of its names; nothing searched finds everything. */
export function isCalled({ code, name }: Called, q: string | undefined): boolean {
  return `${code} ${name.zh} ${name.en}`.toLowerCase().includes((q ?? '').trim().toLowerCase());
}
