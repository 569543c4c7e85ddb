import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { printedOf } from '../../../src/models/parts/printed.js';
import { linksFrom } from '../../../src/site/links.js';
import { FORMAT_NAMES, type FormatName } from '../../../src/site/pictures/formats.js';
import { subjectsOf, type Subject } from '../../../src/site/subject.js';
import { pictureOf, subjectSvg, type PictureOptions } from '../../../src/site/pictures/svg.js';
import { parseReport } from '../../../src/report/parse.js';
import type { Report } from '../../../src/report/types.js';
import { reportWith, validReport } from '../../fixtures/report.js';
import { parseXml } from '../../support/xml.js';

const links = linksFrom('https://example.gov.cn/report/');

function read(input: unknown) {
  const result = parseReport(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join('\n'));
  return result.report;
}

const small = read(validReport());

function svgOf(id: string, locale: Locale, options?: PictureOptions, report = small): string {
  return subjectSvg(
    subjectsOf(report).find((subject) => subject.id === id)!,
    report,
    locale,
    links,
    options,
  );
}

/** The lines of a picture, as they are read. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inside]) =>
    inside!
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', '’'),
  );

const sample = subjectsOf(choujiang2023);
const everyOne = sample.flatMap((subject) => LOCALES.map((locale) => [subject.id, locale, subject] as const));

describe('a list that is cut', () => {
  const tea = validReport().facts.find(({ id }) => id === 'tea-output')!;
  const board = (each: number, items: number) => {
    const facts = Array.from({ length: each * items }, (_, at) => ({
      ...tea,
      id: `fact-${at}`,
      label: { zh: `第${at}个名称`, en: `Name ${at}` },
    }));
    const entries = Array.from({ length: items }, (_, at) => ({
      id: `item-${at}`,
      facts: facts.slice(at * each, (at + 1) * each).map(({ id }) => id),
    }));
    return read({ ...validReport(), facts, boards: [{ id: 'cut', title: { zh: '榜', en: 'Board' }, items: entries }] });
  };

  it.each([
    [1, 3, undefined],
    [1, 10, '另有7项'],
    [2, 10, '另有7项'],
    [3, 4, '另有1项'],
  ])('of entries with %i facts each counts entries: of %i', (each, items, more) => {
    const lines = textsOf(svgOf('cut', 'zh-CN', { format: 'social' }, board(each, items)));
    expect(lines.find((line) => line.includes('另有'))?.split(' · ')[0]).toBe(more);
    expect(lines.filter((line) => /^第\d+个名称$/.test(line))).toHaveLength(each * 3);
  });

  it.each([
    ['tea-output', 'card'],
    ['tea-output', 'social'],
    ['economy', 'social'],
    ['economy', 'card'],
  ] as const)('shows every standing of what it shows: %s, %s', (id, format) => {
    const standings = Array.from({ length: 7 }, (_, at) => ({
      kind: 'rank' as const,
      position: at + 1,
      among: 'county',
      measure: { zh: `指标${at + 1}`, en: `index ${at + 1}` },
      mentions: tea.mentions,
    }));
    const facts = validReport().facts.map((fact) => (fact.id === tea.id ? { ...fact, standings } : fact));
    const said = textsOf(svgOf(id, 'zh-CN', { format }, read({ ...validReport(), facts }))).join('');
    expect(standings.filter(({ measure }) => !said.includes(measure.zh))).toEqual([]);
  });
});

describe('subjectSvg', () => {
  it('says label, figure, change, standing, period and source of a card', () => {
    expect(textsOf(svgOf('tea-output', 'zh-CN'))).toEqual([
      '茶叶产值',
      '24.86亿元',
      '同比增长18.58%',
      '全县第一',
      '2023年 · 据云溪镇人民政府报告',
    ]);
    expect(textsOf(svgOf('tea-output', 'en'))).toContain('2.486 billion yuan');
  });

  it('says whose report it is on a poster, and where it can be checked', () => {
    const lines = textsOf(svgOf('tea-output', 'en', { format: 'social' }));
    expect(lines).toContain('Yunxi in 2023');
    expect(lines).toContain('example.gov.cn/report/w/tea-output/en');
  });

  it.each([
    ['card', undefined],
    ['social', '1200 630'],
    ['article', '1200'],
    ['wechat-900', '900'],
    ['wechat-1080', '1080'],
  ] as const)('is as large as the place for it: %s', (format, size) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svgOf('tea-output', 'zh-CN', { format }))!;
    expect([width, height].join(' ')).toMatch(new RegExp(`^${size ?? '480'}`));
  });

  it.each(everyOne)('S16: stands alone: %s in %s', (_, locale, subject) => {
    const svg = subjectSvg(subject, choujiang2023, locale, links);
    const [title, description] = parseXml(svg).children;
    expect([title!.localName, description!.localName]).toEqual(['title', 'desc']);
    expect(title!.textContent).not.toBe('');
    expect(description!.textContent).not.toBe('');
    expect(svg).not.toMatch(/<(?:script|style|foreignObject|image|use|a)\b|\s(?:id|class|style|on\w+|href)=|url\(/);
  });

  it('shows the first facts of a list where it can’t grow, and says how many there are beside the address', () => {
    const lines = textsOf(svgOf('economy', 'zh-CN', { format: 'social' }));
    expect(lines).toContain('24.86亿元');
    expect(lines.at(-1)).toBe('另有1项 · example.gov.cn/report/w/economy');
  });

  const facts = everyOne.filter(([, , { kind }]) => kind === 'fact');

  it.each(facts)('prints the figure as the models have it: %s in %s', (_, locale, subject) => {
    const { number, unit, qualifier } = printedOf(subject.facts[0]!, { locale, context: choujiang2023 });
    const svg = subjectSvg(subject, choujiang2023, locale, links);
    const said = textsOf(svg).join(' ');
    expect(said.replaceAll(' ', '')).toContain(number.replaceAll(' ', ''));
    const description = /<desc>(.*?)<\/desc>/s.exec(svg)![1]!;
    // A ring leaves a measure word to its label.
    const shown = subject.widget === 'progress-ring' && unit !== '%' ? [qualifier] : [unit, qualifier];
    for (const part of shown) expect(description + said).toContain(part);
  });

  /** What stands outside of a picture, in words. */
  function outside(subject: Subject, report: Report, locale: Locale, format: FormatName): readonly string[] {
    const { width, height, marks } = pictureOf(subject, report, locale, links, { format });
    return marks.flatMap((mark) => {
      if (mark.kind !== 'text') return [];
      const { x, y, anchor, line } = mark;
      const left = x - line.width * { start: 0, middle: 0.5, end: 1 }[anchor];
      const isInside = left >= 0 && left + line.width <= width && y > 0 && y < height;
      return isInside ? [] : [`${subject.id} ${locale} ${format}: ${line.spans.map(({ text }) => text).join('')}`];
    });
  }

  it('keeps every line within the picture, in every language', () => {
    // The others are as wide as one of these, or wider.
    const narrow = ['card', 'social', 'wechat-900'] as const;
    const found = everyOne.flatMap(([, locale, subject]) =>
      narrow.flatMap((format) => outside(subject, choujiang2023, locale, format)),
    );
    expect(found).toEqual([]);
  });

  it('keeps figures and words of any length within the picture', () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(9);
    const report = read(
      reportWith('$.facts[0]', {
        ...validReport().facts[0]!,
        label: { zh: '很长的名目'.repeat(90), en: long },
        value: `${'1'.repeat(24)}.${'2'.repeat(12)}`,
        unit: '平方米',
        word: '突破',
        qualifier: 'over',
      }),
    );
    const found = subjectsOf(report).flatMap((subject) =>
      LOCALES.flatMap((locale) => FORMAT_NAMES.flatMap((format) => outside(subject, report, locale, format))),
    );
    expect(found).toEqual([]);
  });

  it('is the same for the same input', () => {
    expect(svgOf('highlights', 'en', { format: 'article' })).toBe(svgOf('highlights', 'en', { format: 'article' }));
  });

  it('notes what was put right', () => {
    const corrected = read(
      reportWith('$.facts[0].corrections', [
        {
          date: '2024-03-05',
          was: { value: '24.68', scale: '亿', unit: '元' },
          now: { value: '24.86', scale: '亿', unit: '元' },
          reason: { zh: '录入错误', en: 'a slip in typing' },
        },
      ]),
    );
    expect(textsOf(svgOf('tea-output', 'zh-CN', {}, corrected))).toContain('2024年3月5日更正');
    expect(textsOf(svgOf('economy', 'en', {}, corrected)).join(' ')).toContain('Tea output (corrected 5 March 2024)');
  });

  it('keeps hostile words as words', () => {
    const hostile = read(
      reportWith('$.facts[0].label', {
        zh: '</text><script>alert(1)</script>]]>',
        en: `=cmd()'"&<b>${'x'.repeat(5_000)}`,
      }),
    );
    for (const locale of LOCALES)
      for (const format of FORMAT_NAMES) {
        const svg = svgOf('tea-output', locale, { format }, hostile);
        expect(parseXml(svg).querySelector('script, b')).toBeNull();
      }
  });

  it('shows a section of nothing but changes as its page does, in bars', () => {
    const changes = choujiang2023.facts.filter(({ id }) => ['police-incidents', 'telecom-fraud'].includes(id));
    const report = { ...choujiang2023, boards: [], facts: changes };
    const svg = parseXml(svgOf(changes[0]!.section, 'zh-CN', {}, report));
    expect(svg.textContent).toContain('同比下降29.69%');
    expect(svg.querySelectorAll('rect').length).toBeGreaterThanOrEqual(1 + 2 * 2);
  });
});
