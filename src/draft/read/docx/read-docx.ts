import type { Piece, Pieces } from '../block.js';
import { Notices } from '../notice.js';
import { OfficeFile } from '../office/office-file.js';
import { first, type Xml } from '../office/xml.js';
import { Refused } from '../refused.js';
import { plainHeading } from '../text/plain-heading.js';
import { Body, Counts } from './body.js';
import type { WordDocument } from './document.js';
import { Fields } from './fields.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import { Styles } from './styles.js';

/** Maximum nesting of embedded documents. */
const MAX_DEEP = 3;

/** Reads a Word document: its printed text in order, and a count of everything else. */
export const readDocx = (bytes: Uint8Array): Pieces => readAt(bytes, 0);

function readAt(bytes: Uint8Array, depth: number): Pieces {
  const file = new OfficeFile(bytes);
  const main = file.main();
  const body = first(file.xml(main), 'w:body');
  if (!body) throw new Refused('FILE_BROKEN', main);
  const document = opened(file, main);
  const inner = (chunk: Uint8Array): readonly Piece[] => {
    if (depth >= MAX_DEEP) throw new Refused('FILE_BOMB');
    const read = readAt(chunk, depth + 1);
    document.notices.addAll(read.notices);
    return read.pieces;
  };
  const walk = new Body(document, new Counts(), inner);
  walk.walk(body);
  const notes = document.notes.pieces((note, origin) => inOneLine(walk.inside(note, origin)));
  if (notes.length) document.notices.add('FOOTNOTES', '', undefined, notes.length);
  countHeaders(file, main, document.notices);
  return { pieces: [...withHeadings(walk.pieces), ...notes], notices: document.notices.list() };
}

function opened(file: OfficeFile, main: string): WordDocument {
  return {
    file,
    relations: file.relations(main),
    styles: new Styles(file.related(main, 'styles')),
    numbering: new Numbering(file.related(main, 'numbering')),
    notices: new Notices(),
    fields: new Fields(),
    notes: new Notes(file.related(main, 'footnotes'), file.related(main, 'endnotes')),
  };
}

const inOneLine = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, cells }) => cells?.map((cell) => cell.text).join(' ') ?? text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Headers and footers are repeated on every page and not read, but may contain the date of the figures. */
function countHeaders(file: OfficeFile, main: string, notices: Notices): void {
  for (const { type, target } of file.relations(main).values()) {
    if (type !== 'header' && type !== 'footer') continue;
    const xml = file.xml(target);
    const text = xml ? shown(xml).trim() : '';
    if (/[^\s\d\-–—/第页共]/.test(text)) notices.add('HEADERS', type, text);
  }
}

const shown = (xml: Xml): string =>
  /^w:(?:instrText|delText)$/.test(xml.name)
    ? ''
    : xml.children
        .map((child) => (typeof child === 'string' ? child : shown(child) + (child.name === 'w:p' ? ' ' : '')))
        .join('');

/** Without heading styles, headings are detected by their form, as in plain text. */
function withHeadings(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.filter(({ kind }) => kind === 'heading').length > 1) return pieces;
  return pieces.map((piece): Piece => {
    const level = piece.kind === 'paragraph' || piece.kind === 'item' ? plainHeading(piece.text) : undefined;
    if (level === undefined || (piece.kind === 'item' && !/^[第一二三四五六七八九十（(]/.test(piece.text)))
      return piece;
    const { group: _, ...rest } = piece;
    return { ...rest, kind: 'heading', level };
  });
}
