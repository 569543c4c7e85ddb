import { first, isXml, textIn, type Xml } from '../office/xml.js';
import { lowered, raised } from '../raised.js';
import type { WordDocument } from './document.js';
import { chosen, drawn } from './drawing.js';
import { mathText } from './math.js';
import { isOn } from './styles.js';
import { symbol, symbolsIn, UNKNOWN } from './symbols.js';

type Alignment = 'superscript' | 'subscript' | undefined;

/** Collects the text of a paragraph, and the text boxes anchored in it. */
export class Inline {
  readonly boxes: Xml[] = [];
  #text = '';
  /** Raised or lowered text comes in several runs: [ and 1 and ]. */
  #aside = '';
  #asideKind: Alignment;
  #deleted = 0;
  /** Whether a change that is already counted continues: programs split it into runs by formatting. */
  #goesOn = false;

  constructor(
    readonly document: WordDocument,
    readonly origin: string,
  ) {}

  get text(): string {
    this.#flush();
    return this.#text;
  }

  walk(parent: Xml): void {
    let before = '';
    for (const child of parent.children) {
      if (!isXml(child)) continue;
      this.#goesOn = child.name === before && /^w:(?:ins|del|moveTo|moveFrom)$/.test(before);
      this.#take(child);
      before = child.name;
    }
  }

