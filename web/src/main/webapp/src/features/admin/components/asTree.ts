/** Each thing followed by what belongs to it, with how deep it lies; what belongs to something hidden stands on top. */
export function asTree<T extends { id: string; parentId: string | null }>(things: T[]): (T & { depth: number })[] {
  const known = new Set(things.map(({ id }) => id));
  const under = (parent: string | null, depth: number): (T & { depth: number })[] =>
    things
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap((thing) => [{ ...thing, depth }, ...under(thing.id, depth + 1)]);
  return under(null, 0);
}

/** Whether words of a search stand in its code or one of its names; nothing searched finds everything. */
export function isCalled({ code, name }: { code: string; name: { zh: string; en: string } }, q: string | undefined): boolean {
  return `${code} ${name.zh} ${name.en}`.toLowerCase().includes((q ?? '').trim().toLowerCase());
}
