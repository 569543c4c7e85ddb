import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { advanceOf, widthOf } from '../../../src/site/pictures/measure.js';

const zh = { weight: 'text', lang: 'zh-CN' } as const;

it.each([
  ['稠', 1],
  ['，', 1],
  ['🎉', 1],
  ['8', 0.555],
  ['\u0301', 0],
  ['\u200d', 0],
  ['“', 1],
])('%s is %d em wide in Chinese text', (character, ems) => expect(advanceOf(character, zh)).toBe(ems));

it('sets quotation marks closer in English text', () => {
  expect(advanceOf('“', { weight: 'text', lang: 'en' })).toBe(0.42);
});

it('has every digit as wide as every other, in either weight', () => {
  for (const weight of ['text', 'strong'] as const) {
    const widths = new Set(Array.from('0123456789', (digit) => advanceOf(digit, { ...zh, weight })));
    expect(widths.size).toBe(1);
  }
});

it('adds up', () => expect(widthOf('24亿', { ...zh, size: 20 })).toBeCloseTo(20 * (2 * 0.555 + 1)));

it('has the table that the font says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build/build-advances.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
