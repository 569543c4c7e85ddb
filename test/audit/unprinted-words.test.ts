import { describe, expect, it } from 'vitest';
import { unprintedWords } from '../../src/audit/unprinted-words.js';
import { parseReport } from '../../src/report/parse.js';
import type { Report } from '../../src/report/types.js';
import { quillmere, tinglan } from '../support/samples.js';
import { TEXT, yunxi } from './yunxi.js';

/** The report of Yunxi with words of the report, its fact and the change of that. */
function withWords(own: object, fact: object = {}, change: object = {}): Report {
  const { facts, ...rest } = yunxi();
  const [first] = facts as unknown as [{ change: object }];
  const result = parseReport({
    ...rest,
    ...own,
    facts: [{ ...first, ...fact, change: { ...first.change, ...change } }],
  });
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const basis = { basis: 'year-on-year' };

describe('D16: a word as printed that the source text does not have', () => {
  it.each<readonly [name: string, text: string, report: Report, paths: readonly string[]]>([
    ['the period of a report', TEXT, withWords({ periodWord: { zh: '这一年' } }), []],
    ['another period of a report', TEXT, withWords({ periodWord: { zh: '2024年度' } }), ['$.periodWord.zh']],
    ['the period of a fact', TEXT, withWords({}, { periodWord: { zh: '全年' } }), ['$.facts[0].periodWord.zh']],
    [
      'a status',
      TEXT,
      withWords({}, { status: 'preliminary', statusWord: { zh: '初步核算' } }),
      ['$.facts[0].statusWord.zh'],
    ],
    [
      'a status that is printed away from the quote',
      `${TEXT}注：本公报为初步核算数。`,
      withWords({}, { status: 'preliminary', statusWord: { zh: '初步核算' } }),
      [],
    ],
    ['a basis', TEXT, withWords({}, {}, { ...basis, basisWord: { zh: '比上年' } }), ['$.facts[0].change.basisWord.zh']],
    [
      'a basis that is printed',
      TEXT.replace('增长', '比上年增长'),
      withWords({}, {}, { ...basis, basisWord: { zh: '比上年' } }),
      [],
    ],
    [
      'a word over the end of a line',
      TEXT.replace('增长', '比上\n年增长'),
      withWords({}, {}, { ...basis, basisWord: { zh: '比上年' } }),
      [],
    ],
    ['a word in full-width digits', `${TEXT}２０２４年度`, withWords({ periodWord: { zh: '2024年度' } }), []],
    ['the word of a translation', TEXT, withWords({ periodWord: { zh: '这一年', en: 'fiscal year 2024' } }), []],
    [
      'a word with a capital in the text',
      'Fiscal Year 2024',
      withWords({ periodWord: { en: 'fiscal year 2024' } }),
      [],
    ],
    ['an English word', 'In 2024', withWords({ periodWord: { en: 'fiscal year 2024' } }), ['$.periodWord.en']],
  ])('%s', (_, text, report, paths) => {
    expect(unprintedWords(report, text).map(({ code, path }) => [code, path])).toEqual(
      paths.map((path) => ['WORD_UNPRINTED', path]),
    );
  });

  it('says which, and what to do', () => {
    const [found] = unprintedWords(withWords({ periodWord: { zh: '全年' } }), TEXT);
    expect(found).toEqual({
      code: 'WORD_UNPRINTED',
      path: '$.periodWord.zh',
      expected: '全年',
      found: '',
      message: {
        zh: '$.periodWord.zh：原文中没有"全年"；请按原文填写，或删去这一项',
        en: '$.periodWord.zh: the source text does not contain "全年": write the word as printed there, or remove the field',
      },
    });
  });

  it.each([quillmere, tinglan])('finds none in the sample $report.id, which has several', ({ report, text, json }) => {
    expect(json.match(/"(?:period|status|basis)Word"/g)?.length).toBeGreaterThan(3);
    expect(unprintedWords(report, text)).toEqual([]);
  });
});
