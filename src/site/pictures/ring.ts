import type { Ring } from '../../geometry/ring.js';
import type { Box } from './box.js';
import { lineOf, type Span } from './measure.js';

/** Digit height of the font, relative to its size. */
const DIGIT = 0.73;

/** A ring on its track, with text in its centre. */
export function ringBox({ track, arc }: Pick<Ring, 'track' | 'arc'>, side: number, middle: readonly Span[] = []): Box {
  const [half, scale] = [side / 2, side / 100];
  const size = middle[0]?.style.size ?? 0;
  return {
    width: side,
    height: side,
    marks: [
      { kind: 'path', x: half, y: half, d: track, scale, ink: 'quiet' },
      ...(arc ? [{ kind: 'path', x: half, y: half, d: arc, scale, ink: 'accent' } as const] : []),
      ...(middle.length
        ? [{ kind: 'text', x: half, y: half + (size * DIGIT) / 2, line: lineOf(middle), anchor: 'middle' } as const]
        : []),
    ],
  };
}
