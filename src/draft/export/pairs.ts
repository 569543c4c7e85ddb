import { directionWords } from '../../audit/contradictions/direction.js';
import { plainDecimal } from '../../report/fields/numeral.js';
import { compare } from '../../report/values/derive.js';
import type { DraftFact } from '../session/draft.js';
import { bound, quantity, type Json } from './quantity.js';
import type { ToFact } from './context.js';

/*
 * Two draft facts that are one figure of the report: the ends of a range (10%—15%), and the start and the end of a change
 * (由2020年的8.6亿元增加到12.3亿元).
 */

const ROLES: Readonly<Record<string, string>> = { max: 'min', to: 'from' };

/** Maximum number of characters between the two numbers. */
const MAX_BETWEEN = 30;

/** The first figure of each pair, by the id of the second. */
export function pairsOf(facts: readonly DraftFact[], text: string): ReadonlyMap<string, DraftFact> {
  const pairs = new Map<string, DraftFact>();
  facts.forEach((second, i) => {
    const first = facts[i - 1];
    if (first && isPair(first, second, text)) pairs.set(second.id, first);
  });
  return pairs;
}

function isPair(first: DraftFact, second: DraftFact, text: string): boolean {
  const wanted = second.role === undefined ? undefined : ROLES[second.role];
  const between = text.slice(first.end, second.start);
  if (wanted === undefined || first.role !== wanted || first.kind !== second.kind) return false;
  if (between.length > MAX_BETWEEN || /[。；;！？\n]/.test(between)) return false;
  if (![first, second].every(isNumber)) return false;
  const isRange = wanted === 'min';
  if (!isRange && (first.kind === 'change' || leadOf(first, text) === undefined)) return false;
  const isAlike = first.unit === second.unit || (isRange && first.unit === '');
  return isAlike && inOrder(first, second, isRange);
}

/** Whether a figure is one number that its quote prints: no n of m, tenths or fraction. */
const isNumber = ({ value, quote, whole, unit, form }: DraftFact): boolean =>
  value !== null && quote.includes(value) && whole === undefined && unit !== '成' && form !== 'fraction';

const DECIMAL = /^-?\d[\d,]*(?:\.\d+)?$/;

/** 1 if the first is larger, −1 if the second is. */
const difference = (first: DraftFact, second: DraftFact): number =>
  compare(plainDecimal(first.value!), plainDecimal(second.value!));

/** Whether both are plain decimals of one scale, and those of a range rise. */
function inOrder(first: DraftFact, second: DraftFact, isRange: boolean): boolean {
  const values = [first.value ?? '', second.value ?? ''];
  const isOneScale = first.scale === second.scale || (isRange && first.scale === undefined);
  if (!isOneScale || !values.every((value) => DECIMAL.test(value))) return false;
  return difference(first, second) !== (isRange ? 1 : 0);
}

/** The JSON of the second figure as the range. */
export function asRange(json: Json, first: DraftFact, second: DraftFact, text: string): Json {
  const key = json['percent'] === undefined ? 'value' : 'percent';
  const { stated: _, ...others } = json;
  const from = first.value!;
  const dash = text.slice(
    first.start + first.quote.indexOf(from) + from.length,
    second.start + second.quote.indexOf(second.value!),
  );
  return {
    ...others,
    [key]: { from, to: json[key], dash },
    ...bound(first),
    mentions: [spanOf(first.start, second.end, text)],
  };
}

const spanOf = (start: number, end: number, text: string): Json => ({ quote: text.slice(start, end), start, end });

/** Words in front of the start, with its period: 由2020年的. */
const LEAD = /(?:[从由自][^，。；\n\d]{0,4}(?:(?:19|20)\d\d年[^，。；\n\d]{0,3})?|\bfrom )$/i;

const YEAR = /(?:19|20)\d\d/;

/** The year behind a start: from 1,204 in 2020 to 2,611. */
const YEAR_AFTER = /^ in ((?:19|20)\d\d) to\b/;

/** Words between start and end: 增加到2024年的. */
const RISE = /^([^，。；\n\d]{1,6}?)(?:到|(?=[至为达成]))/;

const leadOf = ({ start }: DraftFact, text: string): string | undefined =>
  LEAD.exec(text.slice(Math.max(0, start - 16), start))?.[0];

/** The change from the first figure to the second. */
export function startOf(first: DraftFact, second: DraftFact, context: ToFact): Json {
  const { text, texts } = context;
  const lead = leadOf(first, text) ?? '';
  const verb = verbOf(first, second, lead, text);
  const year = YEAR.exec(lead)?.[0] ?? YEAR_AFTER.exec(text.slice(first.end, second.start))?.[1];
  const isShare = first.kind === 'share';
  const { unit } = isShare ? { unit: '%' } : quantity(second, context);
  return {
    direction: difference(first, second) < 0 ? 'up' : 'down',
    form: isShare ? 'points' : 'absolute',
    value: null,
    ...(!isShare && unit !== undefined && { unit }),
    basis: 'not-stated',
    ...(verb !== undefined && { verb: texts.printed(verb) }),
    ...(!/^(?:从|from )$/i.test(lead) && { basisWord: texts.printed(lead) }),
    from: { ...quantity(first, context), ...(isShare && { unit }), ...(year !== undefined && { period: year }) },
    mentions: [spanOf(first.start - lead.length, second.end, text)],
  };
}

/** The verb between the two in Chinese, in front of the first in English. */
function verbOf(first: DraftFact, second: DraftFact, lead: string, text: string): string | undefined {
  const between = text.slice(first.end, second.start);
  const rise = RISE.exec(between);
  if (rise) return rise[1]! + (/^[至为达成]/.exec(between.slice(rise[0].length))?.[0] ?? '');
  const ahead = /([A-Za-z]+) $/.exec(text.slice(0, first.start - lead.length))?.[1];
  return ahead !== undefined && directionWords(ahead).length ? ahead : undefined;
}
