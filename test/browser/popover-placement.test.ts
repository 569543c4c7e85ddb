import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/browser/popover-placement.js';

const view = { width: 800, height: 600 };
const panel = { width: 340, height: 300 };
const anchor = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

describe('a panel stands', () => {
  it.each([
    ['under its anchor, flush with it', anchor(100, 50), { left: 100, top: 76, maxHeight: 516 }],
    ['over it, where it does not fit under it', anchor(100, 400), { left: 100, top: 94, maxHeight: 386 }],
    ['as far left as the window’s right edge asks', anchor(700, 50), { left: 452, top: 76, maxHeight: 516 }],
    ['off the window’s left edge', anchor(2, 50), { left: 8, top: 76, maxHeight: 516 }],
    [
      'under it where both sides are too small and this one is larger',
      anchor(100, 280),
      { left: 100, top: 306, maxHeight: 286 },
    ],
    ['over it where that one is larger, cut', anchor(100, 299), { left: 100, top: 8, maxHeight: 285 }],
  ])('%s', (_, at, placement) => {
    expect(placeBeside(at, panel, view)).toEqual(placement);
  });

  it('at the left edge of a window that is narrower than it', () => {
    expect(placeBeside(anchor(50, 50), panel, { width: 200, height: 600 }).left).toBe(8);
  });

  it('with no height below nothing, where the anchor has been scrolled away', () => {
    expect(placeBeside(anchor(100, 900), panel, view)).toEqual({ left: 100, top: 594, maxHeight: 886 });
    expect(placeBeside(anchor(100, -900), panel, view)).toEqual({ left: 100, top: -874, maxHeight: 1466 });
  });
});
