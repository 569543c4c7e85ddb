import { describe } from 'vitest';
import { figure, eachOf, type Row, type AmountFields } from './held.js';

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
    ['上半年新增24户', value, 'PERIOD_CONTRADICTED', '"period": "2023-01/2023-06"'],
    ['上半年新增24户', { ...value, period: '2023-01/2023-06' }],
    ['1—9月新增24户', { ...value, period: '2023' }, 'PERIOD_CONTRADICTED', '"period": "2023-01/2023-09"'],
    ['二季度新增24户', { ...value, period: '2023-01/2023-03' }, 'PERIOD_CONTRADICTED', '"period": "2023-04/2023-06"'],
    ['6月新增24户', { ...value, date: '2023-07' }, 'PERIOD_CONTRADICTED', '"period": "2023-06"'],
    ['6月新增24户', { ...value, date: '2023-06' }],
    ['6月新增24户', value],
    ['in 2022, 24 households', value, 'PERIOD_CONTRADICTED', '"period": "2022"'],
    ['since 2022, 24 households', value],
    ['24 households in the first half', value, 'PERIOD_CONTRADICTED', '"period": "2023-01/2023-06"'],
    ['24 households in June', { ...value, date: '2023-07' }, 'PERIOD_CONTRADICTED', '"period": "2023-06"'],
    ['24 households', { ...value, period: '2022' }],
  ];
  eachOf(rows, figure);
});
