import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import dark from '../../src/theme/dark.json' with { type: 'json' };
import light from '../../src/theme/tokens.json' with { type: 'json' };
import { rulesOf } from '../theme/css.js';

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

const LIGHT = leavesOf(light);
const DARK = leavesOf(dark);
const run = (...args: string[]) =>
  execFileSync(process.execPath, ['scripts/build-tokens.mjs', ...args], { encoding: 'utf8' });

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

describe.each([
  ['tokens.json', LIGHT],
  ['dark.json', DARK],
])('%s is a file of the Design Tokens Format', (_, leaves) => {
  it.each(leaves.map((leaf) => [leaf.name, leaf] as const))('%s', (_name, { type, value }) => {
    const alias = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
    expect(Object.keys(VALID)).toContain(type);
    if (alias === undefined) expect(VALID[type]?.(value)).toBe(true);
    else expect(LIGHT.find(({ name }) => name === alias)?.type).toBe(type);
  });

  it('gives the same colour in components and in the hex that tools without them read', () => {
    const hex = (part: Json) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0');
    const told = leaves.flatMap(({ value }) => (isGroup(value) && 'hex' in value ? [value] : []));
    const made = told.map(({ components }) => `#${(components as readonly Json[]).map(hex).join('')}`);
    expect(made).toEqual(told.map((value) => value['hex']));
  });
});

describe('the two files together', () => {
  it('say of every token what it is for', () => {
    expect(LIGHT.filter(({ description }) => typeof description !== 'string' || !description)).toEqual([]);
  });

  it('have a dark value for every colour that is not an alias, and for nothing else', () => {
    const colours = LIGHT.filter(({ name, value }) => name.startsWith('color.') && typeof value !== 'string');
    expect(DARK.map(({ name }) => name)).toEqual(colours.map(({ name }) => name));
  });
});

it('the checked-in style sheet is what the tokens say', () => {
  expect(() => run('--check')).not.toThrow();
});

describe('the style sheet for pages', () => {
  const sheet = run('--print');
  const [[, selector, plain] = [], [at, , both] = []] = rulesOf(sheet);

  it('has every token as a custom property of the page', () => {
    const names = LIGHT.map(({ name }) => `--rw-${name.replace(/^color\./, '').replaceAll('.', '-')}`);
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

  it('asks nobody for anything', () => expect(sheet).not.toMatch(/url\(|@import|\drem\b/));
});
