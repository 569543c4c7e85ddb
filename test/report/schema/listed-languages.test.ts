import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../src/report/parse.js';
import { inOneLanguage } from '../../fixtures/one-language.js';
import { outcome, reportWith, validReport, type ReportInput } from '../../fixtures/report.js';

const CHINESE = inOneLanguage(validReport(), 'zh');
const ENGLISH = inOneLanguage(validReport(), 'en');

const says = (report: unknown): string[] => [...outcome(parseReport(report))];

/** Every text of a report by its path, whatever language it is in. */
function textsOf(value: unknown, path = '$'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isText = ['zh', 'en'].some((key) => typeof (value as Record<string, unknown>)[key] === 'string');
  if (isText) return [path];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, isList ? `${path}[${key}]` : `${path}.${key}`));
}

const TEXTS = textsOf(validReport());

describe('the languages of a report', () => {
  it.each([
    ['none listed', validReport()],
    ['both listed', validReport({ languages: ['zh', 'en'] })],
    ['Chinese alone', CHINESE],
    ['English alone', ENGLISH],
  ])('%s', (_, report) => {
    expect(says(report)).toEqual([]);
  });

  it('are kept as they are listed, and not made up', () => {
    const read = (input: ReportInput) => {
      const result = parseReport(input);
      return result.ok && result.report;
    };
    expect(read(CHINESE)).toMatchObject({ languages: ['zh'], title: { zh: '云溪镇2023年报告' } });
    expect(read(CHINESE)).not.toHaveProperty('title.en');
    expect(read(validReport())).not.toHaveProperty('languages');
  });

  it.each([
    ['one that there is not', ['zh', 'de'], ['CHOICE $.languages[1]'], CHINESE],
    ['one of them twice', ['zh', 'zh'], ['LANGUAGES_ORDER $.languages'], CHINESE],
    ['in another order', ['en', 'zh'], ['LANGUAGES_ORDER $.languages']],
    ['none', [], ['LIST_EMPTY $.languages']],
    ['a word', 'zh', ['TYPE $.languages']],
  ])('%s', (_, languages, expected, report?: ReportInput) => {
    expect(says({ ...(report ?? validReport()), languages })).toEqual(expected);
  });
});

describe('a text', () => {
  it('every one is looked at', () => expect(TEXTS.length).toBeGreaterThan(15));

  it('in a language that is not listed is one too many, each of them', () => {
    expect(says(validReport({ languages: ['zh'] })).sort()).toEqual(
      TEXTS.map((path) => `LANGUAGE_UNLISTED ${path}.en`).sort(),
    );
  });

  it('in a language that is listed is needed, each of them', () => {
    const { languages: _, ...listsNone } = CHINESE;
    const units = 'REQUIRED $.units[0].en';
    expect(says(listsNone).sort()).toEqual([...TEXTS.map((path) => `REQUIRED ${path}.en`), units].sort());
    expect(says({ ...CHINESE, languages: ['en'] }).filter((one) => one.endsWith('.zh')).length).toBe(TEXTS.length);
  });

  it('in no language lacks both, as in version 1.0', () => {
    expect(says(reportWith('$.title', {}))).toEqual(['REQUIRED $.title.zh', 'REQUIRED $.title.en']);
    expect(says(reportWith('$.title', 5))).toEqual(['TYPE $.title']);
  });

  it('is named beside whatever else is wrong with its fact', () => {
    const [fact, ...rest] = ENGLISH.facts;
    const broken = { ...fact, label: { zh: '茶叶产值' }, value: 24.86 };
    expect(says({ ...ENGLISH, facts: [broken, ...rest] })).toEqual([
      'LANGUAGE_UNLISTED $.facts[0].label.zh',
      'REQUIRED $.facts[0].label.en',
      'VALUE_NOT_STRING $.facts[0].value',
    ]);
  });
});

describe('words as printed', () => {
  const ranked = (report: ReportInput, word: object): unknown => {
    const [fact, ...rest] = report.facts;
    const [standing] = fact!.standings!;
    return { ...report, facts: [{ ...fact, standings: [{ ...standing, word }] }, ...rest] };
  };

  it('may be in one of the languages, and in none that is not listed', () => {
    expect(says(ranked(validReport(), { zh: '首位' }))).toEqual([]);
    expect(says(ranked(CHINESE, { zh: '首位' }))).toEqual([]);
    expect(says(ranked(CHINESE, { zh: '首位', en: 'first' }))).toEqual([
      'LANGUAGE_UNLISTED $.facts[0].standings[0].word.en',
    ]);
  });
});

describe('the English of a unit', () => {
  it('is needed where English is listed, and not where it is not', () => {
    expect(says({ ...CHINESE, units: [{ id: '张' }] })).toEqual([]);
    expect(says({ ...ENGLISH, units: [{ id: '张' }] })).toEqual(['REQUIRED $.units[0].en']);
    expect(says({ ...validReport(), units: [{ id: '张' }] })).toEqual(['REQUIRED $.units[0].en']);
  });
});
