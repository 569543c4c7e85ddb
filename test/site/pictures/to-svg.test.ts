import { describe, expect, it } from 'vitest';
import { rect } from '../../../src/site/pictures/box.js';
import { inksOf } from '../../../src/site/pictures/ink.js';
import { lineOf, type Span, type Style } from '../../../src/site/pictures/measure.js';
import { round, toSvg, xmlText, type Picture } from '../../../src/site/pictures/to-svg.js';
import { parseXml } from '../../support/xml.js';

const style: Style = { size: 20, weight: 'text', ink: 'ink', lang: 'en' };

const picture = (marks: Picture['marks'], more: Partial<Picture> = {}): Picture => ({
  width: 100,
  height: 50,
  scale: 1,
  ground: 'surface',
  marks,
  locale: 'en',
  title: 'Title',
  description: 'What it says',
  inks: inksOf('light', 'en', 'surface'),
  ...more,
});

const text = (...spans: Span[]): Picture['marks'][number] => ({
  kind: 'text',
  x: 1,
  y: 2.345,
  line: lineOf(spans),
  anchor: 'start',
});

/** Without the frame that every picture has. */
const body = (...marks: Picture['marks']): string =>
  toSvg(picture(marks)).replace(/^.*fill="#ffffff"\/>|<\/svg>\n$/g, '');

describe('toSvg', () => {
  it('stands alone: size, name, description and ground', () => {
    expect(toSvg(picture([], { scale: 2 }))).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="200" height="100" viewBox="0 0 100 50" role="img" xml:lang="en" font-family="[^"<>]+"><title>Title<\/title><desc>What it says<\/desc><rect width="100%" height="100%" fill="#ffffff"\/><\/svg>\n$/,
    );
  });

  it('writes a rectangle, and an outline inside of its edges', () => {
    expect(body(...rect(10, 4, 'accent').marks)).toBe('<rect x="0" y="0" width="10" height="4" fill="#1f4e79"/>');
    expect(body(...rect(10, 4, 'rule', { radius: 3, outline: 1 }).marks)).toBe(
      '<rect x="0.5" y="0.5" width="9" height="3" rx="3" fill="none" stroke="#ddd8ce" stroke-width="1"/>',
    );
  });

  it('writes a path where it belongs', () => {
    expect(body({ kind: 'path', x: 1, y: 2, d: 'M0 0h1', scale: 0.5, ink: 'rise-good' })).toBe(
      '<path transform="translate(1 2) scale(0.5)" d="M0 0h1" fill="#1c7447"/>',
    );
  });

  it('says of a span only what differs from the first', () => {
    expect(
      body(text({ text: '24.86', style }, { text: '亿元', style: { ...style, size: 9, lang: 'zh-CN' }, gap: 3 })),
    ).toBe(
      '<text x="1" y="2.35" font-size="20" fill="#1d1b18">24.86<tspan dx="3" font-size="9" xml:lang="zh-CN">亿元</tspan></text>',
    );
  });

  it('keeps hostile words as words', () => {
    const hostile = `</text><script>alert(1)</script>]]>&amp;"'\u0000\u0008\ud800`;
    const svg = toSvg(picture([text({ text: hostile, style })], { title: hostile, description: hostile }));
    const root = parseXml(svg);
    expect(root.querySelector('script')).toBeNull();
    expect(root.querySelector('desc')!.textContent).toBe(
      `</text><script>alert(1)</script>]]>&amp;"'\ufffd\ufffd\ufffd`,
    );
  });
});

it.each([
  [1, '1'],
  [1.005, '1'],
  [2.346, '2.35'],
  [-0.001, '0'],
])('rounds %d to %s', (value, expected) => expect(round(value)).toBe(expected));

it.each([
  ['a\tb\nc', 'a\tb\nc'],
  ['a\u0007b\uffff', 'a\ufffdb\ufffd'],
  ['𠮷', '𠮷'],
  ['<&>', '&lt;&amp;&gt;'],
])('writes %j as %j', (given, expected) => expect(xmlText(given)).toBe(expected));
