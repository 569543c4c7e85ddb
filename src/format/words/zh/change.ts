import type { Basis, ChangeForm, Direction, Prices } from '../../../report/lists/terms.js';
import { part, phrase, textIn, textOf, without, type Part, type Phrase } from '../../phrase.js';
import type { ChangeTerms, ChangeWords } from '../change.js';
import { common } from './common.js';

const VERBS: Readonly<Record<ChangeForm, Readonly<Record<Direction, string>>>> = {
  percent: { up: '增长', down: '下降', flat: '持平' },
  points: { up: '上升', down: '下降', flat: '持平' },
  absolute: { up: '增加', down: '减少', flat: '持平' },
  times: { up: '增长', down: '下降', flat: '持平' },
  contribution: { up: '拉动', down: '下拉', flat: '拉动' },
};

const PRICES: Readonly<Record<Prices, string>> = { real: '实际', nominal: '名义' };

/** The basis of a change, printed before its verb. */
const BASES: Readonly<Record<Basis, (since: string) => string>> = {
  'year-on-year': () => '同比',
  'period-on-period': () => '环比',
  'since-year-end': () => '比上年末',
  since: (since) => `比${since}`,
  'mean-per-year': (since) => `${since}年均`,
  'not-stated': () => '',
};

/** The basis of a multiple: 是上年同期的1.5倍. */
const COMPARED: Readonly<Record<Basis, (since: string) => string>> = {
  'year-on-year': () => '上年同期',
  'period-on-period': () => '上期',
  'since-year-end': () => '上年末',
  since: (since) => since,
  'mean-per-year': (since) => since,
  'not-stated': () => '',
};

function print(change: ChangeTerms, size: Phrase): Phrase {
  if (change.form === 'contribution') return contribution(change, size);
  if (change.form === 'times' && change.multiple === 'of' && !change.isInWords) return multiple(change, size);
  const { direction, form, verb, isInWords, prices, isEach, from } = change;
  const usual = isInWords ? '' : VERBS[form][direction];
  const how = part('words', (isEach ? '均' : '') + (prices ? PRICES[prices] : ''));
  const said = part('direction', verb ?? usual);
  if (!from.length) return phrase(part('basis', basisOf(change)), how, said, part('size', size));
  // 从10.5万元增长到14万元，增长33.3%
  const again = part('words', size.length ? textOf([said]) : '', { gap: common.comma });
  return phrase(...span(change, how, said), again, part('size', size));
}

const basisOf = ({ basis, basisWord, since }: ChangeTerms): string => basisWord ?? BASES[basis](since);

/** 从10.5万元提高到14万元左右; with its year 从2020年的8.6亿元增加到12.3亿元, as printed 由2020年的. */
function span(change: ChangeTerms, how: Part, verb: Part): Phrase {
  const { basis, basisWord, since, from, to } = change;
  const start = basisWord !== undefined && /[从由自]/.test(basisWord) ? basisWord : undefined;
  const isSince = basis === 'since' && basisWord === undefined;
  const year = textIn(from, 'period') || (isSince ? since : '');
  const isUnsaid = start === undefined && !isSince;
  return phrase(
    part('basis', isUnsaid ? basisOf(change) : ''),
    how,
    part('words', start ?? '从'),
    part('period', start === undefined && year ? `${year}的` : ''),
    part('from', without(from, 'period')),
    verb,
    part('words', to.length && !/[到至为达成]$/.test(change.verb ?? '') ? '到' : ''),
    part('to', to),
  );
}

function multiple(change: ChangeTerms, size: Phrase): Phrase {
  const compared = change.basisWord ?? COMPARED[change.basis](change.since);
  return phrase(
    part('direction', change.verb ?? '是'),
    part('basis', compared),
    part('words', compared && '的'),
    part('size', size),
  );
}

/** 拉动全市工业增长0.6个百分点, 对全市工业增长的贡献率35% */
function contribution(change: ChangeTerms, size: Phrase): Phrase {
  const { direction, contributesTo: to, verb, isInPoints } = change;
  const basis = part('basis', basisOf(change));
  if (!isInPoints)
    return phrase(basis, part('words', to && `对${to}的`), part('direction', verb ?? '贡献率'), part('size', size));
  const grown = verb === undefined && !to.endsWith('增长') ? '增长' : '';
  return phrase(
    basis,
    part('direction', verb ?? VERBS.contribution[direction]),
    part('words', to + grown),
    part('size', size),
  );
}

/** Words of a comparison that name its period: 上年同期为, 2023年为. */
const IS_DATED = /[\d年期月季]/;

export const changes: ChangeWords = {
  print,
  comparative: (figure, said, period) =>
    phrase(
      part('words', said ?? `${period || '上年同期'}为`),
      part('figure', figure),
      part('period', said === undefined || IS_DATED.test(said) ? '' : period, common.inBrackets),
    ),
  directed: /[增减降升涨跌长落翻滑收扩缩提]|持平|不变|下调|上调/,
  judgements: { good: '向好', bad: '转差', none: '' },
};
