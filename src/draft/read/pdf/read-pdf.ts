import type { Piece, Pieces } from '../block.js';
import { Notices } from '../notice.js';
import { Refused } from '../refused.js';
import { linesOfPage } from './columns.js';
import type { Line, PageText } from './fragment.js';
import { furnitureOf } from './furniture.js';
import { pagesOf } from './open-pdf.js';
import { paragraphsOf } from './paragraphs.js';
import { ordinary } from './radicals.js';
import { mended } from './torn.js';

/** Reads a PDF: paragraphs are guessed from the text positions, which is reported as a notice. */
export async function readPdf(bytes: Uint8Array): Promise<Pieces> {
  const pages = await pagesOf(bytes);
  refuseUnread(pages);
  const notices = new Notices();
  notices.add('PDF_CHECK', '');
  const { pieces, joined } = paragraphsOf(linesOf(pages, notices));
  if (joined) notices.add('PDF_LINES_JOINED', '', undefined, joined);
  const repaired = pieces.map((piece) => repair(piece, notices));
  return { pieces: repaired, notices: notices.list() };
}

const textOf = (pages: readonly PageText[]): string =>
  pages.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join('');

/** Characters without a meaning, from a font without a character map. */
const UNMAPPED = /(?![\t\n\r])\p{Cc}|\p{Co}|\uFFFD/gu;

/** Refuses a scan, which has no text, or a PDF whose fonts have no character map. */
function refuseUnread(pages: readonly PageText[]): void {
  const text = textOf(pages).replace(/\s/g, '');
  if (!text)
    throw pages.some(({ hasText }) => hasText)
      ? new Refused('PDF_UNMAPPED')
      : new Refused('PDF_SCANNED', String(pages.length));
  const unmapped = text.match(UNMAPPED)?.length ?? 0;
  const readable = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (unmapped > text.length * 0.3 || (text.length > 100 && readable < text.length * 0.35))
    throw new Refused('PDF_UNMAPPED');
}

function linesOf(pages: readonly PageText[], notices: Notices): readonly Line[] {
  const read = pages.map((page) => {
    const { lines, isTwoColumns } = linesOfPage(page);
    const where = `pdf ${page.page}`;
    if (isTwoColumns) notices.add('PDF_COLUMNS', where);
    if (!lines.length) notices.add('PDF_PAGES_EMPTY', where);
    if (page.pictures && lines.length) notices.add('PICTURES', where, undefined, page.pictures);
    return { lines, height: page.height };
  });
  const furniture = furnitureOf(read);
  if (furniture.size) notices.add('PDF_PAGE_FURNITURE', '', undefined, furniture.size);
  const lines = read.flatMap((page) => page.lines.filter((line) => !furniture.has(line)));
  for (const { segments, page } of lines) if (segments.length >= 3) notices.add('PDF_TABLES', `pdf ${page}`);
  return lines;
}

function repair(piece: Piece, notices: Notices): Piece {
  const { text, count, examples } = ordinary(piece.text);
  if (count) notices.add('PDF_RADICALS', piece.origin, examples, count);
  const { text: whole, blanks } = mended(text);
  if (blanks) notices.add('PDF_BLANKS', '', undefined, blanks);
  const unmapped = whole.match(UNMAPPED)?.length ?? 0;
  if (unmapped) notices.add('PDF_CHARACTERS_UNMAPPED', piece.origin, undefined, unmapped);
  return { ...piece, text: whole.replace(UNMAPPED, '\uFFFD') };
}
