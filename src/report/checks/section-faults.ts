import type { Fault } from './fault.js';
import { said } from '../problems/report-texts/bilingual.js';
import type { Axis, Fact, Section } from '../types.js';

const OF_THE_SECTION = said((texts) => texts.factOfSection);

/** Returns the facts that a section's page hints name, each with its key. */
export function factsNamed({
  lead = [],
  parts = [],
  groups = [],
}: Section): readonly (readonly [key: string, id: string])[] {
  return [...lead.map((id, i) => [`lead[${i}]`, id] as const), ...listed('parts', parts), ...listed('groups', groups)];
}

/**
 * Returns facts that a section names but that belong to another section.
 * @param sectionOf the section of a fact by its id; undefined for an unreadable or unknown fact
 */
export const sectionFaults = (section: Section, sectionOf: (id: string) => string | undefined): readonly Fault[] =>
  factsNamed(section)
    .filter(([, id]) => (sectionOf(id) ?? section.id) !== section.id)
    .map(([key, value]) => ({ code: 'REF_UNKNOWN', key, value, expected: OF_THE_SECTION }));

const listed = (key: string, list: readonly { readonly facts: readonly string[] }[]) =>
  list.flatMap(({ facts }, i) => facts.map((fact, j) => [`${key}[${i}].facts[${j}]`, fact] as const));

/** Returns axes and members in a fact's dimensions that the report does not declare. */
export function dimensionFaults({ dimensions = {} }: Fact, axes: readonly Axis[]): readonly Fault[] {
  return Object.entries(dimensions).flatMap(([name, member]): readonly Fault[] => {
    const members = axes.find(({ id }) => id === name)?.members;
    if (members?.some(({ id }) => id === member)) return [];
    const expected = said((texts) => (members ? texts.member(idsOf(members)) : texts.axis(idsOf(axes))));
    return [{ code: 'REF_UNKNOWN', key: `dimensions.${name}`, value: members ? member : name, expected }];
  });
}

/** Maximum number of ids in a message. */
const MAX_NAMED = 20;

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => {
  const ids = list.map(({ id }) => id);
  return ids.length > MAX_NAMED ? [...ids.slice(0, MAX_NAMED), '…'] : ids;
};
