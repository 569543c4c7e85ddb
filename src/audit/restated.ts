import { baseUnitOf, boundsOf, numbersOf, overlap } from '../report/values/bounds.js';
import { figureKey } from '../report/checks/corrections.js';
import { show } from '../report/problems/problems.js';
import { anyText, inLanguage } from '../report/fields/report-text.js';
import type { AmountFact, Correction, Report } from '../report/types.js';
import { claimsOf, spelt, type Claim, type LocatedFigure } from './rule-inputs/figures.js';
import { said } from './texts/bilingual.js';
import type { Warning } from './warning.js';

/**
 * Returns figures that a report states twice, and that the author should look at: a mention whose own figure (`stated`)
 * can't be that of its fact, or two amounts with the same label, period and unit. Returns each pair with both paths,
 * and whether one figure can be both.
 */
export const restatements = (report: Report): Warning[] => [
  ...mentionWarnings(report).filter(({ code }) => code === 'FIGURE_DISAGREES'),
  ...underOneLabel(report),
];

/**
 * Returns mentions whose own figure can be that of their fact. The author has recorded both forms (`stated`), so there
 * is nothing to decide unless they are compared with the source again.
 */
export const recordedForms = (report: Report): Warning[] =>
  mentionWarnings(report).filter(({ code }) => code === 'FIGURE_RESTATED');

const mentionWarnings = ({ facts }: Report): Warning[] =>
  facts.flatMap((fact, i) =>
    claimsOf(fact, `$.facts[${i}]`).flatMap((claim) => inMentions(claim, fact.corrections ?? [])),
  );

function inMentions({ path, figures, mentions }: Claim, corrections: readonly Correction[]): readonly Warning[] {
  // The old value of a correction in the text is already explained.
  const past = new Set(corrections.map(({ was }) => figureKey(was)));
  return mentions.flatMap(({ stated }, i) => {
    if (!stated || past.has(figureKey(stated))) return [];
    const here: LocatedFigure = { path: `${path}.mentions[${i}]`, figure: stated };
    const pairs = figures.flatMap((other) => pairOf(here, other) ?? []);
    // A share has several figures; the mention refers to whichever is compatible.
    const pair = pairs.find(({ verdict }) => verdict !== 'differs') ?? pairs[0];
    return pair && pair.verdict !== 'same' ? [mentionWarning(pair)] : [];
  });
}

/** A figure in two places. `same`: equal except for the scale word. `one`: one figure can be both. */
interface Pair {
  readonly here: LocatedFigure;
  readonly other: LocatedFigure;
  readonly verdict: 'same' | 'one' | 'differs';
}

/**
 * Undefined if a figure is missing or the units can't be compared: 亩 of land and 平方米 of floor area are different
 * things.
 */
function pairOf(here: LocatedFigure, other: LocatedFigure): Pair | undefined {
  const [a, b] = [here.figure, other.figure];
  const [first, second] = boundsOf([a, b]);
  if (!first || !second || baseUnitOf(a) !== baseUnitOf(b)) return undefined;
  if (a.qualifier === b.qualifier && numbersOf(a).join(' ') === numbersOf(b).join(' '))
    return { here, other, verdict: 'same' };
  return { here, other, verdict: overlap(first, second) ? 'one' : 'differs' };
}

function mentionWarning(pair: Pair): Warning {
  const code = codeOf(pair);
  return { ...placesOf(pair), code, message: said((texts) => texts[code].inMention(wordsOf(pair))) };
}

const codeOf = ({ verdict }: Pair) => (verdict === 'one' ? 'FIGURE_RESTATED' : 'FIGURE_DISAGREES');

const placesOf = ({ here, other }: Pair) => ({ path: here.path, also: [other.path] });

const wordsOf = ({ here, other }: Pair) => ({
  here: here.path,
  other: other.path,
  a: spelt(here.figure),
  b: spelt(other.figure),
});

/** Compares each amount with the first of the same label, period and unit. */
function underOneLabel({ facts, period }: Report): Warning[] {
  const first = new Map<string, LocatedFigure>();
  return facts.flatMap((fact, i) => {
    if (fact.kind !== 'amount') return [];
    const here: LocatedFigure = { path: `$.facts[${i}].value`, figure: fact };
    const key = conceptOf(fact, period);
    const other = first.get(key);
    if (!other) first.set(key, here);
    const pair = other && pairOf(here, other);
    return pair && pair.verdict !== 'same' ? [labelWarning(pair, fact)] : [];
  });
}

const conceptOf = (fact: AmountFact, ofReport: string): string => {
  const { label, unit, period, date, periodWord, instant, status, dimensions } = fact;
  const what = [anyText(label).replace(/\s+/g, ''), dimensions, status];
  return JSON.stringify([...what, baseUnitOf({ unit }), period ?? ofReport, date, periodWord, instant]);
};

function labelWarning(pair: Pair, { label }: AmountFact): Warning {
  const code = codeOf(pair);
  return {
    ...placesOf(pair),
    code,
    message: said((texts, language) =>
      texts[code].underLabel(wordsOf(pair), show(inLanguage(label, language))[language]),
    ),
  };
}
