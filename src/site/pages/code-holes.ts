import { escapeHtml } from '../../format/text/html.js';
import type { CodeLook } from '../snippets/code-look.js';

/** The places of a code that what an editor chooses goes to. */
const HOLES = [
  'query',
  'plainQuery',
  'attributes',
  'width',
  'limit',
  'fit',
  'height',
  'heights',
  'room',
  'least',
  'page',
  'file',
  'refresh',
  'picture',
  'pictureSize',
] as const;

/** The first of the code points that are no character, so that no text of a report has them: marks for these places. */
const FIRST = 0xfdd0;

export const HOLE_MARKS = Object.fromEntries(
  HOLES.map((name, at) => [name, String.fromCharCode(FIRST + at)]),
) as unknown as CodeLook;

const MARK = /([\uFDD0-\uFDDF])/;

type Hole = (typeof HOLES)[number];

/** A code in its pieces: texts as they are, and between them the places. */
const filled = (code: string, text: (piece: string) => string, place: (hole: Hole) => string): string =>
  code
    .split(MARK)
    .map((piece, at) => (at % 2 ? place(HOLES[piece.charCodeAt(0) - FIRST]!) : text(piece)))
    .join('');

/** A code as markup: what it is when nothing is chosen, with an element around each place that a choice goes to. */
export const codeMarkup = (code: string, plain: CodeLook): string =>
  filled(code, escapeHtml, (hole) => `<span data-hole="${hole}">${escapeHtml(plain[hole])}</span>`);

/** The code as it is when nothing is chosen. */
export const plainCode = (code: string, plain: CodeLook): string =>
  filled(
    code,
    (piece) => piece,
    (hole) => plain[hole],
  );
