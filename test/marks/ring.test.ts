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

  it('that sweeps has a stroke of the arc’s length along it, and still the arc', () => {
    expect(markup(ringMark(ring(0.25), true))).toBe(
      svg(
        `${TRACK}<path class="arc" d="M0,-50A50,50,0,0,1,50,0L40,0A40,40,0,0,0,0,-40Z"></path>` +
          '<circle class="sweep" r="45" stroke-width="10" pathLength="1" stroke-dasharray="0.25 1" ' +
          'transform="rotate(-90)"></circle>',
      ),
    );
  });

  it.each([1, 1.04])('of %d is full', (ratio) => {
    expect(markup(ringMark(ring(ratio)))).toBe(svg(TRACK + TRACK.replace('track', 'arc')));
  });
});
