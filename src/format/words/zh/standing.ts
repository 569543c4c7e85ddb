import { printNumber } from '../../number.js';
import { part, phrase } from '../../phrase.js';
import type { MarkWords, StandingLike, StandingWords, Unranked } from '../standing.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const KINDS: Readonly<Record<Unranked, string>> = {
  only: '唯一',
  'first-batch': '首批',
  'first-ever': '首个',
  leading: '领先',
};

const mark = (standing: StandingLike): string =>
  standing.kind === 'rank'
    ? `第${DIGITS[standing.position] || printNumber(BigInt(standing.position).toString())}`
    : KINDS[standing.kind];

export const standings: StandingWords = (standing, measure, scope) =>
  phrase(
    part('measure', measure),
    part('retained', standing.retained ? '蝉联' : ''),
    part('place', scope),
    part('rank', mark(standing)),
  );

export const marks: MarkWords = {
  scope: (place) => place,
  retained: '蝉联',
  mark,
};
