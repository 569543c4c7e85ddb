import { isAddressed } from '../links.js';
import type { Locale } from '../../format/locale.js';
import type { Report } from '../../report/types.js';
import { column } from './blocks.js';
import { at, EMPTY, rect, stack, type Box } from './box.js';
import type { Content } from './content.js';
import { wholePx, type Format } from './formats.js';
import * as piece from './pieces.js';
import type { Pen } from './pieces.js';
import { poster } from './poster.js';

/**
 * A complete picture: the content with its frame.
 * @param address of the subject's page, for a poster
 */
export function framed(content: Content, report: Report, format: Format, locale: Locale, address: string): Box {
  const pen: Pen = { sizes: format.sizes, locale };
  return format.isPoster ? poster(content, report, format, pen, printedAddress(address)) : card(content, format, pen);
}

/** Without the protocol and trailing slash; empty for a site without an address. */
const printedAddress = (address: string): string =>
  !isAddressed(address) ? '' : address.replace(/^https?:\/\//, '').replace(/\/$/, '');

const heading = ({ title, isList }: Content, pen: Pen, width: number): Box =>
  isList ? piece.words(title, piece.styleOf(pen, pen.sizes.title, 'ink', 'strong'), width) : EMPTY;

/** The card of a widget: surface, hairline, padding. */
function card(content: Content, { width, pad, sizes: { unit } }: Format, pen: Pen): Box {
  const inner = width - 2 * pad;
  const body = stack(
    [0, heading(content, pen, inner)],
    [unit * 5, column(content.blocks(pen, inner), content.board ? 0 : unit * 5, pen, inner)],
    [unit * 4, piece.meta(content.period, content.sources, pen, inner)],
  );
  const height = wholePx(body.height + 2 * pad);
  const edge = rect(width, height, 'rule', { radius: 3, outline: 1 });
  return { width, height, marks: [...edge.marks, ...at(pad, pad, body)] };
}
