interface Row {
  id: string;
  dueAt: string | null;
}

interface Loaded {
  pages: { items: Row[]; next: string | null }[];
}

const never = '9999';

/** As the service orders them: what is due first, and what no clock runs for last. */
const before = (a: Row, b: Row) => {
  const [one, other] = [a.dueAt ?? never, b.dueAt ?? never];
  return one === other ? a.id < b.id : Date.parse(one) < Date.parse(other);
};

/**
 * A loaded list after some of its rows were read again: those that no longer belong to it leave, the others take the place
 * that is theirs now, unless that lies behind all that is loaded.
 */
export function renewed<L extends Loaded>(loaded: L, asked: string[], found: L['pages'][number]['items']): L {
  const gone = new Set(asked);
  const pages = loaded.pages.map((page) => ({ ...page, items: page.items.filter(({ id }) => !gone.has(id)) }));
  for (const row of found) {
    const page = pages.find(({ items, next }) => !next || (items.length > 0 && before(row, items.at(-1)!)));
    if (!page) continue;
    const at = page.items.findIndex((other) => before(row, other));
    page.items.splice(at < 0 ? page.items.length : at, 0, row);
  }
  return { ...loaded, pages };
}
