import type { Fact, Mention, Report, Standing } from '../../report/types.js';
import type { Statement } from '../contradiction.js';
import { claimsOf, type Claim, type LocatedFigure } from '../rule-inputs/figures.js';
import { plainQuote } from '../rule-inputs/numerals.js';

/** Returns all quotes of a report with what they state, in file order. */
export function statementsOf({ boards, facts, period }: Report): readonly Statement[] {
  const ofItems = boards.flatMap(({ items }, i) =>
    items.flatMap(({ id, standings }, j) => ofStandings(standings, `$.boards[${i}].items[${j}]`, id)),
  );
  return [...ofItems, ...facts.flatMap((fact, i) => ofFact(fact, `$.facts[${i}]`, period))];
}

function ofFact(fact: Fact, path: string, ofReport: string): readonly Statement[] {
  const claims = claimsOf(fact, path);
  const all = [
    ...claims.flatMap((claim) => ofClaim(claim, fact.id)),
    // Without a figure, only the period is checked.
    ...(claims.length ? [] : withMentions(fact.mentions, path, fact.id)),
    ...ofStandings(fact.standings, path, fact.id),
  ];
  // The year of an award is part of its name, not when it was given.
  if (fact.kind === 'honour')
    return all.map((one) => (one.path.startsWith(`${path}.mentions`) ? { ...one, honour: { fact, path } } : one));
  return all.map((one) => ({ ...one, period: { fact, path, ofReport } }));
}

const withMentions = (mentions: readonly Mention[], path: string, fact: string): readonly Statement[] =>
  mentions.map(({ quote }, i) => ({
    path: `${path}.mentions[${i}]`,
    fact,
    quote,
    text: plainQuote(quote),
    figures: [],
    isFigure: false,
  }));

function ofClaim({ path, figures, mentions, isFigure, change }: Claim, fact: string): readonly Statement[] {
  return withMentions(mentions, path, fact).map((one, i) => ({
    ...one,
    isFigure,
    figures: statedIn(mentions[i]!, one.path, figures),
    ...(change && { change: { path: path.endsWith('.change') ? path : `${path}.change`, change } }),
  }));
}

/** A mention may state its own figure; its unit is that of the claim unless given. */
function statedIn({ stated }: Mention, path: string, figures: readonly LocatedFigure[]): readonly LocatedFigure[] {
  if (!stated) return figures;
  const kinds = new Set(figures.map(({ counts }) => counts));
  const [counts] = kinds.size === 1 && stated.unit === undefined ? kinds : [];
  return [{ path: `${path}.stated.value`, figure: stated, ...(counts && { counts }) }];
}

const ofStandings = (standings: readonly Standing[] | undefined, path: string, fact: string): readonly Statement[] =>
  (standings ?? []).flatMap((standing, i) => {
    const at = `${path}.standings[${i}]`;
    return withMentions(standing.mentions, at, fact).map((one) => ({ ...one, standing: { path: at, standing } }));
  });
