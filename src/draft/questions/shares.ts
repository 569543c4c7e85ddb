import { percentOf } from '../../report/values/derive.js';
import { printedPercent, relativeAgreement } from '../../report/values/agree.js';
import { Exact, ZERO } from '../../report/values/exact.js';
import { decimalsIn } from '../../report/fields/numeral.js';
import type { NumberAsPrinted } from '../../report/values/printed.js';
import type { DraftFact } from '../session/draft.js';
import { sentenceAt } from '../session/sentence.js';
import { figureOf, isResult, measureOf, nameOf, valueInBaseUnit, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

/** Between a part and its percentage: ，占全部的. */
const OF = /^[，,（(]?\s*(?:约|仅|只)?占(?:到|了)?([^，。；\d]{0,16}?)的?(?:比重|比例)?(?:为|达|达到|约)?$/;
const OF_EN = /^,? ?\(?(?:or |which is |making up |accounting for |representing )?(?:about )?$/i;
const OF_BEHIND = /^ ?(?:of|of all) (?:the |all )?([a-z][a-z -]{2,40}?)(?=[,.;)]|$| (?:in|and|were|was|is|are)\b)/i;

/** A percentage directly after n of m refers to them: 通了路灯，占87.5%. */
const OF_COUNT =
  /^[^，。；、\d]{0,10}[，,（(]\s*(?:约|仅)?(?:占(?:比|总数|全部)?|[^，。；、\d]{0,6}率)的?(?:为|达|达到|约)?$/;

/** Words for the total. */
const ALL = /^(?:全部|总数|总量|总额|总产量|总面积|总人数|全[省市县区镇乡])?$/;

/** Percentages that differ from the part and whole printed with them. */
export function shares(asked: QuestionInput): readonly FoundQuestion[] {
  const { facts } = asked;
  return facts.flatMap((percent, i): readonly FoundQuestion[] => {
    const part = facts[i - 1];
    if (!part || percent.kind !== 'share' || percent.form !== 'percent' || !isResult(percent)) return [];
    if (!figureOf(percent) || percent.qualifier) return [];
    const pair = countPair(asked.text, part, percent) ?? amountPair(asked, part, percent);
    return pair ? off(pair, percent) : [];
  });
}

interface Pair {
  readonly facts: readonly DraftFact[];
  readonly part: NumberAsPrinted;
  readonly whole: NumberAsPrinted;
  readonly names: readonly [part: string, whole: string];
}

/** 24个村中21个，占87.5%. */
function countPair(text: string, part: DraftFact, percent: DraftFact): Pair | undefined {
  const between = text.slice(part.end, percent.start);
  const [figure, whole] = [
    valueInBaseUnit(part),
    part.whole === undefined ? undefined : valueInBaseUnit({ ...part, value: part.whole }),
  ];
  if (!figure || !whole || !OF_COUNT.test(between)) return undefined;
  return { facts: [part], part: figure, whole, names: [part.quote, `${part.whole ?? ''}${part.unit}`] };
}

/** Of an amount named after 占, or of the one before 其中. */
function amountPair(asked: QuestionInput, part: DraftFact, percent: DraftFact): Pair | undefined {
  const { text } = asked;
  if (part.kind !== 'amount' || part.role !== undefined) return undefined;
  const between = text.slice(part.end, percent.start);
  const behind = OF_BEHIND.exec(text.slice(percent.end, percent.end + 60))?.[1];
  const named = OF.exec(between)?.[1] ?? (OF_EN.test(between) ? behind : undefined);
  if (named === undefined) return undefined;
  const whole = wholeOf(asked, part, named);
  const [figure, of] = [valueInBaseUnit(part), whole && valueInBaseUnit(whole)];
  return whole && figure && of
    ? { facts: [whole, part], part: figure, whole: of, names: [part.quote, whole.quote] }
    : undefined;
}

function wholeOf({ text, facts }: QuestionInput, part: DraftFact, named: string): DraftFact | undefined {
  const alike = facts.filter(
    (fact) =>
      fact !== part && fact.kind === 'amount' && isResult(fact) && measureOf(fact) === measureOf(part) && !fact.each,
  );
  const before = alike.filter(({ end }) => end <= part.start);
  if (ALL.test(named)) {
    const { start } = sentenceAt(text, part.start);
    const last = before[before.length - 1];
    const isAmong = last && last.start >= start && /其中|含|包括/.test(text.slice(last.end, part.start));
    return isAmong ? last : undefined;
  }
  const name = nameOf(named.replace(/总(?:数|量|额)$/, ''));
  const found = alike.filter(({ label }) => nameOf(label) === name);
  const amounts = new Set(found.map(({ value, scale }) => `${value} ${scale}`));
  return amounts.size === 1 ? found[0] : undefined;
}

/** Checks a percentage as the change from whole to part, plus 100. */
function off({ facts, part, whole, names }: Pair, percent: DraftFact): readonly FoundQuestion[] {
  const value = percent.value ?? '0';
  const { step } = printedPercent(value);
  const changed = { value: new Exact(value).minus(new Exact('100')).print(decimalsIn(value)), step };
  if (new Exact(whole.value).compare(ZERO) <= 0 || relativeAgreement(whole, part, changed) !== 'differs') return [];
  const computed = percentOf(part.value, whole.value, Math.max(1, decimalsIn(value))) ?? '';
  const message = said((texts) => texts.SHARE_OFF(names[0], names[1], percent.quote, computed));
  return [{ code: 'SHARE_OFF', facts: [...facts, percent], message }];
}
