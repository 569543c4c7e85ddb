import type { Piece } from '../block.js';
import { readHtml } from '../html/read-html.js';
import { first, isXml, textIn, type Xml } from '../office/xml.js';
import { decoded } from '../text/decode.js';
import type { WordDocument } from './document.js';
import { chosen } from './drawing.js';
import { Inline } from './inline.js';
import { isOn } from './styles.js';
import { tableRows } from './table.js';

/** Counts paragraphs, lists and tables over the whole document, including boxes and cells. */
export class Counts {
  paragraphs = 0;
  tables = 0;
  chunks = 0;
  readonly #lists = new Map<string, number>();

  list(id: string): number {
    const known = this.#lists.get(id) ?? this.#lists.size + 1;
    this.#lists.set(id, known);
    return known;
  }
}

/** Collects the blocks of a body, a text box, a cell or a note. */
export class Body {
  readonly pieces: Piece[] = [];
  /** Text of paragraphs whose paragraph mark is deleted: it continues in the next one. */
  #carried = '';

  constructor(
    readonly document: WordDocument,
    readonly counts: Counts,
    /** Reads a Word document embedded in this one. */
    readonly readInner: (bytes: Uint8Array) => readonly Piece[],
    /** Replaces `docx p12` for paragraphs of a cell, a box or a note. */
    readonly place?: string,
  ) {}

  walk(parent: Xml): void {
    for (const child of parent.children) if (isXml(child)) this.#take(child);
  }

  #take(xml: Xml): void {
    if (xml.name === 'w:p') this.#paragraph(xml);
    else if (xml.name === 'w:tbl') this.#table(xml);
    else if (xml.name === 'w:altChunk') this.#chunk(xml);
    else if (xml.name === 'w:del' || xml.name === 'w:moveFrom') this.#count('DELETIONS', xml);
    else if (xml.name === 'mc:AlternateContent') this.#alternate(xml);
    else if (xml.name === 'w:sdt') this.#control(xml);
    else if (!/^w:(?:sectPr|tcPr|tblPr|sdtPr)$/.test(xml.name)) {
      if (xml.name === 'w:ins' || xml.name === 'w:moveTo') this.#count('INSERTIONS', xml);
      this.walk(xml);
    }
  }

  #count(code: 'DELETIONS' | 'INSERTIONS', xml: Xml): void {
    if (textIn(xml).trim()) this.document.notices.add(code, this.#origin(), textIn(xml));
  }

  #alternate(xml: Xml): void {
    const one = chosen(xml);
    if (one) this.walk(one);
  }

  #control(xml: Xml): void {
    const content = first(xml, 'w:sdtContent');
    if (content && !isOn(first(xml, 'w:sdtPr', 'w:showingPlcHdr'))) this.walk(content);
  }

  #origin(): string {
    return this.place ?? `docx p${this.counts.paragraphs}`;
  }

  #paragraph(xml: Xml): void {
    this.counts.paragraphs++;
    const { styles, notices } = this.document;
    const properties = first(xml, 'w:pPr');
    const inline = new Inline(this.document, this.#origin());
    inline.walk(xml);
    const text = this.#carried + inline.text;
    this.#carried = '';
    const mark = first(properties, 'w:rPr');
    const isEndDeleted = first(mark, 'w:del') !== undefined || first(mark, 'w:moveFrom') !== undefined;
    if (isEndDeleted) this.#carried = text;
    else if (styles.isContents(properties)) {
      if (text.trim()) notices.add('CONTENTS', this.#origin());
    } else if (text.trim() || !isOn(first(mark, 'w:vanish'))) this.#add(text, properties);
    for (const [i, box] of inline.boxes.entries()) this.#box(box, i + 1);
  }

  #add(said: string, properties: Xml | undefined): void {
    const { styles, numbering, notices } = this.document;
    const origin = this.#origin();
    const marker = numbering.next(styles.numberedBy(properties));
    if (marker?.isUnknown) notices.add('NUMBER_FORM_UNKNOWN', origin, marker.text);
    const text = (marker?.text ?? '') + said.replace(/^[ \t]+/, '');
    // A bare number is content in a cell, but not on a line of its own.
    if (!said.trim() && !(this.place && text.trim())) return;
    const level = this.place ? undefined : styles.headingLevel(properties);
    const written = marker?.text.trim();
    if (level !== undefined)
      this.pieces.push({ kind: 'heading', level, text, origin, ...(written && { marker: written }) });
    else if (marker)
      this.pieces.push({
        kind: 'item',
        group: this.counts.list(marker.list),
        text,
        origin,
        ...(written && { marker: written }),
      });
    else this.pieces.push({ kind: 'paragraph', text: said, origin });
  }

  #box(xml: Xml, nth: number): void {
    const origin = `${this.#origin()} box ${nth}`;
    const inner = this.inside(xml, origin);
    if (!inner.length) return;
    this.document.notices.add(
      'TEXT_BOXES',
      origin,
      inner[0]!.text || inner[0]!.cells?.map(({ text }) => text).join(' '),
    );
    this.pieces.push(...inner);
  }

  /** The blocks of a part outside the document's text. */
  inside(xml: Xml, place: string): readonly Piece[] {
    const body = new Body(this.document, this.counts, this.readInner, place);
    body.walk(xml);
    return body.pieces;
  }

  #table(xml: Xml): void {
    const table = ++this.counts.tables;
    const outer = this.place === undefined ? '' : `${this.place} `;
    const cells = (cell: Xml, origin: string): readonly Piece[] => this.inside(cell, origin);
    const rows = tableRows(xml, {
      origin: `${outer || 'docx '}t${table}`,
      table,
      notices: this.document.notices,
      inside: cells,
    });
    this.pieces.push(...rows);
  }

  #chunk(xml: Xml): void {
    const origin = `docx chunk ${++this.counts.chunks}`;
    const relation = this.document.relations.get(xml.attributes['r:id'] ?? '');
    const bytes = relation && this.document.file.archive.part(relation.target);
    const base = (pieces: readonly Piece[]): readonly Piece[] =>
      // Lists and tables of an embedded part are numbered separately.
      pieces.map((piece) =>
        piece.group === undefined ? piece : { ...piece, group: piece.group + this.counts.chunks * 10_000 },
      );
    if (bytes && /\.(?:x?html?)$/i.test(relation.target)) this.pieces.push(...base(this.#page(bytes, origin)));
    else if (bytes && /\.docx$/i.test(relation.target)) this.pieces.push(...base(this.readInner(bytes)));
    else if (bytes && /\.txt$/i.test(relation.target)) this.pieces.push(...textPieces(decoded(bytes).text, origin));
    else this.document.notices.add('CHUNKS_UNREAD', origin, relation?.target);
  }

  #page(bytes: Uint8Array, origin: string): readonly Piece[] {
    const { pieces, notices } = readHtml(decoded(bytes).text, `${origin} `);
    this.document.notices.addAll(notices);
    return pieces;
  }
}

const textPieces = (text: string, origin: string): readonly Piece[] =>
  text.split(/\r?\n/).map((line) => ({ kind: 'paragraph', text: line, origin }));