  #take(xml: Xml): void {
    const handler = TAKEN[xml.name];
    if (handler) handler(this, xml);
    else if (!SKIPPED.has(xml.name)) this.walk(xml);
  }

  run(xml: Xml): void {
    const { styles, notices } = this.document;
    const properties = first(xml, 'w:rPr');
    if (styles.isHidden(properties)) {
      // Fields that begin or end in hidden text still count.
      for (const child of xml.children)
        if (isXml(child) && /^w:(?:fldChar|instrText)$/.test(child.name)) this.#take(child);
      const text = textIn(xml);
      if (text.trim() && !this.document.fields.isCode) notices.add('HIDDEN_TEXT', this.origin, text);
      return;
    }
    const kind = styles.alignment(properties);
    for (const child of xml.children) {
      if (!isXml(child)) continue;
      if (child.name === 'w:t') this.say(this.#symbols(textIn(child), fontOf(properties)), kind);
      else if (child.name === 'w:sym') this.say(this.#symbol(child), kind);
      else this.#take(child);
    }
  }

  say(text: string, kind?: Alignment): void {
    if (this.#deleted || this.document.fields.isCode) return;
    if (kind !== this.#asideKind) this.#flush();
    this.#asideKind = kind;
    if (kind) this.#aside += text;
    else this.#text += text;
  }

  #flush(): void {
    const [text, kind] = [this.#aside, this.#asideKind];
    [this.#aside, this.#asideKind] = ['', undefined];
    if (!text) return;
    const said = kind === 'superscript' ? raised(text, this.#text) : lowered(text, this.#text);
    if (said === undefined) this.document.notices.add('NOTE_MARKS', this.origin, text);
    else this.#text += said;
  }

  deletion(xml: Xml): void {
    if (!this.#deleted) this.#count('DELETIONS', xml);
    this.#deleted++;
    this.walk(xml);
    this.#deleted--;
  }

  insertion(xml: Xml): void {
    if (!this.#deleted) this.#count('INSERTIONS', xml);
    this.walk(xml);
  }

  #count(code: 'DELETIONS' | 'INSERTIONS', xml: Xml): void {
    const words = textIn(xml);
    if (this.#goesOn) return;
    // A change without text is of a paragraph mark or of formatting.
    if (words.trim()) this.document.notices.add(code, this.origin, words);
  }

  drawing(xml: Xml): void {
    if (!this.#deleted) this.boxes.push(...drawn(xml, this.origin, this.document.notices));
  }

  formula(xml: Xml): void {
    this.document.notices.add('FORMULAS', this.origin);
    this.say(mathText(xml));
  }

  fieldMark(xml: Xml): void {
    const { fields, notices } = this.document;
    const ended = fields.take(xml);
    if (!ended) return;
    if (ended.isBox) notices.add('CHECK_BOXES', this.origin);
    if (ended.isFormula) notices.add('FORMULAS', this.origin);
    this.say(ended.text);
  }

  /** A newer check box contains its symbol as text; if missing, it is derived from its state. */
  control(xml: Xml): void {
    const properties = first(xml, 'w:sdtPr');
    if (isOn(first(properties, 'w:showingPlcHdr'))) return;
    const box = first(properties, 'w14:checkbox');
    const content = first(xml, 'w:sdtContent');
    if (!box) {
      if (content) this.walk(content);
      return;
    }
    this.document.notices.add('CHECK_BOXES', this.origin);
    const checked = first(box, 'w14:checked')?.attributes['w14:val'] ?? '0';
    this.say(/^(?:1|true|on)$/.test(checked) ? '☑' : '☐');
  }

  alternate(xml: Xml): void {
    const one = chosen(xml);
    if (one) this.walk(one);
  }

  #symbols(text: string, font: string | undefined): string {
    const { text: written, unknown } = symbolsIn(text, font);
    if (unknown) this.document.notices.add('SYMBOLS_UNKNOWN', this.origin, undefined, unknown);
    return written;
  }

  #symbol({ attributes }: Xml): string {
    const found = symbol(attributes['w:font'] ?? '', parseInt(attributes['w:char'] ?? '', 16));
    if (found === undefined) this.document.notices.add('SYMBOLS_UNKNOWN', this.origin, attributes['w:font']);
    return found ?? UNKNOWN;
  }
}

const fontOf = (properties: Xml | undefined): string | undefined => {
  const fonts = first(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:eastAsia'];
};

type Handler = (inline: Inline, xml: Xml) => void;

const note =
  (kind: 'footnote' | 'endnote'): Handler =>
  (inline, xml) =>
    inline.document.notes.refer(kind, xml.attributes['w:id']);

const comment: Handler = ({ document, origin }) => document.notices.add('COMMENTS', origin);

/** Handlers by element name within a paragraph; for all others, the children are processed. */
const TAKEN: Readonly<Record<string, Handler | undefined>> = {
  'w:r': (inline, xml) => inline.run(xml),
  'w:t': (inline, xml) => inline.say(textIn(xml)),
  'w:tab': (inline) => inline.say('\t'),
  'w:ptab': (inline) => inline.say('\t'),
  'w:cr': (inline) => inline.say('\n'),
  'w:br': (inline, { attributes }) => inline.say(attributes['w:type'] === 'page' ? '' : '\n'),
  'w:noBreakHyphen': (inline) => inline.say('-'),
  'w:fldChar': (inline, xml) => inline.fieldMark(xml),
  'w:instrText': (inline, xml) => inline.document.fields.code(textIn(xml)),
  'w:del': (inline, xml) => inline.deletion(xml),
  'w:moveFrom': (inline, xml) => inline.deletion(xml),
  'w:ins': (inline, xml) => inline.insertion(xml),
  'w:moveTo': (inline, xml) => inline.insertion(xml),
  'w:footnoteReference': note('footnote'),
  'w:endnoteReference': note('endnote'),
  'w:commentReference': comment,
  'w:drawing': (inline, xml) => inline.drawing(xml),
  'w:pict': (inline, xml) => inline.drawing(xml),
  'w:object': (inline, xml) => inline.drawing(xml),
  'mc:AlternateContent': (inline, xml) => inline.alternate(xml),
  'm:oMath': (inline, xml) => inline.formula(xml),
  'w:sdt': (inline, xml) => inline.control(xml),
};

/** Properties, and alternative representations: ruby text, the number within a note. */
const SKIPPED: ReadonlySet<string> = new Set(
  'w:pPr w:rPr w:sdtPr w:sdtEndPr w:rt w:rubyPr w:delText w:delInstrText w:softHyphen w:footnoteRef w:endnoteRef w:annotationRef w:lastRenderedPageBreak w:ffData'.split(
    ' ',
  ),
);
