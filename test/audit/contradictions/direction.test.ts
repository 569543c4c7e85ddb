import { describe } from 'vitest';
import { change, eachOf, type Row, type ChangeInput } from './held.js';

describe('D17: the direction of a quote', () => {
  const [up, down] = [{ direction: 'up' }, { direction: 'down' }] as const;
  const rows: readonly Row<Partial<ChangeInput>>[] = [
    ...['增长3%', '同比提高了3%', '增3%', '增幅达3%', '3%的增长', '由降转升，上升3%', '增收3%'].map(
      (quote) => [quote, down, 'DIRECTION_CONTRADICTED', '"direction": "up"'] as const,
    ),
    ...['下降3%', '微降3%', '负增长3%', '同比减少3%', '增速为-3%', '增长4%，回落3%'].map(
      (quote) => [quote, up, 'DIRECTION_CONTRADICTED', '"direction": "down"'] as const,
    ),
    ['增长3%', up],
    ['下降3%', down],
    ['3%', down],
    ['降幅收窄3%', up],
    ['税收增长，达3%', down],
    ['减税降费，同比增长3%', up],
    ['增长4%、下降3%', down],
    ['增长4.2%、3%', up],
    ['事故下降', { ...up, value: null }, 'DIRECTION_CONTRADICTED', '"direction": "down"'],
    ['事故下降、满意度提高', { ...up, value: null }],
    ...['up 3%', 'rose by 3%', 'grew 3 percent', 'a 3 percent increase', '3% higher'].map(
      (quote) => [quote, down, 'DIRECTION_CONTRADICTED', '"direction": "up"'] as const,
    ),
    ...['down 3%', 'fell by 3%', 'a 3% drop', 'a decline of 3%', 'rose 4%, fell 3%'].map(
      (quote) => [quote, up, 'DIRECTION_CONTRADICTED', '"direction": "down"'] as const,
    ),
    ['fell by 3%', down],
    ['a change of 3%', down],
    ['3 percent', up],
  ];
  eachOf(rows, change);

  const bases: readonly Row<Partial<ChangeInput>>[] = [
    ['环比增长3%', { basis: 'year-on-year' }, 'BASIS_CONTRADICTED', '"basis": "period-on-period"'],
    ['up 3% year on year', { basis: 'period-on-period' }, 'BASIS_CONTRADICTED', '"basis": "year-on-year"'],
    ['同比增长3%', { basis: 'year-on-year', basisWord: { zh: '同比' } }],
    [
      '同比增长3%',
      { basis: 'year-on-year', basisWord: { zh: '比上年' } },
      'BASIS_CONTRADICTED',
      '"basisWord": { "zh": "同比" }',
    ],
    ['增长3%', { basis: 'year-on-year', basisWord: { zh: '比上年' } }],
    ['同比增长3%', { basis: 'year-on-year', basisWord: { en: 'on a year earlier' } }],
    [
      'up 3% year on year',
      { basis: 'year-on-year', basisWord: { en: 'on the month' } },
      'BASIS_CONTRADICTED',
      '"basisWord": { "en": "year on year" }',
    ],
    ['同比增长3%', { basis: 'year-on-year' }],
    ['增长3%', { basis: 'year-on-year' }],
  ];
  eachOf(bases, change, 'and its basis: ');
});
