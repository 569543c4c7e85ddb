import { boundsOf, numbersOf, overlap } from '../../report/values/bounds.js';
import { Exact } from '../../report/values/exact.js';
import { isBareLabel } from '../../audit/bare-labels.js';
import type { DraftFact } from '../session/draft.js';
import { sentenceAt } from '../session/sentence.js';
import { figureOf, grouped, isResult, measureOf, nameOf, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

/** Time spans of a sentence that are consistent with the report's year. */
const USUAL = /^(?:全年|今年|本年|年末|年底)?$/;

/** Maximum difference in percent for two figures to be of the same thing. */
const NEAR = 5;

/** Minimum common suffix of two labels. */
const MIN_NAME = 4;

/** Figures stated twice and differently: with different rounding, or contradictory. */
export function roundings({ text, facts, draft }: QuestionInput): readonly FoundQuestion[] {
  const amounts = facts.filter((fact) => isCompared(fact) && figureOf(fact));
  return grouped(amounts, (fact) => keyOf(fact, draft.frame.period)).flatMap((group) => {
    const found: FoundQuestion[] = [];
    group.forEach((fact, i) => {
      for (const other of group.slice(i + 1)) {
        const pair = pairOf(text, fact, other);
        if (pair) {
          found.push(pair);
          break;
        }
      }
    });
    return found;
  });
}

const isCompared = (fact: DraftFact): boolean =>
  isResult(fact) && fact.kind === 'amount' && !fact.form && !fact.each && !fact.rule.startsWith('table-');

function keyOf(fact: DraftFact, ofReport: string): string {
  const { period = '', whole = '' } = fact;
  const isUsual = USUAL.test(period) || period.replace(/年$/, '') === ofReport;
  return `${measureOf(fact)} ${whole} ${isUsual ? '' : period} ${nameOf(fact.label).slice(-MIN_NAME)}`;
}

function pairOf(text: string, a: DraftFact, b: DraftFact): FoundQuestion | undefined {
  const [first, second] = [figureOf(a)!, figureOf(b)!];
  const isOneName = nameOf(a.label) === nameOf(b.label);
  if (isBareLabel(a.label) || isBareLabel(b.label) || !(isOneName || isWithin(nameOf(a.label), nameOf(b.label))))
    return undefined;
  if (first.qualifier === second.qualifier && numbersOf(first).join() === numbersOf(second).join()) return undefined;
  if (sentenceAt(text, a.start).start === sentenceAt(text, b.start).start) return undefined;
  const [one, two] = boundsOf([first, second]);
  if (!one || !two || !isNear(numbersOf(first)[0]!, numbersOf(second)[0]!)) return undefined;
  const code = overlap(one, two) ? 'FIGURE_RESTATED' : 'FIGURE_DIFFERS';
  // A longer label means another thing, unless the figures are compatible.
  if (!isOneName && code === 'FIGURE_DIFFERS') return undefined;
  return { code, facts: [a, b], message: said((texts) => texts[code](a.label, a.quote, b.quote)) };
}

/** 云驿小镇快递业务量 is the 快递业务量 of a place. */
function isWithin(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_NAME && long.endsWith(short);
}

function isNear(a: string, b: string): boolean {
  const [one, two] = [new Exact(a), new Exact(b)];
  const off = one.compare(two) < 0 ? two.minus(one) : one.minus(two);
  const size = one.compare(two) < 0 ? two : one;
  return off.shift(2).compare(size.times(new Exact(NEAR))) <= 0;
}
