import { comparisonWords } from '../../../src/format/words.js';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/format/locale.js';

const zh = comparisonWords('zh-CN');
const en = comparisonWords('en');

describe('what has a gap', () => {
  it.each([
    ['caption', zh.caption('稠江街道', '2022年', '2023年'), '稠江街道：2022年与2023年对比'],
    ['caption', en.caption('Choujiang', '2022', '2023'), 'Choujiang: 2022 and 2023 compared'],
    ['printed', zh.printed('2023年'), '2023年报告所述变化'],
    ['onlyIn', en.onlyIn('2022', 4), 'Only in the 2022 report (4)'],
    ['unit', zh.reasons.unit(['公顷', '亩']), '计量单位不同（公顷、亩），未作换算'],
    ['unit', en.reasons.unit(['hm²', 'mu']), 'units differ (hm², mu); not converted'],
    ['qualifier', zh.reasons.qualifier(['余', '突破']), '带有“余”“突破”，不是确切数'],
    ['qualifier', en.reasons.qualifier(['over', 'about']), 'not an exact figure (“over”, “about”)'],
    [
      'summary',
      zh.summary({ inBoth: 20, computed: 9, differing: 1 }),
      '两份报告共有20项，其中9项可算出变化，1项与报告所述变化不一致',
    ],
  ])('%s: %s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});

it.each(LOCALES)('says in %s every verdict in words of its own', (locale) => {
  const said = Object.values(comparisonWords(locale).verdicts);
  expect(new Set(said).size).toBe(said.length);
  expect(said).not.toContain('');
});
