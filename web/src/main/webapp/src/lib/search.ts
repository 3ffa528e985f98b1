/**
 * The search part of an address as a route knows it: the named texts, all optional, everything else dropped. Filters live
 * there, so that a view can be shared and survives a reload.
 */
export function texts<Name extends string>(...names: Name[]) {
  return (search: Record<string, unknown>): Partial<Record<Name, string>> => {
    const known: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'string' || typeof value === 'number') known[name] = String(value);
    }
    return known;
  };
}
