import { describe, expect, it } from 'vitest';
import { baseStyles } from '../../src/theme/base.js';
import { themeTokens } from '../../src/theme/themes.generated.js';
import { tokenStyles } from '../../src/theme/tokens.generated.js';
import { rulesOf } from './css.js';

const BASE = baseStyles
  .filter((sheet) => sheet !== themeTokens)
  .map(({ cssText }) => cssText)
  .join('\n');
const WHOLE = tokenStyles.cssText + themeTokens.cssText + BASE;
const names = (sheet: string, pattern: RegExp) => [...new Set([...sheet.matchAll(pattern)].map(([, name]) => name))];

describe.each([
  ['rem, which is the size that the page chose', /\drem\b/],
  ['url(), which could be a request', /url\(/],
  ['@import', /@import/],
  ['@font-face, which has no effect in a shadow root', /@font-face/],
  ['motion', /\b(?:animation|transition)\b/],
  ['shadows and gradients', /shadow|gradient/],
])('the widgets’ styles have no %s', (_, pattern) => {
  it('nowhere', () => expect(WHOLE).not.toMatch(pattern));
});

describe('the shared styles', () => {
  it('take every colour from a token or from the system', () =>
    expect(BASE).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsl/i));

  it('read no private property that nothing sets', () => {
    const set = names(WHOLE, /(--_[\w-]+):/g);
    expect(names(WHOLE, /var\((--_[\w-]+)/g).filter((name) => !set.includes(name))).toEqual([]);
  });

  it('read six public properties and set none', () => {
    const six = ['--rw-accent', '--rw-font', '--rw-ink', '--rw-muted', '--rw-rule', '--rw-surface'];
    expect(names(WHOLE, /(--rw-[\w-]+)/g).sort()).toEqual(six);
    expect(WHOLE).not.toMatch(/--rw-[\w-]+:/);
  });

  it('give every public property a fallback', () => expect(WHOLE).not.toMatch(/var\(--rw-[\w-]+\)/));

  it('say nothing to Chromium 87 that it would misread: newer syntax stands only inside an at-rule', () => {
    const newer = /light-dark|color-mix|oklch|:is\(|:where\(|:has\(|&|\bcq[wi]\b|inset:/;
    const plain = rulesOf(WHOLE).filter(([at]) => at === '');
    const text = plain.flatMap(([, selector, declarations]) => [selector, ...declarations.values()]);
    expect(text.filter((part) => newer.test(part))).toEqual([]);
  });

  it('style no slotted or outer node but the host', () => {
    expect(rulesOf(WHOLE).filter(([, selector]) => /::slotted|:host-context|\bhtml\b|\bbody\b/.test(selector))).toEqual(
      [],
    );
  });
});

describe('the wrapper', () => {
  const [, , root] = rulesOf(BASE).find(([at, selector]) => at === '' && selector === '.root') ?? [];

  it('starts with all: initial, so that nothing above it is undone', () => {
    expect([...(root ?? [])][0]).toEqual(['all', 'initial']);
  });

  it.each([
    ['visibility', 'inherit'],
    ['pointer-events', 'inherit'],
    ['color-scheme', 'inherit'],
    ['direction', 'ltr'],
    ['unicode-bidi', 'isolate'],
    ['font-family', 'var(--_font)'],
    ['font-size', 'var(--_size-body)'],
    ['line-height', 'var(--_leading-text)'],
    ['font-variant-numeric', 'lining-nums tabular-nums'],
    ['line-break', 'strict'],
    ['overflow-wrap', 'anywhere'],
  ])('%s: %s', (property, value) => expect(root?.get(property)).toBe(value));
});

describe('a figure that is as large as its card allows', () => {
  const [, , fit] = rulesOf(BASE).find(([at, selector]) => at.includes('1cqi') && selector === '.figure') ?? [];

  it('is so only where the card is a container, or the window would decide', () => {
    const ats = rulesOf(BASE).flatMap(([at, selector, map]) =>
      /\dcqi/.test([selector, ...map.values()].join()) ? [at] : [],
    );
    expect([...new Set(ats)]).toEqual(['@supports (contain-intrinsic-inline-size: 1px) and (width: 1cqi)']);
  });

  it('is never larger than its theme has it, nor smaller than text', () => {
    expect(fit?.get('font-size')).toMatch(/^max\( var\(--_size-body\), min\( var\(--_figure\), /);
  });

  it.each([0, 5, 16])('knows a width of %d', (i) => {
    const [number, words] = [`.n${i}`, `.w${i}`].map(
      (name) => rulesOf(BASE).find(([, selector]) => selector === name)?.[2],
    );
    expect(number?.get('--_number')).toBe(String(i / 2));
    expect(words?.get('--_words')).toBe(String(i));
  });
});

describe('sizes by width', () => {
  const figureIn = (at: string, selector: string) =>
    rulesOf(BASE)
      .find((rule) => rule[0] === at && rule[1] === selector)?.[2]
      .get('--_figure');

  it.each([
    ['narrow', '(max-width: 219.98px)', 'var(--_size-figure-compact)'],
    ['wide', '(min-width: 480px)', 'var(--_size-figure-large)'],
  ])('%s is the same by class and by query', (name, query, size) => {
    expect([figureIn('', `.root.${name}`), figureIn(`@container ${query}`, '.root')]).toEqual([size, size]);
  });
});

it('keeps number and unit on one line', () => {
  const [, , figure] = rulesOf(BASE).find(([at, selector]) => at === '' && selector === '.figure') ?? [];
  expect(figure?.get('white-space')).toBe('nowrap');
});

it('shows focus, and hides it only from engines that know better when', () => {
  const rules = rulesOf(BASE);
  const outline = (selector: string) => rules.find((rule) => rule[1].startsWith(`${selector},`))?.[2].get('outline');
  expect(outline('a:focus')).toBe('var(--_stroke-focus) solid var(--_focus)');
  expect(outline('a:focus:not(:focus-visible)')).toBe('none');
});

it('has a system colour for every colour token in forced colours', () => {
  const forced = rulesOf(BASE).find(
    ([at, selector]) => at === '@media (forced-colors: active)' && selector === '.root',
  );
  const schemed = names(tokenStyles.cssText, /(--_[\w-]+)-[ld]: (?:#|rgba)/g);
  const colours = schemed.filter((name) => name !== '--_page');
  expect([...(forced?.[2].keys() ?? [])].sort()).toEqual([...colours].sort());
});
