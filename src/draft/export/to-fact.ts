import {
  BASES,
  CHANGE_FORMS,
  QUALIFIERS,
  STATUSES,
  type Basis,
  type ChangeForm,
  type Status,
  type Qualifier,
} from '../../report/lists/terms.js';
import { QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import type { DraftFact } from '../session/draft.js';
import { isBareMeasure, isKnownUnit } from '../../report/lists/units.js';
import { fraction, inDigits, ratio, times } from './forms.js';
import type { Places } from './places.js';
import type { Texts } from './texts.js';

/*
 * From the flat fields of a draft to the contract; the only place that knows both. What comes out is checked by the
 * contract's own reader, so that nothing here has to be trusted.
 */

/** A part of a report as JSON; whether it is one is found out by `parseReport`. */
export type Json = Readonly<Record<string, unknown>>;

export interface ToFact {
  readonly texts: Texts;
  readonly places: Places;
  readonly entity: string;
}

const oneOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** Where the text states a fact; of a cell, with the cells that say its scale and bound. */
export function mention(fact: DraftFact): Json {
  const { quote, start, end } = fact.evidence ?? fact;
  return { quote, start, end };
}

/** The bound of a figure, where its word is one that the contract knows. */
function bound({ qualifier, word }: DraftFact): Json {
  if (!oneOf<Qualifier>(QUALIFIERS, qualifier)) return {};
  const isKnown =
    word !== undefined &&
    Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, word) &&
    QUALIFIER_WORDS[word]?.means === qualifier;
  return { qualifier, ...(isKnown && { word }) };
}

const ONES = /^[\d.,\s\uFF10-\uFF19\uFF0E]+$/;

/** The number of a figure with scale and unit; a numeral in words is printed as it is. */
export function quantity(fact: DraftFact): Json {
  const { value, scale, quote } = fact;
  const isInWords = value !== null && !/\d|[\uFF10-\uFF19]/.test(quote) && !ONES.test(quote);
  return {
    value: value === null ? null : (inDigits(value) ?? value),
    ...(scale !== undefined && { scale }),
    ...unitOf(fact),
    ...bound(fact),
    ...(isInWords && { stated: quote }),
  };
}

/** Money by the code of its currency, with the symbol as printed; a mere $ is of no country. */
const MONEY: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  US$: 'USD',
  S$: 'SGD',
  HK$: 'HKD',
  A$: 'AUD',
  NZ$: 'NZD',
  C$: 'CAD',
};

function unitOf({ unit }: DraftFact): Json {
  const code = MONEY[unit];
  if (code !== undefined) return { unit: code, symbol: { before: unit } };
  return unit ? { unit } : {};
}

const unbound = (fact: DraftFact): DraftFact => ({ ...fact, unit: '' });

const CHANGE_UNITS = /^(?:[%％]|个?百分点|per ?cent|percentage points?|points?)$/i;

/** The fields of a change; undefined where the contract has none for its form. */
export function change(fact: DraftFact, { texts }: Pick<ToFact, 'texts'>): Json | undefined {
  const { form = 'percent', direction, basis, each } = fact;
  if (direction === undefined || !oneOf(CHANGE_FORMS, form)) return undefined;
  const size = sizeOf(fact, form);
  if (!size) return undefined;
  const since = sinceOf(fact, size);
  return {
    direction,
    form,
    ...size,
    ...(each && { each }),
    ...(since ?? { basis: oneOf<Basis>(BASES, basis) && basis !== 'since' ? basis : 'not-stated' }),
    ...(form === 'contribution' && fact.to && { to: texts.said('goal', fact.id, fact.to) }),
    mentions: [mention(fact)],
  };
}

/** What was said to be the same as before, in words: 持平. */
const FLAT = { value: '0' };

function sizeOf(fact: DraftFact, form: ChangeForm): Json | undefined {
  if (fact.value === null) return fact.direction === 'flat' ? FLAT : undefined;
  if (form === 'times') {
    const size = times(fact);
    return size && { ...bound(fact), ...size };
  }
  const isBare = form === 'percent' || form === 'points' || CHANGE_UNITS.test(fact.unit);
  // Its direction says which way it went: -3.4% is a fall of 3.4%.
  const size = { ...fact, value: fact.value.replace(/^[-\u2212\u2013+]/, '') };
  return quantity(isBare && form !== 'contribution' ? unbound(size) : size);
}

