import { describe, expect, it } from 'vitest';
import { Mask } from '../../../src/draft/find/mask.js';

const masked = (text: string, pattern: RegExp): string => {
  const mask = new Mask(text.length);
  mask.putAll(text, pattern, 'number', new Uint8Array(text.length));
  return [...Array(text.length).keys()]
    .filter((i) => mask.at(i))
    .map((i) => text.charAt(i))
    .join('');
};

describe('a mask', () => {
  it.each([
    ['call 112 now', '112'],
    ['8,112 calls', ''],
    ['3.112 calls', ''],
    ['112.5 calls', ''],
    ['1125 calls', ''],
    ['112, 113', '112'],
  ])('never takes a part of a number: %s', (text, taken) => {
    expect(masked(text, /112/g)).toBe(taken);
  });

  it('leaves what is taken', () => {
    const mask = new Mask(3);
    mask.putAll('112', /112/g, 'number', new Uint8Array([0, 1, 0]));
    expect(mask.covers(0, 3)).toBe(false);
  });

  it('keeps the first reason', () => {
    const mask = new Mask(4);
    mask.put(0, 2, 'date');
    mask.put(0, 4, 'name');
    expect([mask.at(0), mask.at(3), mask.isOnly(0, 2, 'date'), mask.isOnly(0, 4, 'date')]).toEqual([
      'date',
      'name',
      true,
      false,
    ]);
  });
});
