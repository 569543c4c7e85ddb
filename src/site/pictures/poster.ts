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
 * A picture that travels alone: whose report it is above, where that can be checked below. A board and one figure are on the
 * band; what is a chart is on paper, under a band that holds its title.
 */

/** What is between head and foot, and what is said of it where it is cut. */
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
  // What is said of a list that is cut may need a line of its own.
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
      // What does not fill its room is in the optical middle of it; a board fills it.
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

/** How much smaller type may be for a list to be whole than for one that is cut all the same. */
const WHOLE = 0.92;

/** Of the usual size of type, in a board that is as high as it has to be. */
const BOARD_TYPE = 0.82;

const cutOf = (all: number, shown: number, pen: Pen): string => (shown < all ? cutWords(all, shown, pen.locale) : '');

/** How much larger than usual a content may be set to fill its picture: a list stays a list, one figure is a poster. */
const MAX_LARGER = { list: 1.2, figure: 2 };

/** In the largest type in which all of it has room; where it has none in the least, as many entries as have. */
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
  // One entry that alone has no room is made smaller as a whole.
  return {
    box: small.height > room ? scaled(small, room / small.height) : small,
    cut: cutOf(countOf(blocks), shown, pen),
  };
}

/** In a list that is set smaller as a whole, the least text is not as much smaller than the rest. */
const withNotes = (pen: Pen): Pen => ({ ...pen, sizes: { ...pen.sizes, small: pen.sizes.label * 0.8 } });
