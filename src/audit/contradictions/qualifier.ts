import { DEFAULT_WORD, QUALIFIER_WORDS } from '../../report/lists/qualifiers.js';
import type { Qualifier } from '../../report/lists/terms.js';
import type { Disagreement, QuotePosition } from '../contradiction.js';
import { LANGUAGES } from '../words/languages.js';
import type { BoundWord } from '../words/word-types.js';
import type { UnitWords } from '../words/units.js';
import { beforeOf, tailOf } from './around.js';
import { printedUnit } from './unit.js';

const BOUNDS = LANGUAGES.flatMap(({ bounds }) => bounds)
  .map((bound) => ({ ...bound, isLatin: /^[a-z]/i.test(bound.word) }))
  .sort((a, b) => b.word.length - a.word.length);

/**
 * Detects a quote with another qualifier than the fact, or with one where the fact is exact. A number without a
 * qualifying word does not contradict, since the word may be elsewhere.
 */
export function qualifierDisagreement(place: QuotePosition, at: string, units: UnitWords): Disagreement | undefined {
  const { qualifier, word } = place.figure;
  const printed = boundsAt(place, units);
  const [first] = printed.filter((bound) => qualifier !== undefined || !bound.unsureBeside?.test(tailOf(place)));
  if (!first || printed.some((bound) => agrees(bound, qualifier, word))) return undefined;
  return {
    code: 'QUALIFIER_CONTRADICTED',
    at: at.replace(/\.[^.]*$/, '.qualifier'),
    claimed: word ?? (qualifier && DEFAULT_WORD[qualifier]) ?? '',
    printed: first.word,
    right: rightFor(first),
  };
}

function agrees(
  { means, word: printed, isLatin }: BoundWord & { isLatin: boolean },
  qualifier?: Qualifier,
  word?: string,
): boolean {
  if (means !== qualifier) return false;
  // 超 matches 超过了; 余 does not match 突破.
  return isLatin || word === undefined || printed.startsWith(word) || word.startsWith(printed);
}

/** A word that is not in the contract can only be replaced by its meaning. */
function rightFor({ means, word }: BoundWord): string {
  return Object.prototype.hasOwnProperty.call(QUALIFIER_WORDS, word)
    ? `"qualifier": "${means}", "word": ${JSON.stringify(word)}`
    : `"qualifier": "${means}"`;
}

function boundsAt(place: QuotePosition, units: UnitWords) {
  const before = beforeOf(place).replace(/(?:[A-Z]{0,2}[$€£¥])?\s*$/, '');
  const ahead = BOUNDS.find((bound) => bound.stands === 'before' && endsWith(before, bound));
  const within = BOUNDS.find(({ stands, word }) => stands === 'inside' && place.numeral.inside === word);
  const rest = behindUnit(place, units);
  const behind = BOUNDS.find((bound) => bound.stands === 'after' && startsWith(rest, bound));
  return [ahead, within, behind].flatMap((bound) => bound ?? []);
}

function endsWith(text: string, { word, unless, isLatin }: BoundWord & { isLatin: boolean }): boolean {
  const lower = text.toLowerCase();
  if (!lower.endsWith(word)) return false;
  const ahead = lower.slice(0, -word.length);
  return isLatin ? !/[a-z]$/.test(ahead) : !unless?.test(ahead);
}

/** After the unit there may be a noun (24个村以上), in English several words (200 people or more). */
function startsWith(rest: string, { word, isLatin }: BoundWord & { isLatin: boolean }): boolean {
  if (!isLatin) return rest.slice(0, word.length + 2).includes(word) && !/^[\p{P}\s]/u.test(rest);
  const [clause = ''] = /^[^,.;:()\d]*/.exec(rest.toLowerCase()) ?? [];
  const at = ` ${clause.slice(0, 30)} `.indexOf(` ${word} `);
  return at >= 0 && at < 20;
}

function behindUnit(place: QuotePosition, units: UnitWords): string {
  const tail = tailOf(place).trimStart();
  const unit = [place.figure.unit, printedUnit(place, units)].find(
    (word) => word && tail.toLowerCase().startsWith(word),
  );
  return unit ? tail.slice(unit.length) : tail;
}
