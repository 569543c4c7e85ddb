import { LANGUAGES } from '../../format/words/languages.js';
import { pick } from '../../format/pick.js';
import type { Report } from '../../report/types.js';
import { boardIn } from './board/board.js';
import { column, countOf, cutWords, fit } from './blocks.js';
import { at, rect, scaled, type Box } from './box.js';
import type { Content } from './content.js';
import { wholePx, type Format } from './formats.js';
import { largest } from './largest.js';
import type { Pen } from './pieces.js';
import { footOf, headOf } from './poster-parts.js';

/*
 * A picture for sharing on its own: the report above, its address below. A board or a single figure is on the band; a
 * chart is on the page surface, under a band with its title.
 */

/** The content between header and footer, and the note if it is truncated. */
interface Body {
  readonly box: Box;
  readonly cut: string;
}

export function poster(content: Content, report: Report, format: Format, pen: Pen, address: string): Box {
  const { width, height: least, pad, isFixed, sizes } = format;
  const inner = width - 2 * pad;
  const edge = pad * (isFixed && content.isList ? 0.5 : 0.8);
  const head = headOf(pick(report.title, pen.locale), content, pen, inner);
  const top = head.height + edge * (content.isInBand ? 1.5 : 2);
  const air = content.board ? 0 : sizes.unit * (isFixed ? 4 : 6);
  const footWith = (cut: string): Box => footOf(content, pen, inner, [cut, address].filter(Boolean).join(' · '));
  const aroundWith = (foot: Box): number => top + 2 * air + foot.height + edge;
  const bodyWith = (foot: Box): Body => bodyOf(content, format, pen, inner, aroundWith(foot));
  const first = bodyWith(footWith(''));
  // The truncation note may need a line of its own.
  const { box, cut } = first.cut ? bodyWith(footWith(first.cut)) : first;
  const foot = footWith(cut);
  const around = aroundWith(foot);
  const height = isFixed ? least : Math.max(least, wholePx(around + box.height));
  const free = Math.max(0, height - around - box.height);
  const band = rect(width, top, 'band');
  return {
    width,
    height,
    marks: [
      ...(content.isInBand ? [] : band.marks),
      ...at(pad, edge, head),
      // Content that does not fill its space is optically centred; a board fills it.
      ...at(pad, top + air + free * (content.isList && !isFixed ? 0 : 0.42), box),
      ...at(pad, height - edge - foot.height, foot),
    ],
  };
}

function bodyOf(content: Content, format: Format, pen: Pen, width: number, around: number): Body {
  const { board } = content;
  const { height, isFixed, boardHeight, leastLabel, sizes } = format;
  const least = leastLabel[LANGUAGES[pen.locale].script] / sizes.label;
  if (board && (isFixed || (boardHeight && board.tiles))) {
    const room = (isFixed ? height : boardHeight!) - around;
    const { box, shown } = boardIn(board, pen, width, room, { whole: least * WHOLE, cut: least }, !isFixed);
    return { box, cut: cutOf(board.entries.length, shown, pen) };
  }
  if (isFixed) return filled(content, pen, width, height - around, least);
  const type = board ? BOARD_TYPE : 1;
  const blocks = content.blocks(pen, width / type);
  return { box: scaled(column(blocks, board ? 0 : sizes.unit * 6, pen, width / type), type), cut: '' };
}

/** How much smaller the type of a complete list may be than that of a truncated one. */
const WHOLE = 0.92;

/** Type scale of a board with variable height. */
const BOARD_TYPE = 0.82;

const cutOf = (all: number, shown: number, pen: Pen): string => (shown < all ? cutWords(all, shown, pen.locale) : '');

/** Maximum enlargement of content that does not fill its picture: a single figure may become a poster. */
const MAX_LARGER = { list: 1.2, figure: 2 };

/** At the largest type size where everything fits; if it does not fit at the smallest, as many entries as fit. */
function filled(content: Content, given: Pen, width: number, room: number, least: number): Body {
  const pen = content.isList ? withNotes(given) : given;
  const gap = pen.sizes.unit * (content.board ? 0 : 3);
  const blocksAt = (share: number, isDraft = false) =>
    content.blocks({ ...pen, room: room / share, ...(isDraft && { isDraft }) }, width / share);
  const most = MAX_LARGER[content.isList ? 'list' : 'figure'];
  const all = (share: number, isDraft = false): Box => scaled(fit(blocksAt(share, isDraft), gap, Infinity).box, share);
  const share = largest(least * WHOLE, (one) => all(one, true).height <= room, most);
  if (share !== undefined) return { box: all(share), cut: '' };
  const blocks = blocksAt(least);
  const { box, shown } = fit(blocks, gap, room / least);
  const small = scaled(box, least);
  // A single entry that does not fit is scaled down.
  return {
    box: small.height > room ? scaled(small, room / small.height) : small,
    cut: cutOf(countOf(blocks), shown, pen),
  };
}

/** In a list that is scaled down, the smallest text shrinks less than the rest. */
const withNotes = (pen: Pen): Pen => ({ ...pen, sizes: { ...pen.sizes, small: pen.sizes.label * 0.8 } });
