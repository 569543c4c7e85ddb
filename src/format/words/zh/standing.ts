import { printNumber } from '../../number.js';
import { part, phrase } from '../../phrase.js';
import type { MarkWords, SpokenStanding, StandingWords, Unranked } from '../standing.js';
import { common } from './common.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const KINDS: Readonly<Record<Unranked, string>> = {
  only: '唯一',
  'first-batch': '首批',
  'first-ever': '首个',
  leading: '领先',
};

const VERBS = { up: '升至', held: '保持', down: '降至' } as const;
const MOVED = { up: '位次上升', held: '位次未变', down: '位次下降' } as const;

const numeral = (number: number): string => DIGITS[number] || printNumber(BigInt(number).toString());

/** The rank in numerals, if no wording is printed: 第四, 前十. */
function ranked({ kind, word, marks, position, within = 0 }: SpokenStanding): string {
  if (word) return marks ? word + common.bracketed(marks) : word;
  if (kind === 'passed') return marks;
  if (kind !== 'rank') return KINDS[kind];
  return position === undefined ? `前${numeral(within)}` : `第${numeral(position)}`;
}

const tied = (standing: SpokenStanding): string => `${standing.isTie ? '并列' : ''}${ranked(standing)}`;

function verbOf({ kind, word, verb, moved, isRetained }: SpokenStanding): string {
  if (verb || isRetained) return verb;
  if (kind === 'passed') return word ? '' : '跨越';
  return moved ? VERBS[moved] : '';
}

/** The previous position, in the printed form of the current one: 第8位 for 第5位. */
function before(from: number | undefined, word: string): string {
  if (from === undefined) return '';
  const [, digits = '', behind = ''] = /^第([\d一二三四五六七八九十]+)([位名]?)$/.exec(word) ?? [];
  return `第${/\d/.test(digits) ? String(from) : numeral(from)}${behind}`;
}

const inARow = (streak: string): string => streak && `连续${streak}`;

const ofAll = (size: number | undefined): string => (size === undefined ? '' : `共${String(size)}个`);

/** Parses Chinese numerals below a hundred; larger numbers are printed in digits. */
function valueOf(numeral: string): number {
  const [tens = '', ones] = numeral.replace('两', '二').split('十');
  if (ones === undefined) return DIGITS.indexOf(tens);
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + Math.max(0, DIGITS.indexOf(ones));
}

export const standings: StandingWords = {
  print: (standing) => {
    const { kind, word, measure, scope, streak, isRetained, verb, from, size } = standing;
    const was = before(from, word);
    const [place, by] = [part('place', scope), part('verb', verbOf(standing))];
    return phrase(
      part('measure', measure),
      part('streak', inARow(streak)),
      part('from', was && `由${was}`),
      part('retained', isRetained && !verb ? '蝉联' : ''),
      // For a passed threshold the place comes first; for a rank, the verb does.
      ...(kind === 'passed' ? [place, by] : [by, place]),
      part('rank', tied(standing)),
      part('ranked', ofAll(size), common.inBrackets),
    );
  },
  enumerated: (numbers) => numbers.join(common.separator),
  numbersIn: (text) =>
    [...text.matchAll(/\d+|[一二两三四五六七八九十]+/g)].map(([found]) =>
      /\d/.test(found) ? Number(found) : valueOf(found),
    ),
  tied: /并列/,
  bare: /^(?:第|前|首位|榜首|并列|[冠亚季]军|末位|倒数|\d)/,
};

export const marks: MarkWords = {
  mark: (standing) => (standing.kind === 'passed' ? verbOf(standing) : '') + tied(standing),
  beside: (standing) => {
    const { kind, scope, measure, verb, isRetained, streak, from, moved, size, word } = standing;
    const was = before(from, word);
    return [
      (kind === 'passed' ? '' : verb) + scope,
      measure,
      isRetained && !verb ? '蝉联' : '',
      inARow(streak),
      was ? `原${was}` : moved && !verb ? MOVED[moved] : '',
      ofAll(size),
    ];
  },
};
