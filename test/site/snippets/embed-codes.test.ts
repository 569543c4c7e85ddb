import type { CodeKind } from '../../../src/format/words/embed-codes.js';
import { describe, expect, it } from 'vitest';
import { choujiang2023 } from '../../../data/choujiang-2023.js';
import { LOCALES } from '../../../src/format/locale.js';
import { factRef } from '../../../src/models/widgets/fact-ref.js';
import { escapeHtml } from '../../../src/format/text/html.js';
import { CODE_KINDS } from '../../../src/site/snippets/code-kinds.js';
import type { CodeLook } from '../../../src/site/snippets/code-look.js';
import type { EmbedCode } from '../../../src/site/snippets/embed-codes.js';
import { plainCodes } from '../../support/plain-codes.js';
import { linksFrom } from '../../../src/site/links.js';
import { subjectsOf } from '../../../src/site/subject.js';
import type { Report } from '../../../src/report/types.js';
import { VERSION } from '../../../src/version.js';
import { amount, report as invented } from '../../fixtures/model-facts.js';

const links = linksFrom('https://example.gov.cn/report/');
const scripts = {
  widgets: { path: 'embed/v1.0.0/report-widgets.js', integrity: 'sha384-abc' },
  frame: { path: 'embed/v1.0.0/report-frame.js', integrity: 'sha384-def' },
  page: 'tell()',
};

function codesOf(id: string, locale: 'zh-CN' | 'en' = 'en', look?: Partial<CodeLook>): Record<CodeKind, string> {
  const subject = subjectsOf(choujiang2023).find((one) => one.id === id)!;
  const codes = plainCodes(subject, choujiang2023, locale, links, scripts, look).map(({ kind, code }) => [kind, code]);
  return Object.fromEntries(codes) as Record<CodeKind, string>;
}

