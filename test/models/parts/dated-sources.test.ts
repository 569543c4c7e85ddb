import { expect, it } from 'vitest';
import type { ReportContext } from '../../../src/report/context.js';
import { datedSources } from '../../../src/models/parts/dated-sources.js';

const of = (period: string, publisher?: string, invented?: true): ReportContext => ({
  period,
  places: [],
  invented,
  ...(publisher && { source: { publisher: { zh: publisher, en: publisher } } }),
});

it.each<[string, ReportContext[], object[]]>([
  [
    'one source needs no periods',
    [of('2022', '云溪镇'), of('2023', '云溪镇')],
    [{ text: '据云溪镇报告', periods: '' }],
  ],
  [
    'two sources say for which',
    [of('2021', '云溪镇'), of('2022', '镇政府'), of('2023', '云溪镇')],
    [
      { text: '据云溪镇报告', periods: '2021年、2023年' },
      { text: '据镇政府报告', periods: '2022年' },
    ],
  ],
  [
    'one publisher, whose one report is invented',
    [of('2022', '云溪镇', true), of('2023', '云溪镇')],
    [
      { text: '据云溪镇报告', mark: '示例数据（虚构）', periods: '2022年' },
      { text: '据云溪镇报告', periods: '2023年' },
    ],
  ],
  ['a source without a period', [of('', '云溪镇'), of('2023', '镇政府')], [{ periods: '' }, { periods: '2023年' }]],
  ['no source at all', [of('2022'), of('2023')], []],
])('%s', (_, contexts, expected) => {
  const found = datedSources(
    contexts.map((context) => ({ context, facts: [] })),
    'zh-CN',
  );
  expect(found).toHaveLength(expected.length);
  expect(found).toMatchObject(expected);
});
