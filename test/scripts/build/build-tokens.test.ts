import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import tokens from '../../../src/theme/tokens.json' with { type: 'json' };
import { rulesOf } from '../../theme/css.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Group = { readonly [key: string]: Json };

interface Leaf {
  readonly name: string;
  readonly type: string;
  readonly value: Json;
  readonly description: Json | undefined;
}

const isGroup = (value: Json | undefined): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every token of a file in the Design Tokens Format: a `$type` counts for all that is under it. */
function leavesOf(group: Group, path: readonly string[] = [], inherited = ''): Leaf[] {
  const type = typeof group['$type'] === 'string' ? group['$type'] : inherited;
  if ('$value' in group)
    return [{ name: path.join('.'), type, value: group['$value'] ?? null, description: group['$description'] }];
  const members = Object.entries(group).filter(([key]) => !key.startsWith('$'));
  return members.flatMap(([key, child]) =>
    isGroup(child)
      ? leavesOf(child, [...path, key], type)
      : [{ name: [...path, key].join('.'), type, value: null, description: '' }],
  );
}

const { dark, theme, density, ...base } = tokens;
const ALL = leavesOf(tokens);
const BASE = leavesOf(base);
const DARK = leavesOf(dark);
const isLayer = (value: Json): value is Group => isGroup(value);
const layersOf = (group: Group) =>
  Object.entries(group).flatMap(([name, layer]) => (isLayer(layer) ? [[name, layer] as const] : []));
const THEMES = layersOf(theme);
const DENSITIES = layersOf(density);
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['scripts/build/build-tokens.mjs', ...args], { encoding: 'utf8' });

const isColour = (value: Json): boolean =>
  isGroup(value) &&
  value['colorSpace'] === 'srgb' &&
  Array.isArray(value['components']) &&
  value['components'].length === 3 &&
  value['components'].every((part) => typeof part === 'number' && part >= 0 && part <= 1);

/** What the format wants of a value, by type. */
const VALID: Readonly<Record<string, (value: Json) => boolean>> = {
  color: isColour,
  dimension: (value) => isGroup(value) && typeof value['value'] === 'number' && value['unit'] === 'px',
  fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
  fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
  number: (value) => typeof value === 'number' && value > 0,
};

describe('tokens.json is a file of the Design Tokens Format', () => {
  it.each(ALL.map((leaf) => [leaf.name, leaf] as const))('%s', (_name, { type, value }) => {
    const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
    expect(Object.keys(VALID)).toContain(type);
    if (alias === undefined) expect(VALID[type]?.(value)).toBe(true);
    else expect(ALL.find(({ name }) => name === alias)?.type).toBe(type);
  });

  it('gives the same colour in components and in the hex that tools without them read', () => {
    const hex = (part: Json) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0');
    const reported = ALL.flatMap(({ value }) => (isGroup(value) && 'hex' in value ? [value] : []));
    const made = reported.map(({ components }) => `#${(components as readonly Json[]).map(hex).join('')}`);
    expect(made).toEqual(reported.map((value) => value['hex']));
  });

  it('says of every token of the first groups, and of every theme and density, what it is for', () => {
    expect(BASE.filter(({ description }) => typeof description !== 'string' || !description)).toEqual([]);
    for (const [, layer] of [...THEMES, ...DENSITIES]) expect(layer['$description']).toMatch(/\.$/);
  });
});

/** Gold and the text on it, which are read on a light ground and on a dark one. */
const IN_BOTH = ['color.distinction', 'color.on-distinction'];

describe('the dark scheme', () => {
  it('has a value for every colour that is not an alias, and for nothing else', () => {
    const colours = BASE.filter(({ name, value }) => name.startsWith('color.') && typeof value !== 'string').filter(
      ({ name }) => !IN_BOTH.includes(name),
    );
    expect(DARK.map(({ name }) => name)).toEqual(colours.map(({ name }) => name));
  });
});

describe.each([...THEMES, ...DENSITIES])('%s holds only what it changes', (_, { dark: ownDark = {}, ...own }) => {
  const light = leavesOf(own);
  const darkColours = leavesOf(ownDark as Group);
  const changes = (leaves: readonly Leaf[], all: readonly Leaf[]) =>
    leaves.map((leaf) => {
      const before = all.find(({ name }) => name === leaf.name);
      expect(before?.type, `${leaf.name} is in the first groups`).toBe(leaf.type);
      return { name: leaf.name, changes: JSON.stringify(before?.value) !== JSON.stringify(leaf.value) };
    });

  it('under names that the first groups have, with other values', () => {
    const same = [...changes(light, BASE), ...changes(darkColours, DARK)].filter((one) => !one.changes);
    expect(same).toEqual([]);
  });

  it('and a colour that it changes, in both schemes', () => {
    const colours = light.filter(({ name, value }) => name.startsWith('color.') && typeof value !== 'string');
    const names = darkColours.map(({ name }) => name);
    const missing = colours.map(({ name }) => name).filter((name) => ![...names, ...IN_BOTH].includes(name));
    expect(missing).toEqual([]);
  });
});

it('the checked-in style sheet is what the tokens say', () => {
  expect(() => run('--check')).not.toThrow();
});

describe('the style sheet for pages', () => {
  const sheet = run('--print');
  const [[, selector, plain] = [], [at, , both] = []] = rulesOf(sheet);

  it('has every token as a custom property of the page', () => {
    const names = BASE.map(({ name }) => `--rw-${name.replace(/^color\./, '').replaceAll('.', '-')}`);
    expect(selector).toBe(':root');
    expect([...(plain?.keys() ?? [])]).toEqual(names);
  });

  it('follows the page’s colour scheme where the browser can', () => {
    expect(at).toBe('@supports (color: light-dark(#000, #fff))');
    expect(both?.get('--rw-ink')).toBe('light-dark(#1d1b18, #f0ece4)');
    expect(both?.size).toBe(DARK.length);
  });

  it.each([
    ['--rw-size-figure-regular', '36px'],
    ['--rw-accent-quiet', 'rgba(107, 127, 149, 0.18)'],
    ['--rw-palette-cn-rise', 'var(--rw-red)'],
    ['--rw-unit-ratio', '0.45'],
  ])('%s is %s', (name, value) => expect(plain?.get(name)).toBe(value));

  it('has what a theme changes where a page, a part of it or a widget has that theme', () => {
    const rules = rulesOf(sheet);
    const of = (name: string) => rules.filter(([, list]) => list === `[theme='${name}'], [data-theme='${name}']`);
    for (const [name] of THEMES)
      expect(of(name).map(([at]) => at)).toEqual(['', '@supports (color: light-dark(#000, #fff))']);
    const [[, , plain] = [], [, , both] = []] = of('portal');
    expect(plain?.get('--rw-accent')).toBe('#a50f2d');
    expect(both?.get('--rw-accent')).toBe('light-dark(#a50f2d, #fb6f7f)');
  });

  it('sets again what stands for something that a theme changes, since it is worked out where it is set', () => {
    const [, , elder] = rulesOf(sheet).find(([, list]) => list.includes("[theme='elder']")) ?? [];
    expect(elder?.get('--rw-focus')).toBe('var(--rw-ink)');
    expect(elder?.get('--rw-palette-cn-rise')).toBe('var(--rw-red)');
  });

  it('asks nobody for anything', () => expect(sheet).not.toMatch(/url\(|@import|\drem\b/));
});
