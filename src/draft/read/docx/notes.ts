import type { Piece } from '../block.js';
import { counted } from '../counting.js';
import { within, type Xml } from '../office/xml.js';

interface Referred {
  readonly mark: string;
  readonly xml: Xml;
  readonly origin: string;
}

/** The footnotes and endnotes of a document, in the order of their references. */
export class Notes {
  readonly #known: Readonly<Record<NoteKind, ReadonlyMap<string, Xml>>>;
  readonly #referred: Referred[] = [];
  readonly #counts = { footnote: 0, endnote: 0 };

  constructor(footnotes: Xml | undefined, endnotes: Xml | undefined) {
    this.#known = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') };
  }

  refer(kind: NoteKind, id: string | undefined): void {
    const xml = this.#known[kind].get(id ?? '');
    if (!xml) return;
    const number = ++this.#counts[kind];
    const mark = counted(kind === 'footnote' ? 'decimal' : 'lowerRoman', number) ?? String(number);
    this.#referred.push({ mark, xml, origin: `docx ${kind} ${number}` });
  }

  /** @param textOf the text of a note as one line */
  pieces(textOf: (note: Xml, origin: string) => string): readonly Piece[] {
    return this.#referred.flatMap(({ mark, xml, origin }): readonly Piece[] => {
      const text = textOf(xml, origin);
      return text ? [{ kind: 'note', text: `[${mark}] ${text}`, origin, marker: `[${mark}]` }] : [];
    });
  }
}

export type NoteKind = 'footnote' | 'endnote';

const byId = (xml: Xml | undefined, name: string): ReadonlyMap<string, Xml> =>
  new Map((xml ? within(xml, name) : []).map((note) => [note.attributes['w:id'] ?? '', note]));
