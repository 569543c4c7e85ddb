import { expect, it } from 'vitest';
import { statedPeriod } from '../../src/report/stated-date.js';

it.each([
  ['2023', [{ year: 2023 }, { year: 2023 }]],
  [
    '2023-06',
    [
      { year: 2023, month: 6 },
      { year: 2023, month: 6 },
    ],
  ],
  [
    '2023-06-30',
    [
      { year: 2023, month: 6, day: 30 },
      { year: 2023, month: 6, day: 30 },
    ],
  ],
  ['2022/2023', [{ year: 2022 }, { year: 2023 }]],
  [
    '2023-01/2023-06',
    [
      { year: 2023, month: 1 },
      { year: 2023, month: 6 },
    ],
  ],
  [
    '2023-06-30/2023-07-01',
    [
      { year: 2023, month: 6, day: 30 },
      { year: 2023, month: 7, day: 1 },
    ],
  ],
  [
    '2023-Q2',
    [
      { year: 2023, month: 4 },
      { year: 2023, month: 6 },
    ],
  ],
  [
    '2022-S2/2023-S1',
    [
      { year: 2022, month: 7 },
      { year: 2023, month: 6 },
    ],
  ],
])('%s is read as far as it is stated', (text, period) => {
  expect(statedPeriod(text)).toEqual(period);
});

it.each(
  [
    ['', '2023年', '去年6月', '1899', '2100', '2023-13', '2023-6', '2023-02-30', '2023-06/', '/2023-06'],
    ['2023-06/2023', '2023-06/2023-05', '2023-06/2023-06', '2023/2024/2025', ' 2023', '2023-06-31/2023-07-01'],
    ['2023-Q5', '2023-Q0', '2023-S3', '2023-q1', '2023-Q1/2023-06', '2023-Q2/2023-Q1'],
  ].flat(),
)('%j is no date of the contract', (text) => {
  expect(statedPeriod(text)).toBeUndefined();
});
