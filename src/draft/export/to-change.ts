import { BASES, CHANGE_FORMS, oneOf, type Basis, type ChangeForm } from '../../report/lists/terms.js';
import type { DraftFact } from '../session/draft.js';
import { directionWords } from '../../audit/contradictions/direction.js';
import { fraction, times } from './forms.js';
import { bound, mention, quantity, type Json } from './quantity.js';
import type { ToFact } from './context.js';
import { asRange } from './pairs.js';

const CHANGE_UNITS = /^(?:[%％]|个?百分点|per ?cent|percentage points?|points?)$/i;

/** The fields of a change; undefined if the contract does not support its form. */
export function change(fact: DraftFact, context: Pick<ToFact, 'texts' | 'dollar'>): Json | undefined {
  const { texts } = context;
  const { direction, basis, each } = fact;
  // 下降近三成 is a fall of 30 per cent, printed in its words.
  const form = fact.unit === '成' ? 'percent' : (fact.form ?? 'percent');
  if (direction === undefined || !oneOf(CHANGE_FORMS, form)) return undefined;
  const size = sizeOf(fact, form, context);
  if (!size) return undefined;
  const since = sinceOf(fact, size);
  const verb = verbOf(fact, size);
  return {
    direction,
    form,
    ...(verb !== undefined && { verb: texts.printed(verb) }),
    ...size,
    ...(each && { each }),
    ...(since ?? { basis: oneOf<Basis>(BASES, basis) && basis !== 'since' ? basis : 'not-stated' }),
    ...(form === 'contribution' && fact.to && { to: texts.said('goal', fact.id, fact.to) }),
    mentions: [mention(fact)],
  };
}

/** Changes in words only: 持平, 两位数增长. */
const IN_WORDS = { value: null };

/** The verb of a change in words only, or in front of a size that is printed as it is: 减少 of 减少20余亿元. */
function verbOf(fact: DraftFact, { stated }: Json): string | undefined {
  if (fact.value === null) return fact.word;
  return typeof stated === 'string' && stated !== fact.quote ? verbBefore(fact, stated) : undefined;
}

const verbBefore = ({ quote }: DraftFact, stated: string): string | undefined =>
  [...directionWords(quote.slice(0, quote.indexOf(stated)))].pop();

function sizeOf(fact: DraftFact, form: ChangeForm, money: Pick<ToFact, 'dollar'>): Json | undefined {
  const size = numberOf(fact, form, money);
  const stated = size?.['stated'];
  if (typeof stated !== 'string' || stated === fact.quote || verbBefore(fact, stated) !== undefined) return size;
  // Without its verb, a size in words would have no direction.
  const { stated: _, ...bare } = size ?? {};
  return bare;
}

function numberOf(fact: DraftFact, form: ChangeForm, money: Pick<ToFact, 'dollar'>): Json | undefined {
  if (fact.value === null) return fact.word !== undefined || fact.direction === 'flat' ? IN_WORDS : undefined;
  if (form === 'times') {
    const size = times(fact);
    return size && { ...bound(fact), ...size };
  }
  if (fact.unit === '成') return inTenths(fact);
  const isBare = form === 'percent' || form === 'points' || CHANGE_UNITS.test(fact.unit);
  // The direction replaces the sign: -3.4% is a fall of 3.4%.
  const size = { ...fact, value: fact.value.replace(/^[-\u2212\u2013+]/, '') };
  const { unit: _, ...bare } = quantity(size, money);
  return isBare && form !== 'contribution' ? bare : quantity(size, money);
}

const A_YEAR = /^(?:FY\s?|(?:fiscal|financial) year )?((?:19|20)\d\d)年?$/i;

/** 是2019年的1.6倍 and 比2019年增长 are since 2019. */
function sinceOf({ period = '', basis }: DraftFact, size: Json): Json | undefined {
  const year = A_YEAR.exec(period)?.[1];
  return (size['multiple'] === 'of' || basis === 'since') && year !== undefined
    ? { basis: 'since', since: year }
    : undefined;
}

/** The earlier period's value stated next to a figure. */
export function comparative(fact: DraftFact, context: Pick<ToFact, 'texts' | 'dollar'>): Json {
  const { texts } = context;
  const { kind, period } = fact;
  const words = wordsBefore(fact);
  const year = /^(?:19|20)\d\d/.exec(words)?.[0] ?? A_YEAR.exec(period ?? '')?.[1];
  const size = quantity(fact, context);
  return {
    ...size,
    ...(kind === 'share' && { unit: '%' }),
    ...(year !== undefined && { period: year }),
    ...(words && { words: texts.printed(words) }),
    mentions: [mention(fact)],
  };
}

/** The words in front of the number, such as 上年同期为; none in a table cell, or if the number is not found. */
function wordsBefore({ quote, value, word = '' }: DraftFact): string {
  const at = value === null ? -1 : quote.indexOf(value);
  const before = quote
    .slice(0, Math.max(0, at))
    .replace(word, '')
    .replace(/[$£€A-Z]*$/, '')
    .trim();
  // Part of a number, or of its sign, is no wording.
  return /\p{L}/u.test(before) ? before : '';
}

/** Tenths as a percentage, with the words of the quote behind its verb. */
function inTenths(fact: DraftFact): Json | undefined {
  const { tenths } = (fraction(fact) ?? {}) as { tenths?: string };
  const [verb] = [...directionWords(fact.quote)].slice(-1);
  if (tenths === undefined || verb === undefined) return undefined;
  const stated = fact.quote.slice(fact.quote.lastIndexOf(verb) + verb.length).replace(/^了/, '');
  return { value: shifted(tenths), ...bound(fact), stated };
}

/** Ten times a decimal: 3 and 1.2 as 30 and 12. */
function shifted(tenths: string): string {
  const [whole = '', part = ''] = tenths.split('.');
  const rest = part.slice(1);
  return `${whole}${part.slice(0, 1) || '0'}${rest && `.${rest}`}`.replace(/^0+(?=\d)/, '');
}

/** The fields of a change, as a range if a figure in front is its lower end. */
export function changeOf(fact: DraftFact, first: DraftFact | undefined, context: ToFact): Json | undefined {
  const json = change(fact, context);
  return json && first ? asRange(json, first, fact, context.text) : json;
}
