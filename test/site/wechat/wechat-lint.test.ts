import { describe, expect, it } from 'vitest';
import { lintWechat } from '../../../src/site/wechat/wechat-lint.js';
import { WECHAT_RULES } from '../../../src/site/wechat/wechat-rules.js';
import { processorTime } from '../../support/processor-time.js';

const said = (html: string): readonly string[] =>
  lintWechat(html).map(({ rule, line, column, found }) => `${rule} ${line}:${column} ${found}`);

/** What is found within a section that is well in itself. */
const inside = (html: string): readonly string[] => said(`<section>${html}</section>`);

const drawing = (html: string): readonly string[] => inside(`<svg>${html}</svg>`);

const ROWS: readonly (readonly [html: string, ...found: string[]])[] = [
  ['<p style="color:#333">好</p><strong>24.86</strong>亿元<br>'],
  ['<script>alert(1)</script>', 'element 1:10 <script>'],
  ['<style>p{color:red}</style>', 'element 1:10 <style>'],
  ['<iframe src="https://a.example/"></iframe>', 'element 1:10 <iframe>'],
  ['<stat-card>24.86亿元</stat-card>', 'element 1:10 <stat-card>'],
  ['<div>好</div>', 'block 1:10 <div>'],
  ['<p id="a" class="b">好</p>', 'attribute 1:13 id="a"', 'attribute 1:20 class="b"'],
  ['<p ONCLICK="x()">好</p>', 'attribute 1:13 onclick="x()"'],
  ['<p style="position:fixed">好</p>', 'property 1:13 position: fixed'],
  ['<p style="transform-origin:0 0">好</p>', 'property 1:13 transform-origin: 0 0'],
  ['<p style="display:grid">好</p>', 'property 1:13 display: grid'],
  ['<p style="--a:1px">好</p>', 'property 1:13 --a: 1px'],
  ['<p style="color:var(--a)">好</p>', 'value 1:13 color: var(--a)'],
  ['<p style="background:linear-gradient(red,blue)">好</p>', 'value 1:13 background: linear-gradient(red,blue)'],
  ['<p style="background:url(https://a.example/b.png)">好</p>', 'value 1:13 background: url(https://a.example/b.png)'],
  ['<p style="font-size:1.2rem">好</p>', 'unit 1:13 font-size: 1.2rem'],
  ['<p style="margin:0 .5em">好</p>', 'unit 1:13 margin: 0 .5em'],
  ['<p style="width:calc(1px + 2px)">好</p>', 'unit 1:13 width: calc(1px + 2px)'],
  ['<p style="width:100%;line-height:1.5;color:#1em">好</p>'],
  ['<a href="https://a.example/">原文</a>', 'link 1:13 https://a.example/'],
  ['<a href="https://mp.weixin.qq.com/s/x">原文</a>'],
  ['<img src="https://a.example/b.png">', 'picture 1:15 https://a.example/b.png'],
  ['<img src="data:image/png;base64,AA==">', 'picture 1:15 data:image/png;base64,AA=='],
  ['<img>', 'picture 1:10 <img>'],
  ['<img src="https://mmbiz.qpic.cn/b.png">'],
  ['<svg viewBox="0 0 9 9"><circle r="4" fill="none" stroke-dasharray="3 9"></circle></svg>'],
  ['<svg><text>24.86</text></svg>', 'figure-as-text 1:15 24.86'],
  ['24.86亿元<svg><title>x 7</title><text>24<tspan>.86</tspan> 亿元</text></svg>'],
  ['<svg><text>稠江</text></svg>'],
];

const DRAWN: typeof ROWS = [
  ['<defs></defs>', 'drawing 1:15 <defs>'],
  ['<linearGradient></linearGradient>', 'drawing 1:15 <linearGradient>'],
  ['<a href="#x"></a>', 'drawing 1:15 <a>', 'reference 1:18 href="#x"'],
  ['<image xlink:href="b.png"></image>', 'drawing 1:15 <image>', 'reference 1:22 xlink:href="b.png"'],
  ['<rect fill="url(#g)"></rect>', 'reference 1:21 fill="url(#g)"'],
  ['<rect id="r"></rect>', 'attribute 1:21 id="r"'],
  ['<rect><animate attributeName="width" begin="click"></animate></rect>'],
  ['<rect><animate attributeName="width" begin="r.click"></animate></rect>', 'reference 1:52 begin="r.click"'],
  ['<rect><animate attributeName="width" begin="0.5s"></animate></rect>'],
  ['<rect><animate attributeName="rx"></animate></rect>', 'animation 1:21 attributeName="rx"'],
  ['<g><animateTransform attributeName="transform" type="scale"></animateTransform></g>'],
  [
    '<g><animateTransform attributeName="transform" type="matrix"></animateTransform></g>',
    'animation 1:62 type="matrix"',
  ],
  ['<foreignObject><section>好</section></foreignObject>'],
  ['<foreignObject><p>好</p></foreignObject>', 'drawing 1:15 <foreignObject>'],
];

