interface Named {
  readonly id: string;
}

// Lists of a parsed report are frozen, so an index can be cached with its list.
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Returns the entry with this id, in constant time for a report's lists; the first if there are duplicates. */
export function entryById<T extends Named>(list: readonly T[], id: string): T | undefined {
  if (!Object.isFrozen(list)) return list.find((one) => one.id === id);
  let index = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  if (!index) {
    index = new Map([...list].reverse().map((one) => [one.id, one]));
    indexes.set(list, index);
  }
  return index.get(id);
}
