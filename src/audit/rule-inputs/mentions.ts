import { changesOf } from '../../report/fields/changes.js';
import type { Fact, Mention, Report, Standing } from '../../report/types.js';

/** A mention with its JSONPath. */
export interface LocatedMention {
  readonly path: string;
  readonly mention: Mention;
}

/** Returns all mentions of a report, in file order: of facts, their changes and standings, and of board items. */
export function mentionsOf({ boards, facts }: Report): LocatedMention[] {
  const ofItems = boards.flatMap(({ items }, i) =>
    items.flatMap(({ standings }, j) => ofStandings(standings, `$.boards[${i}].items[${j}]`)),
  );
  return [...ofItems, ...facts.flatMap((fact, i) => ofFact(fact, `$.facts[${i}]`))];
}

const located = (mentions: readonly Mention[], path: string): LocatedMention[] =>
  mentions.map((mention, i) => ({ path: `${path}.mentions[${i}]`, mention }));

const ofStandings = (standings: readonly Standing[] | undefined, path: string): LocatedMention[] =>
  (standings ?? []).flatMap(({ mentions }, i) => located(mentions, `${path}.standings[${i}]`));

function ofFact(fact: Fact, path: string): LocatedMention[] {
  const several = 'changes' in fact && fact.changes;
  const changes = changesOf(fact).flatMap(({ mentions }, i) =>
    located(mentions, several ? `${path}.changes[${i}]` : `${path}.change`),
  );
  const earlier = 'comparative' in fact && fact.comparative;
  return [
    ...located(fact.mentions, path),
    ...changes,
    ...(earlier ? located(earlier.mentions, `${path}.comparative`) : []),
    ...ofStandings(fact.standings, path),
  ];
}
