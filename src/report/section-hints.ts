import type { Section } from './types.js';

/**
 * A section in a report that holds only some of its facts: its hints (what leads it, its parts, its charts) name no other
 * fact, and a hint that is left with none is none.
 * @param ids of the facts that are held
 */
export function withHintsAmong(section: Section, ids: ReadonlySet<string>): Section {
  const { lead = [], parts = [], groups = [], ...own } = section;
  const among = (names: readonly string[]) => names.filter((id) => ids.has(id));
  const titled = <T extends { readonly facts: readonly string[] }>(hints: readonly T[]) =>
    hints.map((hint) => ({ ...hint, facts: among(hint.facts) })).filter(({ facts }) => facts.length > 0);
  const hints = { lead: among(lead), parts: titled(parts), groups: titled(groups) };
  return { ...own, ...Object.fromEntries(Object.entries(hints).filter(([, list]) => list.length)) };
}
