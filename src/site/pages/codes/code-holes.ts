import { escapeHtml } from '../../../format/text/html.js';
import type { CodeLook } from '../../snippets/code-look.js';

/** The placeholders in a code for the editor's choices. */
const HOLES = [
  'query',
  'link',
  'oembed',
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

/** The first Unicode noncharacter, so that no text of a report contains it; marks the placeholders. */
const FIRST = 0xfdd0;

export const HOLE_MARKS = Object.fromEntries(
  HOLES.map((name, at) => [name, String.fromCharCode(FIRST + at)]),
) as unknown as CodeLook;

const MARK = /([\uFDD0-\uFDDF])/;

type Hole = (typeof HOLES)[number];

/** Maps a code's texts and placeholders. */
const filled = (code: string, text: (piece: string) => string, place: (hole: Hole) => string): string =>
  code
    .split(MARK)
    .map((piece, at) => (at % 2 ? place(HOLES[piece.charCodeAt(0) - FIRST]!) : text(piece)))
    .join('');

/** A code as markup with default values, and an element around each placeholder. */
export const codeMarkup = (code: string, plain: CodeLook): string =>
  filled(code, escapeHtml, (hole) => `<span data-hole="${hole}">${escapeHtml(plain[hole])}</span>`);

/** The code with default values. */
export const plainCode = (code: string, plain: CodeLook): string =>
  filled(
    code,
    (piece) => piece,
    (hole) => plain[hole],
  );
