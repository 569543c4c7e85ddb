import { pick } from '../../../src/format/pick.js';
import { HtmlRenderer, Parser, type Node } from 'commonmark';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { factView } from '../../../src/site/data/fact-view.js';
import { subjectMarkdown } from '../../../src/site/snippets/markdown.js';
import { report as invented } from '../../fixtures/model-facts.js';
import { everySubject, links, subjectOf } from '../subjects.js';

const parse = (markdown: string): Node => new Parser().parse(markdown);

/** The kinds of node that a document is made of. */
function kindsIn(document: Node): Set<string> {
  const kinds = new Set<string>();
  const walker = document.walker();
  for (let event = walker.next(); event; event = walker.next()) kinds.add(event.node.type);
  return kinds;
}

const asHtml = (markdown: string): DocumentFragment =>
  JSDOM.fragment(new HtmlRenderer({ safe: false }).render(parse(markdown)));

describe('subjectMarkdown', () => {
  it.each([
    [
      'zh-CN',
      '**税收入库：24.86亿元**，蝉联全市第一，2023年\n\n' +
        '据稠江街道报告 · [查看图表](https://example.gov.cn/report/w/tax-revenue/)\n',
    ],
    [
      'en',
      '**Tax revenue: 2.486 billion yuan (24.86亿元)**, still first in the city, 2023\n\n' +
        'as reported by Choujiang Sub-district · [See the chart](https://example.gov.cn/report/w/tax-revenue/en/)\n',
    ],
  ] as const)('writes a fact in %s', (locale, markdown) => {
    expect(subjectMarkdown(subjectOf(choujiang2023, 'tax-revenue'), choujiang2023, locale, links)).toBe(markdown);
  });

  it('writes a board as a list, with the source as a link', () => {
    expect(subjectMarkdown(subjectOf(invented, 'highlights'), invented, 'zh-CN', links)).toBe(
      '**亮点**\n\n' +
        '- **茶叶产值：24.86亿元**，同比增长18.58%，全县第一，2023年\n' +
        '- **通路灯的村：21村（共24村，占87.5%）**，2023年\n\n' +
        '[据云溪镇人民政府报告](https://example.com/yunxi-2023) · [查看图表](https://example.gov.cn/report/w/highlights/)\n',
    );
  });

  it.each([
    ['a title, which says by itself what it is', 'green-town', '**云溪镇获评“绿色乡镇”**，全县首批，2023年'],
    ['an event', 'tea-fair', '**茶会：2023年10月16日**'],
    ['a change', 'accidents', '**交通事故：下降29.69%**，2023年'],
    ['a missing figure', 'fair-visitors', '**茶会客流：未公布**，2023年'],
  ])('writes %s', (_, id, line) => {
    expect(subjectMarkdown(subjectOf(invented, id), invented, 'zh-CN', links).split('\n')[0]).toBe(line);
  });

  it.each(LOCALES)(
    'S01: holds nothing but text, bold, lists and its own links, whatever the words are, in %s',
    (locale) => {
      const allowed = new Set(['document', 'paragraph', 'text', 'strong', 'list', 'item', 'link', 'softbreak']);
      for (const [name, subject, report] of everySubject) {
        const markdown = subjectMarkdown(subject, report, locale, links);
        expect([...kindsIn(parse(markdown))].filter((kind) => !allowed.has(kind))).toEqual([]);
        const html = asHtml(markdown);
        const hrefs = [...html.querySelectorAll('a')].map(({ href }) => href);
        expect([name, hrefs]).toEqual([name, [report.source.url, links.page(subject.id, locale)].filter(Boolean)]);
      }
    },
  );

  it.each(LOCALES)('S01: reads back as the words that went in, in %s', (locale) => {
    for (const [, subject, report] of everySubject) {
      const html = asHtml(subjectMarkdown(subject, report, locale, links));
      const bold = [...html.querySelectorAll('strong:not(strong strong)')].map(({ textContent }) => textContent);
      if (subject.kind !== 'fact') expect(bold.shift()).toBe(pick(subject.title, locale).trim());
      const views = subject.facts.map((fact) => factView(fact, report, locale));
      views.forEach(({ printed }, index) => expect(bold[index]).toContain(printed.text.trim()));
    }
  });
});
