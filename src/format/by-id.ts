/** What can be looked up by its id. */
interface Named {
  readonly id: string;
}

// Lists of a report are frozen, so what was found out about one can be kept as long as the list is.
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** The entry of a list that has an id: at the cost of one look, however long a report’s list is; the first where two have it. */
export function entryById<T extends Named>(list: readonly T[], id: string): T | undefined {
  if (!Object.isFrozen(list)) return list.find((one) => one.id === id);
  let index = indexes.get(list) as ReadonlyMap<string, T> | undefined;
  if (!index) {
    index = new Map([...list].reverse().map((one) => [one.id, one]));
    indexes.set(list, index);
  }
  return index.get(id);
}
