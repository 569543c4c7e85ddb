import { expect, it } from 'vitest';
import { choujiang2023 } from '../../data/choujiang-2023.js';
import { recordedIn, warningsOf } from '../../src/audit/warnings.js';
import { validReport } from '../fixtures/report.js';
import { amount, quoting, reportOf } from './amounts.js';

it('asks every rule', () => {
  const stated = { value: '830', unit: '亩' };
  const report = reportOf(
    amount('whole', {
      value: '826',
      unit: '亩',
      parts: ['part'],
      mentions: [quoting('830亩', stated), quoting('827亩')],
    }),
    amount('part', { value: '825', unit: '亩' }),
  );
  expect(warningsOf(report).map(({ code }) => code)).toEqual(['FIGURE_DISAGREES', 'FIGURE_UNQUOTED', 'PARTS_DISAGREE']);
});

it('has nothing to say of a report that agrees with itself', () => {
  const facts = validReport().facts;
  expect(warningsOf(reportOf(...facts.filter(({ id }) => !id.startsWith('tea-fair'))))).toEqual([]);
});

it('does not repeat what the report itself records: one figure in two forms that can both be right', () => {
  const over = { value: '820', unit: '亩', qualifier: 'over', word: '超' } as const;
  const mentions = [quoting('826亩'), quoting('超820亩', over)];
  const report = reportOf(amount('whole', { value: '826', unit: '亩', mentions }));
  expect(warningsOf(report)).toEqual([]);
  expect(recordedIn(report).map(({ code, path }) => [code, path])).toEqual([
    ['FIGURE_RESTATED', '$.facts[0].mentions[1]'],
  ]);
});

it('is empty for the sample, so that `npm start` begins without a warning', () => {
  expect(warningsOf(choujiang2023)).toEqual([]);
});

it('tells a thousand, and how many more there are', () => {
  const mentions = Array.from({ length: 1_003 }, () => quoting('827亩'));
  const warnings = warningsOf(reportOf(amount('whole', { value: '826', unit: '亩', mentions })));
  expect(warnings).toHaveLength(1_001);
  expect(warnings[1_000]).toEqual({
    code: 'WARNINGS_MORE',
    path: '$',
    also: [],
    message: { zh: '$：另有3条提示未列出', en: '$: 3 more warnings are not listed' },
  });
});
