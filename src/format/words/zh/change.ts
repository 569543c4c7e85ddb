import type { Basis, ChangeForm, Direction } from '../../../report/terms.js';
import { part, phrase } from '../../phrase.js';
import type { ChangeWords } from '../change.js';

const VERBS: Readonly<Record<ChangeForm, Readonly<Record<Direction, string>>>> = {
  percent: { up: '增长', down: '下降', flat: '持平' },
  points: { up: '上升', down: '下降', flat: '持平' },
  absolute: { up: '增加', down: '减少', flat: '持平' },
};

const BASES: Readonly<Record<Basis, string>> = {
  'year-on-year': '同比',
  'period-on-period': '环比',
  'not-stated': '',
};

export const changes: ChangeWords = {
  print: ({ direction, form, basis }, size) =>
    phrase(part('basis', BASES[basis]), part('direction', VERBS[form][direction]), part('size', size)),
  judgements: { good: '向好', bad: '转差', none: '' },
};