describe('lintWechat', () => {
  it.each(ROWS)('%s', (html, ...found) => expect(inside(html)).toEqual(found));

  it.each(DRAWN)('in a drawing: %s', (html, ...found) => expect(drawing(html)).toEqual(found));

  it.each([
    ['<section>一</section>\n', []],
    ['<section>一</section><section>二</section>', ['one-section 1:1 section section']],
    ['<p>一</p>', ['one-section 1:1 p']],
    ['一', ['one-section 1:1 text']],
    ['', ['one-section 1:1 empty']],
  ])('wants one section: %s', (html, found) => expect(said(html)).toEqual(found));

  it('says where it stands in the text', () => {
    expect(said('<section>\n  <p>一</p>\n  <p\n   id="a">二</p>\n</section>')).toEqual(['attribute 4:4 id="a"']);
  });

  it('says how long an article may be', () => {
    expect(inside('长'.repeat(19_900))).toEqual([]);
    expect(inside('长'.repeat(20_000))).toEqual(['length 1:1 20019']);
    expect(inside('长'.repeat(400_000))).toEqual(['length 1:1 400019', 'bytes 1:1 1200019']);
  });

  it('says in both languages what happens and what to do', () => {
    const [finding] = lintWechat('<section><style></style></section>');
    expect(finding).toMatchObject({
      level: 'error',
      message: { zh: '此元素会被删除：请改用section、p、span等' },
    });
  });

  it('has a row for every rule', () => {
    const rows = [...ROWS, ...DRAWN].flatMap(([, ...found]) => found.map((text) => text.split(' ', 1)[0]));
    expect(new Set([...rows, 'one-section', 'length', 'bytes', 'shape'])).toEqual(new Set(Object.keys(WECHAT_RULES)));
  });

  it('says of every rule where it is known from, and when it was last seen to hold', () => {
    for (const { sources, seen } of Object.values(WECHAT_RULES)) {
      expect(sources.length).toBeGreaterThan(0);
      expect(seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    }
  });

  it('S10: reads bad input of any depth in little time', () => {
    const start = processorTime();
    const bad = ['<p>', '<svg><g>', '<', '<p style="', '<svg><text>1<tspan>', '&#x', '<!--', '"', '<p style="a:((('];
    for (const text of bad) expect(() => lintWechat(text.repeat(Math.ceil(100_000 / text.length)))).not.toThrow();
    lintWechat(`<p style="margin:${'1'.repeat(100_000)}x;width:${'a-'.repeat(50_000)}">`);
    expect(processorTime() - start).toBeLessThan(10_000);
  });

  it('shortens what it found', () => {
    expect(inside(`<p id="${'x'.repeat(500)}">好</p>`)[0]!.length).toBeLessThan(110);
  });
});

describe('RF20: what no parser reads in the time that it has', () => {
  const many = (count: number, piece: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => piece(at)).join('');
  const rules = (html: string) => lintWechat(html).map(({ rule }) => rule);

  it.each([
    ['nested sections', '<section>'.repeat(100_000)],
    ['nested drawings', '<svg>'.repeat(100_000)],
    ['nested bold texts, each unlike the others', many(30_000, (at) => `<b title=${at}>`)],
    ['bold texts that no paragraph ends', many(30_000, (at) => `<p><b title=${at}></p>`)],
    ['attributes', `<section ${many(100_000, (at) => `a${at} `)}>`],
    ['attributes with values', `<section ${many(60_000, (at) => `a${at}="" `)}>`],
    ['attributes without blanks', `<section ${many(60_000, (at) => `a${at}=""`)}>`],
  ])('%s are one finding', (_, html) => {
    const started = processorTime();
    expect(rules(html)).toContain('shape');
    expect(lintWechat(html).length).toBeLessThan(4);
    expect(processorTime() - started).toBeLessThan(10_000);
  });

  it.each([
    ['sections side by side', '<section>x</section>'.repeat(45_000)],
    ['paragraphs without an end', '<p>'.repeat(200_000)],
    ['texts between breaks', 'a<br>'.repeat(150_000)],
    ['remarks that never end, in a style', `<section style="${'/*'.repeat(400_000)}">x</section>`],
    ['texts of a drawing', `<svg>${many(20_000, (at) => `<text>${at}</text>`)}</svg>${'x'.repeat(400_000)}`],
    ['items of a drawing text', `<svg><text>${'<tspan>1</tspan>'.repeat(50_000)}</text></svg>`],
  ])('%s are read', (_, html) => {
    const started = processorTime();
    expect(rules(html)).not.toContain('shape');
    expect(processorTime() - started).toBeLessThan(15_000);
  });

  it('an article of 150 levels with 400 attributes is read', () => {
    const attributes = many(400, (at) => `data-${at}="a b / c" `);
    expect(rules(`${'<section>'.repeat(150)}<p ${attributes}>x</p>`)).not.toContain('shape');
  });
});
