import type { Fault } from './fault.js';
import { said } from '../problems/report-texts/said.js';
import type { Axis, Fact, Section } from '../types.js';

const OF_THE_SECTION = said((texts) => texts.factOfSection);

/** The facts that the page hints of a section name, each with the key at which it does. */
export function factsNamed({
  lead = [],
  parts = [],
  groups = [],
}: Section): readonly (readonly [key: string, id: string])[] {
  return [...lead.map((id, i) => [`lead[${i}]`, id] as const), ...listed('parts', parts), ...listed('groups', groups)];
}

/**
 * The facts that a section names and that are of another one.
 * @param sectionOf the section of a fact by its id; undefined for a fact that could not be read, or that there is not
 */
export const sectionFaults = (section: Section, sectionOf: (id: string) => string | undefined): readonly Fault[] =>
  factsNamed(section)
    .filter(([, id]) => (sectionOf(id) ?? section.id) !== section.id)
    .map(([key, value]) => ({ code: 'REF_UNKNOWN', key, value, expected: OF_THE_SECTION }));

const listed = (key: string, list: readonly { readonly facts: readonly string[] }[]) =>
  list.flatMap(({ facts }, i) => facts.map((fact, j) => [`${key}[${i}].facts[${j}]`, fact] as const));

/** The axes and members that the dimensions of a fact name, and that the report does not declare. */
export function dimensionFaults({ dimensions = {} }: Fact, axes: readonly Axis[]): readonly Fault[] {
  return Object.entries(dimensions).flatMap(([name, member]): readonly Fault[] => {
    const members = axes.find(({ id }) => id === name)?.members;
    if (members?.some(({ id }) => id === member)) return [];
    const expected = said((texts) => (members ? texts.member(idsOf(members)) : texts.axis(idsOf(axes))));
    return [{ code: 'REF_UNKNOWN', key: `dimensions.${name}`, value: members ? member : name, expected }];
  });
}

/** A message names so many and no more. */
const MAX_NAMED = 20;

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => {
  const ids = list.map(({ id }) => id);
  return ids.length > MAX_NAMED ? [...ids.slice(0, MAX_NAMED), '…'] : ids;
};
