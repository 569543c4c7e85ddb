import { expect, it } from 'vitest';
import { choujiang2022Invented } from '../../../data/choujiang-2022-invented.js';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import type { ReportContext } from '../../../src/report/context.js';
import { sourceLine } from '../../../src/models/parts/source-line.js';

const bare: ReportContext = { period: '2022', places: [] };

it.each<[string, ReportContext, object | undefined, object | undefined]>([
  [
    'an invented report',
    choujiang2022Invented,
    { text: '据虚构的稠江街道报告', mark: '示例数据（虚构）' },
    { text: 'as reported by an invented Choujiang Sub-district', mark: 'Sample data (invented)' },
  ],
  [
    'one without a source',
    { ...bare, invented: true },
    { text: '', mark: '示例数据（虚构）' },
    { text: '', mark: 'Sample data (invented)' },
  ],
  ['nothing at all', bare, undefined, undefined],
])('the line under %s', (_, context, zh, en) => {
  expect(sourceLine({ locale: 'zh-CN', context })).toEqual(zh);
  expect(sourceLine({ locale: 'en', context })).toEqual(en);
});

it('has no mark for a report that is not invented', () => {
  expect(sourceLine({ locale: 'zh-CN', context: choujiang2023 })).not.toHaveProperty('mark');
});
