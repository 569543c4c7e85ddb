import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES, type Locale } from '../../../src/format/locale.js';
import { printedOf } from '../../../src/models/parts/printed.js';
import { linksFrom, NO_ADDRESS } from '../../../src/site/links.js';
import { FORMAT_NAMES, type FormatName } from '../../../src/site/pictures/formats.js';
import { boardOf } from '../../../src/site/widgets/board-model.js';
import { subjectsOf, type Subject } from '../../../src/site/subject.js';
import { pictureOf, subjectSvg, type PictureOptions } from '../../../src/site/pictures/svg.js';
import { parseReport } from '../../../src/report/parse.js';
import type { AmountFact, Report } from '../../../src/report/types.js';
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
  const { change: _, standings: __, ...plain } = tea as AmountFact;
  const board = (each: number, items: number) => {
    const facts = Array.from({ length: each * items }, (_, at) => ({
      ...plain,
      id: `fact-${at}`,
      label: { zh: `第${at}个名称`, en: `Name ${at}` },
    }));
    const entries = Array.from({ length: items }, (_, at) => ({
      id: `item-${at}`,
      facts: facts.slice(at * each, (at + 1) * each).map(({ id }) => id),
    }));
    return read({ ...validReport(), facts, boards: [{ id: 'cut', title: { zh: '榜', en: 'Board' }, items: entries }] });
  };

  const namesIn = (lines: readonly string[]) => lines.join('').match(/第\d+个名称/g)?.length ?? 0;

  it.each([
    [1, 1],
    [1, 3],
    [1, 7],
    [1, 12],
    [2, 10],
  ])('is none with entries of %i facts where there are %i of them: the picture is whole', (each, items) => {
    const lines = textsOf(svgOf('cut', 'zh-CN', { format: 'social' }, board(each, items)));
    expect(namesIn(lines)).toBe(each * items);
    expect(lines.filter((line) => line.includes('此处'))).toEqual([]);
  });

  it.each([1, 2, 3])('of entries with %i facts each counts entries', (each) => {
    const lines = textsOf(svgOf('cut', 'zh-CN', { format: 'social' }, board(each, 90)));
    const shown = namesIn(lines) / each;
    expect(shown * each).toBeGreaterThan(18);
    expect(lines.at(-1)).toBe(`共90条，此处${shown}条 · example.gov.cn/report/w/cut`);
  });

  it('is none in a picture that may be as high as it has to be', () => {
    for (const format of ['card', 'article', 'wechat-900'] as const)
      expect(namesIn(textsOf(svgOf('cut', 'zh-CN', { format }, board(2, 16)))), format).toBe(32);
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

  it('has every item of the Ten Firsts in the social picture, with all that is said of each', () => {
    for (const locale of LOCALES) {
      const lines = textsOf(svgOf('ten-firsts', locale, { format: 'social' }, choujiang2023)).join('');
      const { entries } = boardOf(
        sample.find(({ id }) => id === 'ten-firsts')!,
        choujiang2023,
        locale,
      );
      const said = entries.flatMap(({ facts, standings, remark }) => [
        ...standings,
        remark,
        ...facts.flatMap((fact) => [fact.label, fact.headline, fact.figure?.number ?? '', ...fact.standings]),
      ]);
      expect(said.length).toBeGreaterThan(60);
      const bare = (text: string) => text.replace(/\s/g, '');
      expect(said.filter((text) => !bare(lines).includes(bare(text)))).toEqual([]);
    }
  });

  it('has the Ten Firsts in two columns for WeChat, and in few pixels', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(
      svgOf('ten-firsts', 'zh-CN', { format: 'wechat-1080' }, choujiang2023),
    )!;
    expect(width).toBe('1080');
    expect(Number(height)).toBeLessThanOrEqual(3700);
    const article = /height="(\d+)"/.exec(svgOf('ten-firsts', 'zh-CN', { format: 'article' }, choujiang2023))!;
    expect(Number(article[1])).toBeLessThanOrEqual(850);
  });

  it.each([
    ['economy--peers', 5, '企业小升规'],
    ['urban-renewal--events', 4, '9月'],
    ['common-prosperity--titles', 7, '后塘村创成'],
  ] as const)('draws all of a chart in the social picture: %s', (id, _, last) => {
    const lines = textsOf(svgOf(id, 'zh-CN', { format: 'social' }, choujiang2023));
    expect(lines).toContain(last);
    expect(lines.filter((line) => line.includes('此处') || line.includes('…'))).toEqual([]);
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

it('a poster prints the address of its site, and none where the site has none yet', () => {
  const [subject] = subjectsOf(small);
  const poster = (base: string) =>
    textsOf(subjectSvg(subject!, small, 'zh-CN', linksFrom(base), { format: 'social' })).join(' ');
  expect(poster('https://example.gov.cn/report/')).toContain(`example.gov.cn/report/w/${subject!.id}`);
  expect(poster(NO_ADDRESS)).not.toMatch(/invalid|\/w\//);
});
