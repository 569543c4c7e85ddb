import { describe, expect, it } from 'vitest';
import { bareLabels } from '../../src/audit/bare-labels.js';
import { parseReport } from '../../src/report/parse.js';
import { reportWith } from '../fixtures/report.js';

function warned(zh: string, en: string): readonly string[] {
  const result = parseReport(reportWith('$.facts[0].label', { zh, en }));
  return result.ok ? bareLabels(result.report).map(({ code, path }) => `${code} ${path}`) : ['no report'];
}

describe('a label that says nothing where it stands alone', () => {
  it.each([
    ['平均签约率', 'Signing rate of the block', ['LABEL_BARE $.facts[0].label.zh']],
    ['松门里区块签约率', 'Average signing rate', ['LABEL_BARE $.facts[0].label.en']],
    ['总数', 'Total', ['LABEL_BARE $.facts[0].label.zh', 'LABEL_BARE $.facts[0].label.en']],
    ['增速', 'The growth', ['LABEL_BARE $.facts[0].label.zh', 'LABEL_BARE $.facts[0].label.en']],
  ])('%s, %s', (zh, en, expected) => {
    expect(warned(zh, en)).toEqual(expected);
  });

  it.each([
    ['城镇登记失业率', 'Registered unemployment rate'],
    ['税收入库', 'Tax revenue'],
    ['商品房销售面积', 'Floor area sold'],
    ['总人口', 'Total population'],
  ])('is not %s, %s', (zh, en) => {
    expect(warned(zh, en)).toEqual([]);
  });
});
