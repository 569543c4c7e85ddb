import { baseUnitOf } from '../../report/values/bounds.js';
import { differenceAgreement, printedPercent, relativeAgreement } from '../../report/values/agree.js';
import { difference, relativeChange } from '../../report/values/derive.js';
import { Exact, ZERO } from '../../report/values/exact.js';
import { decimalsIn } from '../../report/fields/numeral.js';
import type { NumberAsPrinted } from '../../report/values/printed.js';
import type { DraftFact } from '../session/draft.js';
import { sentenceAt } from '../session/sentence.js';
import { measureOf, valueInBaseUnit, type QuestionInput } from './context.js';
import type { FoundQuestion } from './question.js';
import { said } from './texts/bilingual.js';

/** Growth of these is at constant prices, unlike the figures themselves. */
const REAL = /增加值|生产总值|产值|\bGDP\b|gross domestic|value added/i;
const AT_OTHER_PRICES =
  /不变价|可比|同口径|剔除|扣除|实际增长|实际下降|real terms|constant prices|like-for-like|comparable/i;

const MEANS = /mean-per-year|since$/;

/** Checks changes against the amounts stated with them. */
export function bases(asked: QuestionInput): readonly FoundQuestion[] {
  return asked.facts.flatMap((change) => {
    if (change.kind !== 'change' || MEANS.test(change.basis ?? '')) return [];
    const around = neighbours(asked, change);
    return fromTo(change, around) ?? beside(asked.text, change, around) ?? lastYear(asked, change) ?? [];
  });
}

/** The facts of its sentence with the same label. */
function neighbours({ text, facts }: QuestionInput, change: DraftFact): readonly DraftFact[] {
  const { start, end } = sentenceAt(text, change.start);
  return facts.filter(
    (fact) =>
      fact !== change && fact.label === change.label && fact.label !== '' && fact.start >= start && fact.end <= end,
  );
}

/** 从46.2%提高到51.7%，提高5.5个百分点. */
function fromTo(change: DraftFact, around: readonly DraftFact[]): readonly FoundQuestion[] | undefined {
  const [from, to] = ['from', 'to'].map((role) => around.find((fact) => fact.role === role));
  if (!from || !to || measureOf(from) !== measureOf(to) || change.start < to.start) return undefined;
  const [before, after] = [valueInBaseUnit(from), valueInBaseUnit(to)];
  const computed = before && after && compared(change, before, after);
  if (!computed) return undefined;
  const message = said((texts) => texts.BASE_OFF.change(from.quote, to.quote, change.quote, computed));
  return [{ code: 'BASE_OFF', facts: [from, to, change], message }];
}

/** 52876元，增加3120元，增长6.3%: both changes are from the same amount. */
function beside(text: string, change: DraftFact, around: readonly DraftFact[]): readonly FoundQuestion[] | undefined {
  if (change.form !== 'percent' || isReal(text, change)) return undefined;
  const to = around.filter(({ kind, role, start }) => kind === 'amount' && role === undefined && start < change.start);
  const by = around.filter(
    (fact) => fact.form === 'absolute' && (fact.basis ?? change.basis) === (change.basis ?? fact.basis),
  );
  const [amount, absolute] = [to[0], by[0]];
  if (!amount || !absolute || to.length > 1 || by.length > 1 || amount.unit !== absolute.unit) return undefined;
  const [after, size] = [valueInBaseUnit(amount), valueInBaseUnit(absolute)];
  const before = after && size && lessBy(after, size, absolute.direction === 'down');
  const computed = before && compared(change, before, after);
  if (!computed) return undefined;
  const message = said((texts) => texts.BASE_OFF.absolute(amount.quote, absolute.quote, change.quote, computed));
  return [{ code: 'BASE_OFF', facts: [amount, absolute, change], message }];
}

/** The amount before a change, compared with that of last year's report. */
function lastYear({ text, draft, facts }: QuestionInput, change: DraftFact): readonly FoundQuestion[] | undefined {
  const { previous, frame } = draft;
  if (!previous || !isYearBefore(previous.period, frame.period) || isReal(text, change)) return undefined;
  if (change.basis !== undefined && change.basis !== 'year-on-year') return undefined;
  const { start } = sentenceAt(text, change.start);
  const amount = [...facts]
    .reverse()
    .find(
      (fact) =>
        fact.label === change.label &&
        /amount|share/.test(fact.kind) &&
        fact.start >= start &&
        fact.start < change.start,
    );
  const figure = amount?.previous && previous.figures.find(({ id }) => id === amount.previous?.id);
  if (!amount || !figure || baseUnitOf(figure) !== baseUnitOf(amount)) return undefined;
  const [before, after] = [valueInBaseUnit(figure), valueInBaseUnit(amount)];
  const computed = before && after && compared(change, before, after);
  if (!computed) return undefined;
  const message = said((texts) => texts.BASE_OFF.lastYear(figure.quote, amount.quote, change.quote, computed));
  return [{ code: 'BASE_OFF', facts: [amount, change], message }];
}

const isYearBefore = (a: string, b: string): boolean =>
  /^\d{4}$/.test(a) && /^\d{4}$/.test(b) && Number(b) - Number(a) === 1;

function lessBy(after: NumberAsPrinted, size: NumberAsPrinted, isFall: boolean): NumberAsPrinted | undefined {
  const value = isFall
    ? new Exact(after.value).plus(new Exact(size.value))
    : new Exact(after.value).minus(new Exact(size.value));
  if (value.compare(ZERO) <= 0) return undefined;
  return { value: value.print(), step: new Exact(after.step).plus(new Exact(size.step)).print() };
}

const isReal = (text: string, { label, start }: DraftFact): boolean =>
  REAL.test(label) || AT_OTHER_PRICES.test(sentenceAt(text, start).text);

/** The change computed from two figures, as it would be printed; undefined if it agrees. */
function compared(change: DraftFact, before: NumberAsPrinted, after: NumberAsPrinted): string | undefined {
  const { form, direction, value, unit } = change;
  if (value === null || direction === undefined || !/^-?\d+(?:\.\d+)?$/.test(value) || change.qualifier)
    return undefined;
  const size = value.replace(/^-/, '');
  const signed = direction === 'down' ? `-${size}` : size;
  const digits = decimalsIn(size);
  if (form === 'percent') {
    const is = relativeAgreement(before, after, { ...printedPercent(size), value: signed });
    return is === 'differs' ? percent(relativeChange(before.value, after.value, Math.max(1, digits)), unit) : undefined;
  }
  if (form === 'points') {
    const is = differenceAgreement(before, after, { ...printedPercent(size), value: signed });
    return is === 'differs' ? `${difference(before.value, after.value)}${unit}` : undefined;
  }
  if (form !== 'absolute') return undefined;
  const printed = valueInBaseUnit({ ...change, value: signed });
  const isOff = printed && differenceAgreement(before, after, printed) === 'differs';
  return isOff ? `${difference(before.value, after.value)}${unit}` : undefined;
}

const percent = (value: string | undefined, unit: string): string | undefined =>
  value === undefined ? undefined : `${value}${unit}`;
