import { expect, it } from 'vitest';
import { trend } from '../../src/geometry/trend.js';
import type { TrendDrawing } from '../../src/models/widgets/trend-line.js';
import { trendMark } from '../../src/marks/trend.js';
import { markup } from '../support/markup.js';

const drawing = (...of: Parameters<typeof trend>): TrendDrawing => {
  const { ticks, ...rest } = trend(...of);
  return { ...rest, ticks: ticks.map(({ value, y }) => ({ y, text: String(value) })) };
};

const drawn = (...of: Parameters<typeof trend>): string => markup(trendMark(drawing(...of)));

it('names the values of its scale, and zero once', () => {
  const svg = drawn([{ value: 15 }, { value: 25 }]);
  expect(svg.match(/<line class="[a-z]+"/g)).toEqual([
    '<line class="tick"',
    '<line class="tick"',
    '<line class="tick"',
    '<line class="zero"',
  ]);
  expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(['10', '20', '30', '0']);
});

it('draws a line without a scale, as files of version 0.1.0 have it', () => {
  const { ticks: _, ...old } = drawing([{ value: 50 }, { value: 100 }]);
  expect(markup(trendMark(old)).match(/<line/g)).toHaveLength(1);
});

it('draws zero, the line, what is derived dashed, and every point round', () => {
  const svg = drawn([{ value: 50, isDerived: true }, { value: 100 }, { value: 75 }]);
  expect(svg).toContain('<line class="zero" x1="0" x2="100%" y1="100%" y2="100%"></line>');
  expect(svg).toContain('<path class="line" d="M50,0L83.333,25"></path>');
  expect(svg).toContain('<path class="line derived-line" d="M16.667,50L50,0"></path>');
  expect(svg.match(/<circle[^>]*>/g)).toEqual([
    '<circle class="dot" cx="16.667%" cy="50%" r="5.5">',
    '<circle class="ground" cx="16.667%" cy="50%" r="3.5">',
    '<circle class="ground" cx="50%" cy="0%" r="6">',
    '<circle class="dot" cx="50%" cy="0%" r="4">',
    '<circle class="ground" cx="83.333%" cy="25%" r="6">',
    '<circle class="dot" cx="83.333%" cy="25%" r="4">',
  ]);
});

it('draws no path that is empty, and is hidden from those who listen', () => {
  const svg = drawn([{ value: 50 }, { value: 100 }]);
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(svg).toMatch(/^<svg class="trend" width="100%" focusable="false" aria-hidden="true"/);
  expect(svg).not.toMatch(/NaN|undefined| style=/);
});
