/*
 * Models of one tag have much in common: every figure of a report has the same publisher, and every panel the same
 * texts. A widget file stores that once; `src/embed/data/widget-data.ts` merges it back.
 */

type Model = Readonly<Record<string, unknown>>;

/** Models split into the common part and the remainder of each. */
export interface Parted {
  readonly common: Model;
  readonly own: readonly Model[];
}

/** @param models of one tag; for a single one, the common part is empty */
export function commonParts(models: readonly object[]): Parted {
  const all = models as readonly Model[];
  const [first = {}, ...others] = all;
  if (!others.length) return { common: {}, own: all };
  const shared = Object.keys(first).flatMap((name) => {
    const said = mostSaid(all.map((one) => one[name]));
    return said === undefined ? [] : [[name, said] as const];
  });
  const common = Object.fromEntries(shared);
  return { common, own: all.map((one) => without(one, common)) };
}

/** The most frequent value; undefined if all differ, or if a model lacks the key, since merging would add it. */
function mostSaid(values: readonly unknown[]): unknown {
  const texts = values.map((value) => JSON.stringify(value) as string | undefined);
  if (texts.includes(undefined)) return undefined;
  const counts = new Map<string | undefined, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [[text, count] = ['', 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return count > 1 ? values[texts.indexOf(text)] : undefined;
}

const without = (model: Model, common: Model): Model =>
  Object.fromEntries(
    Object.entries(model).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(common[name])),
  );
