import { isKnownUnit } from '../../report/lists/units.js';
import type { DraftFact } from '../session/draft.js';
import { inDigits } from './forms.js';
import { mention, type Json } from './quantity.js';
import type { ToFact } from './context.js';
import { FIRSTS } from './title.js';

const STREAK = /(?:连续|蝉联|持续)(?:第)?\s?((\d{1,4}|[一二两三四五六七八九十]{1,3})\s?(个?(?:年|届|次|季度|月)))/;

/** How long a rank has been held in a row, if its quote states it: 连续三年居全市第一. */
function streakIn({ quote }: DraftFact): Json {
  const [, stated = '', number = '', unit = ''] = STREAK.exec(quote) ?? [];
  const value = /\d/.test(number) ? number : inDigits(number);
  if (value === undefined || !isKnownUnit(unit)) return {};
  return { streak: { value, unit, ...(/\d/.test(number) ? {} : { stated }) } };
}

/** The verb before the place: 走在 in 走在全国前列; undefined for a mere preposition. */
function verbBefore({ quote }: DraftFact, among: string): string | undefined {
  const at = quote.indexOf(among);
  const verb = at < 0 ? '' : quote.slice(0, at).replace(STREAK, '').trim();
  return /^(?:|[在于])$/.test(verb) ? undefined : verb;
}

const TIED = /并列|並列|\b(?:joint|jointly|tied?|equal)\b/i;

/** Whether a rank is shared, from its quote until a person has said so. */
export const isTied = ({ tie, quote }: Pick<DraftFact, 'tie' | 'quote'>): boolean => tie ?? TIED.test(quote);

/** How many are ranked, in front of their place: 36 of “36 trusts in the state”. */
const GROUP_SIZE = /^(?:the |all )?(\d{1,6})\s[^\d]+?\s(?:in|across|within|of)\s(?=\S)/i;

/** The standing of a rank; undefined without a comparison group. */
export function standing(fact: DraftFact, { places, texts }: ToFact): Json | undefined {
  const said = fact.scope ?? fact.among;
  if (said === undefined) return undefined;
  const [counted = '', size] = GROUP_SIZE.exec(said) ?? [];
  const among = said.slice(counted.length);
  const base = {
    among: places.idOf(among),
    ...streakIn(fact),
    ...(/蝉联/.test(fact.quote) && { retained: true }),
    mentions: [mention(fact)],
  };
  if (fact.standing === 'within') return { kind: 'rank', within: Number(fact.position ?? fact.value), ...base };
  const verb = fact.standing === 'leading' && fact.word !== undefined ? verbBefore(fact, among) : undefined;
  if (fact.standing === 'leading')
    return {
      kind: 'leading',
      ...base,
      ...(fact.word !== undefined && { word: texts.printed(fact.word) }),
      ...(verb !== undefined && { verb: texts.printed(verb) }),
    };
  if (fact.standing !== undefined) return { kind: fact.standing, ...base };
  const position = Number(fact.position ?? fact.value);
  return Number.isInteger(position) && position > 0
    ? {
        kind: 'rank',
        position,
        ...(size !== undefined && { size: Number(size) }),
        ...(isTied(fact) && { tie: true }),
        ...base,
      }
    : undefined;
}

const KINDS: Readonly<Record<string, string>> = { 首批: 'first-batch', 唯一: 'only' };

/** The standings in front of a title: 全省首批、全市唯一的“…”. */
export function standingsBeforeTitle({ quote, start }: DraftFact, { places }: ToFact): Json {
  const standings: Json[] = [];
  let at = 0;
  for (;;) {
    FIRSTS.lastIndex = at;
    const found = FIRSTS.exec(quote);
    if (!found) break;
    const [all, among = '', word = ''] = found;
    const said = `${among}${word}`;
    const mentions = [{ quote: said, start: start + at, end: start + at + said.length }];
    standings.push({ kind: KINDS[word] ?? 'first-ever', among: places.idOf(among), mentions });
    at += all.length;
  }
  return standings.length ? { standings } : {};
}
