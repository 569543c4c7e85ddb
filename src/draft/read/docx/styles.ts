import { first, within, type Xml } from '../office/xml.js';

/** Whether an on/off property is on: present, and not explicitly off. */
export const isOn = (property: Xml | undefined): boolean =>
  property !== undefined && !/^(?:0|false|off|none)$/i.test(property.attributes['w:val'] ?? '');

export const valueOf = (xml: Xml | undefined): string | undefined => xml?.attributes['w:val'];

/** The list and level of a paragraph or a style. */
export interface Numbered {
  readonly list?: string;
  readonly level?: number;
}

interface Style {
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: Xml;
  readonly run?: Xml;
}

/** Smaller shifts are only for alignment. */
const MIN_MOVED = 3;

/** The styles of a document, as needed for paragraph types and visibility. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #usual: string | undefined;

  constructor(xml: Xml | undefined) {
    let usual: string | undefined;
    for (const style of xml ? within(xml, 'w:style') : []) {
      const { 'w:styleId': id = '', 'w:default': isDefault, 'w:type': type } = style.attributes;
      this.#styles.set(id, {
        name: valueOf(first(style, 'w:name')) ?? '',
        basedOn: valueOf(first(style, 'w:basedOn')),
        paragraph: first(style, 'w:pPr'),
        run: first(style, 'w:rPr'),
      });
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(isDefault ?? '')) usual = id;
    }
    this.#usual = usual;
  }

  /** A style and its base styles; cycles are cut. */
  *#chain(id: string | undefined): Generator<Style> {
    const seen = new Set<string>();
    for (let at = id ?? this.#usual; at !== undefined && !seen.has(at); at = this.#styles.get(at)?.basedOn) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (style) yield style;
    }
  }

  #property(id: string | undefined, of: 'paragraph' | 'run', ...path: readonly string[]): Xml | undefined {
    for (const style of this.#chain(id)) {
      const found = first(style[of], ...path);
      if (found) return found;
    }
    return undefined;
  }

  /** From 1; undefined if it is no heading. */
  headingLevel(properties: Xml | undefined): number | undefined {
    const id = valueOf(first(properties, 'w:pStyle'));
    const outline = first(properties, 'w:outlineLvl') ?? this.#property(id, 'paragraph', 'w:outlineLvl');
    const level = Number(valueOf(outline));
    if (outline && level < 9) return level + 1;
    if (outline) return undefined;
    for (const { name } of id === undefined ? [] : this.#chain(id)) {
      const named = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
      if (named) return Number(named);
      if (/^(?:title|标题)$/i.test(name)) return 1;
    }
    return undefined;
  }

  /** Whether a paragraph is a line of a table of contents, whose numerals are page numbers. */
  isContents(properties: Xml | undefined): boolean {
    const id = valueOf(first(properties, 'w:pStyle'));
    return (
      id !== undefined && [...this.#chain(id)].some(({ name }) => /^(?:toc|目录)\s*\d$|^table of figures$/i.test(name))
    );
  }

  /** The list properties of a paragraph, with defaults from its style. */
  numberedBy(properties: Xml | undefined): Numbered & { readonly style: string | undefined } {
    const style = valueOf(first(properties, 'w:pStyle'));
    const own = first(properties, 'w:numPr');
    const list = valueOf(first(own, 'w:numId')) ?? valueOf(this.#property(style, 'paragraph', 'w:numPr', 'w:numId'));
    const level = valueOf(first(own, 'w:ilvl')) ?? valueOf(this.#property(style, 'paragraph', 'w:numPr', 'w:ilvl'));
    return { list, style: style ?? this.#usual, ...(level !== undefined && { level: Number(level) }) };
  }

  isHidden(run: Xml | undefined): boolean {
    const own = first(run, 'w:vanish');
    if (own) return isOn(own);
    const id = valueOf(first(run, 'w:rStyle'));
    return id !== undefined && isOn(this.#property(id, 'run', 'w:vanish'));
  }

  /** Whether a run is superscript or subscript. */
  alignment(run: Xml | undefined): 'superscript' | 'subscript' | undefined {
    const id = valueOf(first(run, 'w:rStyle'));
    const found =
      first(run, 'w:vertAlign') ?? (id === undefined ? undefined : this.#property(id, 'run', 'w:vertAlign'));
    const value = valueOf(found);
    if (value !== undefined) return value === 'superscript' || value === 'subscript' ? value : undefined;
    // LibreOffice shifts text by half points, with a smaller font.
    const moved = first(run, 'w:sz') ? Number(valueOf(first(run, 'w:position')) ?? 0) : 0;
    return Math.abs(moved) < MIN_MOVED ? undefined : moved > 0 ? 'superscript' : 'subscript';
  }
}
