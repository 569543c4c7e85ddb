import { describe } from 'vitest';
import { change, figure, eachOf, type ChangeInput, type Row, type AmountFields } from './held.js';

describe('D17: the period of a quote', () => {
  const value = { value: '24', unit: '户' } as const;
  const rows: readonly Row<AmountFields>[] = [
    ['2022年新增24户', value, 'PERIOD_CONTRADICTED', '"period": "2022"'],
    ['2023年新增24户', value],
    ['2022年新增24户', { ...value, period: '2022' }],
    ['新增24户', { ...value, period: '2022' }],
    ['比2022年新增24户', value],
    ['2020年以来新增24户', value],
    ['“2022年度先进”24户', value],
    ['2022年底建成24户', value],
    ['上半年新增24户', value, 'PERIOD_CONTRADICTED', '"period": "2023-S1"'],
    ['上半年新增24户', { ...value, period: '2023-01/2023-06' }],
    ['上半年新增24户', { ...value, period: '2023-S1' }],
    ['下半年新增24户', { ...value, period: '2023-S1' }, 'PERIOD_CONTRADICTED', '"period": "2023-S2"'],
    ['1—9月新增24户', { ...value, period: '2023' }, 'PERIOD_CONTRADICTED', '"period": "2023-01/2023-09"'],
    ['二季度新增24户', { ...value, period: '2023-01/2023-03' }, 'PERIOD_CONTRADICTED', '"period": "2023-Q2"'],
    ['6月新增24户', { ...value, date: '2023-07' }, 'PERIOD_CONTRADICTED', '"period": "2023-06"'],
    ['6月新增24户', { ...value, date: '2023-06' }],
    ['6月新增24户', value],
    ['in 2022, 24 households', value, 'PERIOD_CONTRADICTED', '"period": "2022"'],
    ['since 2022, 24 households', value],
    ['24 households in the first half', value, 'PERIOD_CONTRADICTED', '"period": "2023-S1"'],
    ['24 households in June', { ...value, date: '2023-07' }, 'PERIOD_CONTRADICTED', '"period": "2023-06"'],
    ['24 households', { ...value, period: '2022' }],
  ];
  eachOf(rows, figure);

  const since = { form: 'times', multiple: 'of', value: '1.8', basis: 'since', since: '2019' } as const;
  const changed: readonly Row<Partial<ChangeInput>>[] = [
    ['1.8 times those of 2019', since],
    ['1.8 times those of 2018', since, 'PERIOD_CONTRADICTED', '"period": "2018"'],
    ['在2019年的基础上增长1.8倍', { ...since, multiple: 'plus' }],
  ];
  eachOf(changed, change, 'a change: ');

  const atEnd = { ...value, instant: true } as const;
  const half = { ...value, period: '2023-S1', periodWord: { zh: '上半年', en: 'first half of 2023' } };
  const added: readonly Row<AmountFields>[] = [
    ['一季度新增24户', { ...value, period: '2023-Q1' }],
    ['二季度新增24户', { ...value, period: '2023-Q1' }, 'PERIOD_CONTRADICTED', '"period": "2023-Q2"'],
    ['24 households in the first quarter', { ...value, period: '2023-Q1' }],
    [
      '24 households in the fourth quarter',
      { ...value, period: '2023-Q1' },
      'PERIOD_CONTRADICTED',
      '"period": "2023-Q4"',
    ],
    ['2023年末有24户', atEnd],
    ['2022年末有24户', atEnd, 'PERIOD_CONTRADICTED', '"period": "2022"'],
    ['24 households at the end of 2022', atEnd, 'PERIOD_CONTRADICTED', '"period": "2022"'],
    ['24 households at the end of 2023', atEnd],
    ['全年新增24户', atEnd, 'PERIOD_CONTRADICTED', 'no "instant"'],
    ['截至年底全年累计24户', atEnd],
    ['全年新增24户', value],
    ['24户', { ...value, undated: true }],
    ['2022年新增24户', { ...value, undated: true }, 'PERIOD_CONTRADICTED', '"period": "2022"'],
    ['上半年新增24户', half],
    ['新增24户', half],
    ['1—6月新增24户', half, 'PERIOD_CONTRADICTED', '"periodWord": { "zh": "1—6月" }'],
    ['24 households in the first half of 2023', half],
    ['新增24户', { ...half, periodWord: { zh: '下半年' } }, 'PERIOD_CONTRADICTED', '"period": "2023-S2"'],
    ['“十四五”期间新增24户', { ...value, period: '2021/2025', periodWord: { zh: '“十四五”期间' } }],
    ['24 households in 2023/24', { ...value, period: '2023-04/2024-03', periodWord: { en: '2023/24 financial year' } }],
  ];
  eachOf(added, figure, 'added: ');
});
