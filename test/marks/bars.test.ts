import { describe, expect, it } from 'vitest';
import { bars } from '../../src/geometry/bars.js';
import { barMark, partMark, spacerMark } from '../../src/marks/bars.js';
import { markup } from '../support/markup.js';

const svg = (inner: string) =>
  `<svg class="drawing" width="100%" height="100%" focusable="false" aria-hidden="true">${inner}</svg>`;
const zeroAt = (x: string) => `<rect class="zero" x="${x}" width="1" height="100%"></rect>`;
const rect = (name: string, x: string, width: string) =>
  `<rect class="${name}" x="${x}" y="50%" width="${width}" height="16" transform="translate(0 -8)"></rect>`;

const drawn = (tone?: string) => {
  const { zero, bars: all } = bars([3, -1, 0, undefined, [1, 2]]);
  return all.map((bar) => markup(barMark(bar, zero, tone)));
};

describe('a bar', () => {
  it.each([
    ['above zero', 0, rect('bar rise', '25%', '75%')],
    ['below zero', 1, rect('bar rise', '0%', '25%')],
    ['of 0', 2, ''],
    ['of nothing', 3, ''],
    ['of a range', 4, rect('open rise', '50%', '25%') + rect('bar rise', '25%', '25%')],
  ])('%s is drawn over the zero line', (_, index, inner) => {
    expect(drawn('rise')[index]).toBe(svg(zeroAt('25%') + inner));
  });

  it('has no colour of its own where it has no direction', () => {
    expect(drawn()[0]).toContain('class="bar "');
  });
});

it('keeps room as wide as a bar', () => {
  expect(markup(spacerMark(33.333))).toBe(
    '<svg class="spacer" width="33.333%" height="1" focusable="false" aria-hidden="true"></svg>',
  );
});

describe('a part of a whole', () => {
  const part = (inner: string) =>
    `<svg class="part" width="100%" height="14" focusable="false" aria-hidden="true">` +
    `<rect class="track" width="100%" height="100%"></rect>${inner}</svg>`;

  it('fills its track', () => {
    expect(markup(partMark(87.5))).toBe(part('<rect class="bar" width="87.5%" height="100%"></rect>'));
  });

  it('of nothing is the track alone', () => {
    expect(markup(partMark(0))).toBe(part(''));
  });
  it('that goes beyond its whole has a mark where that ends', () => {
    const bar = '<rect class="bar" width="100%" height="100%"></rect>';
    const whole = '<rect class="whole" x="80%" width="3" height="100%"></rect>';
    expect(markup(partMark(100, 80))).toBe(part(bar + whole));
  });
});
