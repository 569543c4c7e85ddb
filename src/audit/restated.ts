import { baseUnitOf, boundsOf, numbersOf, overlap } from '../report/bounds.js';
import { figureKey } from '../report/corrections.js';
import { show } from '../report/problems.js';
import type { AmountFact, Correction, Report } from '../report/types.js';
import { claimsOf, spelt, type Claim, type LocatedFigure } from './figures.js';
import type { Warning } from './warning.js';

/**
 * Figures that a report states twice and not alike: a mention with a figure of its own (`stated`), or two amounts with one
 * label, period and unit. Lists each pair with both places, and says whether one figure can be both.
 */
export function restatements(report: Report): Warning[] {
  const mentioned = report.facts.flatMap((fact, i) =>
    claimsOf(fact, `$.facts[${i}]`).flatMap((claim) => inMentions(claim, fact.corrections ?? [])),
  );
  return [...mentioned, ...underOneLabel(report)];
}

function inMentions({ path, figures, mentions }: Claim, corrections: readonly Correction[]): readonly Warning[] {
  // What the text still prints of a figure that was put right since is explained already.
  const past = new Set(corrections.map(({ was }) => figureKey(was)));
  return mentions.flatMap(({ stated }, i) => {
    if (!stated || past.has(figureKey(stated))) return [];
    const here: LocatedFigure = { path: `${path}.mentions[${i}]`, figure: stated };
    const pairs = figures.flatMap((other) => pairOf(here, other) ?? []);
    // A share has several figures: the mention means the one that it can mean.
    const pair = pairs.find(({ verdict }) => verdict !== 'differs') ?? pairs[0];
    return pair && pair.verdict !== 'same' ? [mentionWarning(pair)] : [];
  });
}

/** Two places of one figure. `same`: in one way, but for its scale word. `one`: one figure can be both. */
interface Pair {
  readonly here: LocatedFigure;
  readonly other: LocatedFigure;
  readonly verdict: 'same' | 'one' | 'differs';
}

/** Nothing where a figure is missing, or the units can't be compared: 亩 of land beside 平方米 of floor is no restatement. */
function pairOf(here: LocatedFigure, other: LocatedFigure): Pair | undefined {
  const [a, b] = [here.figure, other.figure];
  const [first, second] = boundsOf([a, b]);
  if (!first || !second || baseUnitOf(a) !== baseUnitOf(b)) return undefined;
  if (a.qualifier === b.qualifier && numbersOf(a).join(' ') === numbersOf(b).join(' '))
    return { here, other, verdict: 'same' };
  return { here, other, verdict: overlap(first, second) ? 'one' : 'differs' };
}

function mentionWarning({ here, other, verdict }: Pair): Warning {
  const [a, b] = [spelt(here.figure), spelt(other.figure)];
  const zh = `${here.path}：此处写作${a}，${other.path}写作${b}；`;
  const en = `${here.path}: stated here as ${a}, in ${other.path} as ${b}; `;
  const isOne = verdict === 'one';
  return {
    code: isOne ? 'FIGURE_RESTATED' : 'FIGURE_DISAGREES',
    path: here.path,
    also: [other.path],
    message: isOne
      ? {
          zh: `${zh}两者可为同一个数；若原文如此，无须改动`,
          en: `${en}one figure can be both: leave it if the source says so`,
        }
      : {
          zh: `${zh}没有一个数可同时为两者；请核对原文，若其一后来已更正，请记入corrections`,
          en: `${en}no figure is both: check the source; if one was put right later, say so in "corrections"`,
        },
  };
}

/** Each amount beside the first of its label, period and unit. */
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

const conceptOf = ({ label, unit, period, date }: AmountFact, ofReport: string): string =>
  JSON.stringify([label.zh.replace(/\s+/g, ''), baseUnitOf({ unit }), period ?? ofReport, date ?? '']);

function labelWarning({ here, other, verdict }: Pair, { label }: AmountFact): Warning {
  const [a, b] = [spelt(here.figure), spelt(other.figure)];
  const isOne = verdict === 'one';
  return {
    code: isOne ? 'FIGURE_RESTATED' : 'FIGURE_DISAGREES',
    path: here.path,
    also: [other.path],
    message: {
      zh: `${here.path}：${show(label.zh).zh}在此为${a}，在${other.path}为${b}；${isOne ? '两者可为同一个数；若是，请并为一项事实、两处mentions' : '没有一个数可同时为两者；请核对原文'}；若非同一事，请用不同的label`,
      en: `${here.path}: ${show(label.en).en} is ${a} here and ${b} in ${other.path}; ${isOne ? 'one figure can be both: if it is one, make one fact with two mentions' : 'no figure is both: check the source'}; if these are two things, give each a label of its own`,
    },
  };
}
