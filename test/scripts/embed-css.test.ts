import { describe, expect, it } from 'vitest';
import { onlyDrawn, shortenNames, withConstants, withoutUnused } from '../../scripts/lib/embed-css.mjs';

describe('withoutUnused', () => {
  it.each([
    ['one that is read', '.a{--_x:1px;width:var(--_x)}', '.a{--_x:1px;width:var(--_x)}'],
    ['one with a fallback', '.a{--_x:1px;width:var(--_x,2px)}', '.a{--_x:1px;width:var(--_x,2px)}'],
    ['one that is not read', '.a{--_x:1px;width:2px}', '.a{width:2px}'],
    ['the last of its block', '.a{width:2px;--_x:calc(1px * var(--_y))}', '.a{width:2px;}'],
    [
      'what only an unused one reads',
      '.a{--_x:var(--_y);--_y:1px;--_z:3px;width:var(--_z)}',
      '.a{--_z:3px;width:var(--_z)}',
    ],
    ['what a host may set', '.a{--rw-x:1px}', '.a{--rw-x:1px}'],
    ['a name that begins another', '.a{--_x:1px;--_x-l:2px;width:var(--_x-l)}', '.a{--_x-l:2px;width:var(--_x-l)}'],
  ])('%s', (_, sheet, rest) => {
    expect(withoutUnused(sheet)).toBe(rest);
  });
});

describe('shortenNames', () => {
  it('gives the most used name the shortest, and leaves public names alone', () => {
    expect(shortenNames('--_size-a:1;--_b:var(--_size-a);--rw-ink:var(--_b,var(--_size-a))')).toBe(
      '--_0:1;--_1:var(--_0);--rw-ink:var(--_1,var(--_0))',
    );
  });
});

describe('withConstants', () => {
  const TOKENS = ['--_a', '--_b', '--_c'];

  it.each([
    ['a short value', '.root{--_a:3px;top:var(--_a);left:var(--_a)}', '.root{top:3px;left:3px}'],
    [
      'a long value that is used once',
      '.root{--_a:calc(4px * var(--_b));--_b:1;top:var(--_a)}.root.x{--_b:2}',
      '.root{--_b:1;top:calc(4px * var(--_b))}.root.x{--_b:2}',
    ],
    ['a value by way of another', '.root{--_a:var(--_b);--_b:2px;top:var(--_a)}', '.root{top:2px}'],
    ['not what is set twice', '.root{--_a:1px;top:var(--_a)}.x .root{--_a:2px}', undefined],
    ['not a long value that is used twice', '.root{--_a:"PingFang SC",sans;top:var(--_a)}p{left:var(--_a)}', undefined],
    ['not what is no token', '.fit{--_most:2px}p{width:var(--_most)}', undefined],
    ['not what a page may set', '.root{--rw-a:1px;top:var(--rw-a)}', undefined],
  ])('%s', (_, sheet, rest = sheet) => {
    expect(withConstants(sheet, TOKENS)).toBe(rest);
  });
});

describe('onlyDrawn', () => {
  const drawn = (css: string): string => onlyDrawn(css, (name) => ['root', 'a', 'p', 'kept'].includes(name));

  it.each([
    ['a class that is drawn', '.kept{top:0}', '.kept{top:0}'],
    ['a class that is not', '.gone{top:0}.root .gone{top:0}.kept.gone{top:0}', ''],
    ['a tag that is not', 'h2,p,.root table{margin:0}', 'p{margin:0}'],
    ['the host, states and attributes', ":host([hidden]) .root,a:not(.x):hover,[lang|='zh']{top:0}", undefined],
    ['what pages say of all', '.root *,.root *::before{top:0}', undefined],
    ['rules within conditions', '@media print{.root,li{top:0}}', '@media print{.root{top:0}}'],
    ['a condition with nothing in it', '@supports (width:1cqi){.gone{top:0}}', ''],
    ['a rule that says nothing', '.kept{}', ''],
  ])('%s', (_, css, rest = css) => {
    expect(drawn(css)).toBe(rest);
  });
});
