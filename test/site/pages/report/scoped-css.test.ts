import { describe, expect, it } from 'vitest';
import { scopedCss } from '../../../../src/site/pages/report/scoped-css.js';

const scope = { host: '.w.board', within: '.board', overParts: '.page.page' };
const scoped = (css: string): string => scopedCss(css, scope);

describe('scopedCss', () => {
  it.each([
    ['keeps a rule within its part', '.label, p { color: red; }', '.board .label,.board p{color: red;}'],
    ['makes the host the element in its place', ':host { display: block; }', '.w.board{display: block;}'],
    [
      'makes attributes of the host classes',
      ":host([layout='tiles']) .entry { a: b }",
      '.w.board.layout-tiles .entry{a: b}',
    ],
    ['keeps what the host is not', ":host(:not([titled='false'])) p { a: b }", '.w.board:not(.titled-false) p{a: b}'],
    ['parts no selector within brackets', ':is(.a, .b) > i { a: b }', '.board :is(.a,.b) > i{a: b}'],
    [
      'goes into queries',
      '@media print { @supports (width: 1cqi) { .a { b: c } } }',
      '@media print{@supports (width: 1cqi){.board .a{b: c}}}',
    ],
    ['leaves frames of a movement alone', '@keyframes sweep { from { a: b } }', '@keyframes sweep{from{a: b}}'],
    ['leaves out looks that only an element has', ":host([theme='elder']) .a { b: c } .d { e: f }", '.board .d{e: f}'],
    ['leaves out what waits for a script', ':host(:not(:defined)) .a { b: c }', ''],
    ['leaves out one selector of several', ":host([density='poster']) .a, .b { c: d }", '.board .b{c: d}'],
    [
      'finds a part in a widget, over its own rules',
      '.group *::part(base) { a: b }',
      ".page.page .group .w [part~='base']{a: b}",
    ],
    [
      'finds a part of some widgets',
      '.group > :not(.dated)::part(source)::before { a: b }',
      ".page.page .group > :not(.dated).w [part~='source']::before{a: b}",
    ],
    ['does not take a brace in a string for one', ".a::after { content: '}' }", ".board .a::after{content: '}'}"],
  ])('%s', (_, css, expected) => {
    expect(scoped(css)).toBe(expected);
  });
});
