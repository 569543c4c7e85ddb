import { isLone, isSmall } from '../../words/en/numbers.js';
import { boundBefore } from '../../words/en/qualifiers.js';
import { IS_MEASURE } from '../../words/en/units.js';
import type { Token } from '../token.js';
import { reading } from './kinds.js';
import type { Figure } from './numerals.js';

/** Most characters before a figure, and after it, that tell what it is. */
export const LEFT = 220;
const RIGHT = 160;

/** Words after which small number words count nothing: the two sides, these three. */
const POINTED =
  /\b(?:the|these|those|our|its|their|other|both|either|your|his|her|only|first|last|next|all|any|another|same|main|key|of|my|no|past|previous|final|remaining|nine|between)\s+$/i;

/** Ten of the twelve. */
const OUT_OF =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:out )?of (?:the|our|its|their|all) $/i;

/** Whether a numeral is a figure: a number in words often counts nothing. @param left the text before it */
export function isFigure(text: string, figure: Figure, left: string): boolean {
  if (!figure.inWords || figure.isFraction) return true;
  if (isLone(figure.digits))
    return (
      /\b(?:by|only|just|every|than|about|nearly|over|and|of|with|:)\s+$|(?:^|\s)$/i.test(left) &&
      figure.unit !== '' &&
      /^(?:minute|hour|day|percent|per|mile|call|death|million|incident|fatality|case|fire|point|%|percentage)/i.test(
        figure.unit,
      )
    );
  if (figure.unit === '%' || figure.scale || /points$/.test(figure.unit) || figure.unit === 'times') return true;
  if (isSmall(figure.digits) && POINTED.test(left) && !OUT_OF.test(left)) return false;
  if (
    /^(?:ways?|things?|sides?|parts?|types?|kinds?|reasons?|hands?|steps?|options?|elements?|pillars?|themes?|categories|sections|areas|factors|principles|dimensions|weeks|years|months|days|decades|fold)$/i.test(
      figure.unit,
    )
  )
    return /^(?:days|months|weeks)$/i.test(figure.unit);
  return (
    figure.unit !== '' ||
    /^\s(?:were|was|are|have|had|has|resulted|remain|in|from|of|(?:more|fewer|less) than)\b/i.test(
      text.slice(figure.end),
    )
  );
}

/** Extends the quote to include the qualifier. */
export function qualify(token: Token, left: string): void {
  const lower = left.toLowerCase().trimEnd();
  const found = boundBefore(lower);
  if (!found) return;
  token.start -= left.length - lower.length + found.word.length;
  token.qualifier = found.means;
  token.word = left.slice(lower.length - found.word.length, lower.length);
}

/** A numeral with what it was read as. */
export interface Read {
  readonly figure: Figure;
  readonly token: Token;
}

const PERCENT_LIST = /^\s?(?:,|and|or|to|-|–|—|compared (?:with|to)|versus|vs\.?|,\s?and|against|from|&)\s?$/;

/** 0.07 and 3.50 per cent: both share the second's unit; in $1-2 billion, both share the scale. */
export function sharing(text: string, figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (!one || !next || !PERCENT_LIST.test(text.slice(one.end, next.start))) continue;
    const isMeasure =
      IS_MEASURE.has(next.unit) && !one.scale && /^\s?(?:to|-|–|and|or)\s?$/.test(text.slice(one.end, next.start));
    const isCount = /,\d|^\d{4}/.test(one.digits) && next.unit === '%';
    if (one.unit === '' && !one.scale && !isCount && (isMeasure || /^%$|points$/.test(next.unit)))
      shared[i] = { ...one, unit: next.unit };
    if (
      /[$£€]/.test(one.unit) &&
      !one.scale &&
      next.scale &&
      /^\s?(?:-|–|to|and)\s?$/.test(text.slice(one.end, next.start)) &&
      (next.unit === one.unit || next.unit === '')
    )
      shared[i] = { ...one, scale: next.scale };
    if (/[$£€]/.test(one.unit) && next.unit === '' && /^\s?[-–]\s?$/.test(text.slice(one.end, next.start)))
      shared[i + 1] = { ...next, unit: one.unit };
  }
  return shared;
}

const SAME =
  /^\s?(?:,|and|or|,\s?(?:and|or)|\(|or by|and by|, or by)\s?(?:(?:about|nearly|around|over|almost|approximately|just over|just under)\s)?$/;

/** "fell by 8.5 percent and waste by 6 percent": both share the first's verb. */
const SHARED_VERB =
  /^(?:\s(?:in|for|among|at|to)\s[\w’' -]{2,40}?)?(?:,|,? and)\s(?:[a-z][a-z’-]+\s){0,4}by\s(?:about |around |nearly |over |just over )?$/;

const ALSO =
  /^\s?(?:,\s?)?(?:or|\()\s?(?:(?:about|nearly|around|over|almost|approximately|by|just over|just under)\s)*$/;

/** Whether a figure repeats the preceding change in another unit, or continues its list: fell by 12, or 4%. */
function isMore(text: string, figure: Figure, last: Read): boolean {
  if (last.token.kind !== 'change') return false;
  const between = text.slice(last.figure.end, figure.start);
  if (last.figure.unit === figure.unit && SHARED_VERB.test(between)) return true;
  return last.figure.unit === figure.unit ? SAME.test(between) : figure.unit === '%' && ALSO.test(between);
}

/**
 * What a numeral is: an amount, a share or a change.
 * @param last the figure before it, whose change it may repeat
 * @param starts the start of the sentence at a position
 */
export function tokenOf(text: string, figure: Figure, last: Read | undefined, starts: (at: number) => number): Token {
  const start = starts(figure.start);
  const left = text.slice(Math.max(start, figure.start - LEFT), figure.start);
  const own = reading(figure, left, text.slice(figure.end, figure.end + RIGHT));
  const token: Token = {
    kind: own.kind,
    start: figure.start,
    end: figure.end,
    coreStart: figure.start,
    coreEnd: figure.end,
    value: figure.digits,
    unit: figure.unit,
    rule: own.rule,
    sure: own.sure,
  };
  if (own.form) token.form = own.form;
  if (own.direction) token.direction = own.direction;
  if (figure.scale) token.scale = figure.scale;
  if (last && own.kind !== 'change' && isMore(text, figure, last)) {
    const { form, direction, rule } = last.token;
    Object.assign(token, { kind: 'change', form: figure.unit === '%' ? 'percent' : form, direction, rule, sure: 0.8 });
  }
  qualify(token, left);
  return token;
}
