import { describe, expect, it } from 'vitest';
import { ring } from '../../src/geometry/ring.js';
import { ringMark } from '../../src/marks/ring.js';
import { markup } from '../support/markup.js';

const TRACK =
  '<path class="track" d="M0,-50A50,50,0,1,1,0,50A50,50,0,1,1,0,-50M0,-40A40,40,0,1,0,0,40A40,40,0,1,0,0,-40Z"></path>';
const svg = (inner: string) =>
  `<svg class="ring" viewBox="-50 -50 100 100" focusable="false" aria-hidden="true">${inner}</svg>`;

describe('the ring', () => {
  it('of a quarter is a quarter, clockwise from twelve', () => {
    expect(markup(ringMark(ring(0.25)))).toBe(
      svg(`${TRACK}<path class="arc" d="M0,-50A50,50,0,0,1,50,0L40,0A40,40,0,0,0,0,-40Z"></path>`),
    );
  });

  it('of nothing has no arc', () => {
    expect(markup(ringMark(ring(0)))).toBe(svg(TRACK));
  });

  it('of 1 is full', () => {
    expect(markup(ringMark(ring(1)))).toBe(svg(TRACK + TRACK.replace('track', 'arc')));
  });
});