/** 是2019年的1.6倍 is since 2019. */
function sinceOf({ period }: DraftFact, size: Json): Json | undefined {
  const [, year] = /^(\d{4})年?$/.exec(period ?? '') ?? [];
  return size['multiple'] === 'of' && year !== undefined ? { basis: 'since', since: year } : undefined;
}

const STREAK = /(?:连续|蝉联|持续)(?:第)?\s?((\d{1,4}|[一二两三四五六七八九十]{1,3})\s?(个?(?:年|届|次|季度|月)))/;

/** How long in a row a rank has been held, where its quote says so: 连续三年居全市第一. */
function streakIn({ quote }: DraftFact): Json {
  const [, stated = '', number = '', unit = ''] = STREAK.exec(quote) ?? [];
  const value = /\d/.test(number) ? number : inDigits(number);
  if (value === undefined || !isKnownUnit(unit)) return {};
  return { streak: { value, unit, ...(/\d/.test(number) ? {} : { stated }) } };
}

/** The standing that a rank is; undefined where it names nobody among whom. */
export function standing(fact: DraftFact, { places }: ToFact): Json | undefined {
  const among = fact.scope ?? fact.among;
  if (among === undefined) return undefined;
  const base = { among: places.idOf(among), ...streakIn(fact), mentions: [mention(fact)] };
  if (fact.standing === 'within') return { kind: 'rank', within: Number(fact.position ?? fact.value), ...base };
  if (fact.standing !== undefined) return { kind: fact.standing, ...base };
  const position = Number(fact.position ?? fact.value);
  return Number.isInteger(position) && position > 0 ? { kind: 'rank', position, ...base } : undefined;
}

/** A plan is shown as one; a result is not said. */
const statusOf = ({ status }: DraftFact): Json =>
  oneOf<Status>(STATUSES, status) && status !== 'actual' ? { status } : {};

/** What a fact is called. */
export const labelOf = ({ id, label, quote }: DraftFact, { texts }: Pick<ToFact, 'texts'>): Json =>
  texts.said('label', id, label || quote, { quote });

/** What a mere measure word counts, which it says in Chinese alone: 23个 of 签约项目. */
function nounOf({ id, label, unit, quote }: DraftFact, { texts }: ToFact): Json {
  if (!isBareMeasure(unit) || !label) return {};
  const noun = texts.translation('noun', id, label, { quote, isOptional: true });
  return noun === undefined ? {} : { noun };
}

/** The contract's fact of an amount, a share, a change or an honour; undefined where it has none for it. */
export function factOf(fact: DraftFact, context: ToFact): Json | undefined {
  const { texts } = context;
  const base = {
    id: fact.id,
    label: labelOf(fact, context),
    section: fact.section,
    ...statusOf(fact),
    ...(fact.better && { better: fact.better }),
  };
  const said = { mentions: [mention(fact)] };
  switch (fact.kind) {
    case 'amount': {
      if (fact.form !== 'ratio')
        return {
          kind: 'amount',
          ...base,
          ...quantity(fact),
          ...nounOf(fact, context),
          ...(fact.each && { each: true }),
          ...said,
        };
      const terms = ratio(fact);
      return terms && { kind: 'ratio', ...base, ...terms, ...bound(fact), ...said };
    }
    case 'share': {
      const numbers = shareOf(fact);
      return numbers && { kind: 'share', ...base, ...numbers, ...nounOf(fact, context), ...said };
    }
    case 'change': {
      const changed = change(fact, context);
      return changed && { kind: 'change', ...base, change: changed, ...said };
    }
    case 'honour':
      return {
        kind: 'honour',
        ...base,
        title: labelOf(fact, context),
        recipient: texts.said('recipient', fact.id, fact.recipient ?? context.entity),
        ...(fact.giver !== undefined && { giver: texts.said('giver', fact.id, fact.giver) }),
        ...(fact.level !== undefined && { level: fact.level }),
        ...said,
      };
    case 'rank':
      return undefined;
  }
}

/** The numbers of a share: n of m, a fraction or tenths, a percentage. */
function shareOf(fact: DraftFact): Json | undefined {
  if (fact.whole === undefined && fact.form === 'fraction') {
    const numbers = fraction(fact);
    return numbers && { ...numbers, ...bound(fact) };
  }
  const { value, scale, unit, stated: _, ...rest } = quantity(fact) as Json & { stated?: string };
  if (fact.whole === undefined) return { percent: value, ...rest };
  return {
    part: value,
    whole: fact.whole,
    ...(unit !== undefined && { unit }),
    ...(scale !== undefined && { scale }),
    ...rest,
  };
}
