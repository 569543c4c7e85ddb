import type { Section } from './types.js';

/**
 * Returns a section reduced to some facts: its hints (lead, parts, groups) keep only these, and empty hints are
 * removed.
 * @param ids of the remaining facts
 */
export function withHintsAmong(section: Section, ids: ReadonlySet<string>): Section {
  const { lead = [], parts = [], groups = [], ...own } = section;
  const among = (names: readonly string[]) => names.filter((id) => ids.has(id));
  const titled = <T extends { readonly facts: readonly string[] }>(hints: readonly T[]) =>
    hints.map((hint) => ({ ...hint, facts: among(hint.facts) })).filter(({ facts }) => facts.length > 0);
  const hints = { lead: among(lead), parts: titled(parts), groups: titled(groups) };
  return { ...own, ...Object.fromEntries(Object.entries(hints).filter(([, list]) => list.length)) };
}