describe('embedCodes', () => {
  it('gives one code of each kind, in the order of the tabs', () => {
    expect(Object.keys(codesOf('tax-revenue'))).toEqual(CODE_KINDS);
  });

  it('says the figure in words wherever a filter takes the rest', () => {
    const { frame, script, picture } = codesOf('tax-revenue', 'zh-CN');
    for (const code of [frame, script, picture]) expect(code).toContain('税收入库24.86亿元，蝉联全市第一（2023年）');
  });

  it('has a sentence whose figure links and opens, and none for what is no figure', () => {
    const { sentence } = codesOf('tax-revenue', 'zh-CN', { refresh: ' refresh="300"', attributes: ' theme="portal"' });
    expect(sentence.split('\n')).toEqual([
      '<p>税收入库<span><fact-ref lang="zh-CN" src="https://example.gov.cn/report/zh.json" fact="tax-revenue" theme="portal" refresh="300"><a href="https://example.gov.cn/report/w/tax-revenue/">24.86亿元</a></fact-ref></span>，蝉联全市第一（2023年）。</p>',
      '<script src="https://example.gov.cn/report/embed/v1.0.0/report-widgets.js" integrity="sha384-abc" crossorigin="" defer=""></script>',
    ]);
    expect(codesOf('villages-above-income-mark').sentence).toContain(
      '<p>Villages with a collective income of 1 million yuan or more: <span><fact-ref lang="en" src="https://example.gov.cn/report/en.json" fact="villages-above-income-mark"><a href="https://example.gov.cn/report/w/villages-above-income-mark/en/">21 of 24 villages</a></fact-ref></span>, completion rate first in the city, 2023.</p>',
    );
    const without = choujiang2023.facts.filter(({ kind }) => kind === 'event' || kind === 'honour');
    for (const { id } of without) expect(codesOf(id)).not.toHaveProperty('sentence');
    expect(codesOf('ten-firsts')).not.toHaveProperty('sentence');
  });

  it.each(LOCALES)('has the figure in a sentence as the tag prints it itself, in %s', (locale) => {
    const figures = choujiang2023.facts.filter(({ kind }) => kind !== 'event' && kind !== 'honour');
    for (const fact of figures) {
      const { lead, before, bound, rest, tail } = factRef(fact, { locale, context: choujiang2023 });
      const { sentence } = codesOf(fact.id, locale);
      expect(sentence, fact.id).toContain(`>${escapeHtml(lead + before + bound + rest + tail)}</a></fact-ref>`);
    }
  });

  it('finds the figure in what is stated, and not in a label that has the same number', () => {
    const fact = amount({ id: 'years', label: { zh: '5年规划年限', en: '5 years plan' }, value: '5', unit: '年' });
    const report: Report = { ...invented, boards: [], facts: [fact] };
    const subject = subjectsOf(report).find(({ kind }) => kind === 'fact')!;
    const codes = plainCodes(subject, report, 'zh-CN', links, scripts);
    const { code } = codes.find(({ kind }) => kind === 'sentence')!;
    expect(code).toMatch(/^<p>5年规划年限<span><fact-ref [^>]*><a [^>]*>5年<\/a><\/fact-ref>/);
  });

  it('names a list where its first figure would stand for all of them', () => {
    expect(codesOf('ten-firsts', 'zh-CN').frame).toContain('/w/ten-firsts/">十个第一</a></p>');
  });

  it('writes the chosen looks where they belong', () => {
    const {
      frame,
      'frame-only': frameOnly,
      script,
      link,
    } = codesOf('tax-revenue', 'en', {
      query: '?theme=portal&amp;palette=intl',
      link: 'https://example.gov.cn/report/w/tax-revenue/theme-portal--palette-intl/en/',
      attributes: ' theme="portal" palette="intl"',
      width: '480',
      limit: ';max-width:480px',
      fit: ';max-width:100%',
    });
    const start =
      'src="https://example.gov.cn/report/w/tax-revenue/en/?theme=portal&amp;palette=intl" title="Tax revenue" width="480"';
    expect(frame).toContain(start);
    expect(frame).toContain(' style="border:0;max-width:100%" ');
    expect(frameOnly).toContain(start);
    expect(frameOnly).toMatch(/^<section style="container-type:[^"]*;width:100%;max-width:480px"><iframe /);
    expect(script).toMatch(
      /^<section style="container-type:[^"]*;width:100%;max-width:480px"><stat-card lang="en" src="[^"]+\/en\.json" fact="tax-revenue" theme="portal" palette="intl" style="display:block">/,
    );
    expect(link).toBe('https://example.gov.cn/report/w/tax-revenue/theme-portal--palette-intl/en/');
  });

  it('has a frame in three lines of at most 500 characters, each with what it is for', () => {
    const site = linksFrom('https://a.example/');
    const frame = { path: `embed/v${VERSION}/report-frame.js`, integrity: `sha384-${'a'.repeat(64)}` };
    const subject = subjectsOf(choujiang2023).find(({ id }) => id === 'tax-revenue')!;
    const [{ code }] = plainCodes(subject, choujiang2023, 'zh-CN', site, { ...scripts, frame }) as [EmbedCode];
    expect(code.split('\n')).toEqual([
      '<!-- 1 图表：一个网页框 -->',
      '<iframe src="https://a.example/w/tax-revenue/" title="税收入库" width="100%" height="206" loading="lazy" style="border:0" data-report-frame="170 479:206"></iframe>',
      '<!-- 2 框下面的一句话，网站去掉框时也会留下 -->',
      '<p><a href="https://a.example/w/tax-revenue/">税收入库24.86亿元，蝉联全市第一（2023年）</a></p>',
      '<!-- 3 只调这个框的高度，不读网页 -->',
      `<script src="https://a.example/${frame.path}" integrity="${frame.integrity}" crossorigin="" async=""></script>`,
    ]);
    expect(code.length).toBeLessThanOrEqual(500);
  });

  it('has a frame without script, whose style has its height at each width', () => {
    const { 'frame-only': code } = codesOf('tax-revenue', 'zh-CN');
    expect(code).not.toContain('<script');
    expect(code).toContain(
      ' width="100%" height="206" style="max-width:100%;height:calc(170px + clamp(0px,(100cqw - 479px)*9999,36px))" ',
    );
  });

  it('RC06: loads the script of a frame and writes nothing into it, which editors would print', () => {
    expect(codesOf('tax-revenue').frame.split('\n').at(-1)).toBe(
      '<script src="https://example.gov.cn/report/embed/v1.0.0/report-frame.js" integrity="sha384-def" crossorigin="" async=""></script>',
    );
  });

  it('says how a frame and a script keep their figure', () => {
    const { frame, script } = codesOf('tax-revenue', 'en', {
      page: 'https://example.gov.cn/report/pinned/tax-revenue/0a/en/',
      file: 'https://example.gov.cn/report/pinned/tax-revenue/0a/en.json',
      refresh: ' refresh="300"',
    });
    expect(frame).toContain('src="https://example.gov.cn/report/pinned/tax-revenue/0a/en/" ');
    expect(frame).toContain('<a href="https://example.gov.cn/report/pinned/tax-revenue/0a/en/">');
    expect(script).toMatch(
      /<stat-card lang="en" src="[^"]+\/pinned\/tax-revenue\/0a\/en\.json" fact="tax-revenue" refresh="300" /,
    );
  });

  it('leads to a picture, and to an oEmbed answer, of the same language', () => {
    const { picture, oembed } = codesOf('tax-revenue');
    expect(picture).toContain('<img src="https://example.gov.cn/report/w/tax-revenue/en.svg" alt="');
    expect(picture).toMatch(/^<p><img [^>]*" width="480" height="\d{3}" style="max-width:100%;height:auto"><\/p>\n/);
    const below =
      '<p><a href="https://example.gov.cn/report/w/tax-revenue/en/">Tax revenue 2.486 billion yuan (24.86亿元)';
    expect(picture.split('\n')[1]).toContain(below);
    expect(oembed).toBe('https://example.gov.cn/report/w/tax-revenue/en.oembed.json');
  });
});
