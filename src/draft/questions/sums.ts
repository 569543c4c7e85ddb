import { spelt } from '../../audit/rule-inputs/figures.js';
import { boundsOf, numbersOf, overlap, sumOf, type Figure } from '../../report/values/bounds.js';
import { compare, difference, inOnes, sum } from '../../report/values/derive.js';
import { Exact } from '../../report/values/exact.js';
import { decimalsIn } from '../../report/fields/numeral.js';
import { SCALES } from '../../report/lists/terms.js';
import type { DraftFact } from '../session/draft.js';
import { byLine, clauseBefore, figureOf, isResult, measureOf, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

/** Words for a total. */
const TOTAL =
  /共|合计|总计|累计|总(?:数|量|额|面积|投资|产值|收入|人数)|\b(?:in (?:total|all)|total(?:led|s|ling)?|altogether|combined)\b/i;

/** Words before parts of the figure. */
const AMONG = /^[^。！？\n]{0,12}?(?:其中|包括|含|of which|including)/i;

/** Words before an exhaustive list of parts. */
const EXHAUSTIVE = /^[，,：:（(]?(?:其中)?[^。，；\n]{0,8}(?:分别为|分别是|由)|^[：:]/;

/** Tolerance in percent: parts that nearly add up were meant to; others may be incomplete. */
const NEAR = 5;

/** An exhaustive list may be off by any amount. */
const ALL = 100;

/** Parts that do not add up to their printed sum. */
export function sums(asked: QuestionInput): readonly FoundQuestion[] {
  return [...byLine(asked).flatMap((line) => inLine(asked, line.filter(isAdded))), ...hundreds(asked)];
}

const isAdded = (fact: DraftFact): boolean => fact.kind === 'amount' && isResult(fact) && figureOf(fact) !== undefined;

function inLine({ text }: QuestionInput, line: readonly DraftFact[]): readonly FoundQuestion[] {
  return line.flatMap((whole, i): readonly FoundQuestion[] => {
    const alike = (fact: DraftFact): boolean => measureOf(fact) === measureOf(whole) && !fact.rule.startsWith('table-');
    if (!alike(whole)) return [];
    const [next] = line.slice(i + 1);
    const behind = next && alike(next) ? text.slice(whole.end, next.start) : undefined;
    const parts = (): readonly DraftFact[] => partsBehind(text, whole, line.slice(i + 1).filter(alike));
    if (next && behind !== undefined && AMONG.test(behind))
      return larger(whole, next) ?? partsOff(whole, parts(), NEAR);
    if (behind !== undefined && EXHAUSTIVE.test(behind)) return partsOff(whole, parts(), ALL);
    const isTotal = TOTAL.test(clauseBefore(text, whole.start));
    return isTotal ? partsOff(whole, partsBefore(text, line.slice(0, i).filter(alike)), NEAR) : [];
  });
}

/** Up to the end of the sentence. */
const partsBehind = (text: string, { end }: DraftFact, alike: readonly DraftFact[]): readonly DraftFact[] =>
  alike.filter(({ start }) => !/[。！？\n]/.test(text.slice(end, start)));

/** From the last total in the line. */
function partsBefore(text: string, alike: readonly DraftFact[]): readonly DraftFact[] {
  const last = alike.map((fact) => TOTAL.test(clauseBefore(text, fact.start))).lastIndexOf(true);
  return alike.slice(last + 1);
}

function larger(whole: DraftFact, part: DraftFact): readonly FoundQuestion[] | undefined {
  const [most, least] = boundsOf([figureOf(whole)!, figureOf(part)!]);
  if (!most?.high || !least?.low || compare(least.low.at, most.high.at) <= 0) return undefined;
  const message = said((texts) => texts.SUM_OFF.larger(part.quote, whole.quote));
  return [{ code: 'SUM_OFF', facts: [whole, part], message }];
}

/**
 * Compares a whole with its parts.
 * @param within in percent of the whole: with a larger difference, the parts were not meant to be exhaustive
 */
export function partsOff(whole: DraftFact, parts: readonly DraftFact[], within: number): readonly FoundQuestion[] {
  if (parts.length < 2) return [];
  const figures = [whole, ...parts].map((fact) => figureOf(fact)!);
  const [of, ...bounds] = boundsOf(figures);
  const made = sumOf(bounds.map((each) => each ?? {}));
  if (!of || overlap(of, made) || figures.some(({ qualifier }) => qualifier)) return [];
  const total = sum(figures.slice(1).flatMap(numbersOf));
  const [printed = '0'] = numbersOf(figures[0]!);
  if (!isWithin(total, printed, within)) return [];
  const message = said((texts) =>
    texts.SUM_OFF.sum(
      parts.map(({ quote }) => quote),
      inScaleOf(figures[0]!, total),
      whole.quote,
    ),
  );
  return [{ code: 'SUM_OFF', facts: [whole, ...parts], message }];
}

function isWithin(a: string, b: string, percent: number): boolean {
  const off = new Exact(difference(a, b));
  const size = new Exact(b).times(new Exact(BigInt(percent), 100n));
  return off.compare(size) <= 0 && new Exact(difference(b, a)).compare(size) <= 0;
}

/** In the scale of the whole, as it would be printed. */
const inScaleOf = ({ scale, unit }: Figure, total: string): string =>
  spelt({ value: inOnes(total, scale ? -SCALES[scale] : 0), scale, unit });

/** 三次产业结构为20:34:46 adds up to 100. */
function hundreds({ facts }: QuestionInput): readonly FoundQuestion[] {
  return facts.flatMap((fact): readonly FoundQuestion[] => {
    const parts = fact.form === 'ratio' ? (fact.value ?? '').split(/[:：∶]/).map((part) => part.trim()) : [];
    if (parts.length < 3 || !parts.every((part) => /^\d+(?:\.\d+)?$/.test(part))) return [];
    const total = sum(parts);
    // Each part may be off by half a unit of its last digit.
    const slack = new Exact(BigInt(parts.length), 2n).shift(-Math.max(...parts.map(decimalsIn)));
    const off = new Exact(difference('100', total));
    const isMeant = isWithin(total, '100', 10);
    const isOff = off.compare(slack) > 0 || new Exact(difference(total, '100')).compare(slack) > 0;
    const message = said((texts) => texts.SUM_OFF.hundred(fact.quote, total));
    return isMeant && isOff ? [{ code: 'SUM_OFF', facts: [fact], message }] : [];
  });
}
