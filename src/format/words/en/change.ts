import type { Basis, Direction } from '../../../report/terms.js';
import { part, phrase } from '../../phrase.js';
import type { ChangeWords } from '../change.js';

const DIRECTIONS: Readonly<Record<Direction, string>> = { up: 'up', down: 'down', flat: 'unchanged' };

const BASES: Readonly<Record<Basis, string>> = {
  'year-on-year': 'year on year',
  'period-on-period': 'on the previous period',
  'not-stated': '',
};

const SPACE = { gap: ' ' } as const;

export const changes: ChangeWords = {
  print: ({ direction, basis }, size) =>
    phrase(part('direction', DIRECTIONS[direction]), part('size', size, SPACE), part('basis', BASES[basis], SPACE)),
  judgements: { good: 'improved', bad: 'worsened', none: '' },
};
