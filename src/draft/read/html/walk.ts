import type { Piece } from '../block.js';
import type { Notices } from '../notice.js';
import { lowered, raised } from '../raised.js';
import { ListNumbers } from './lists.js';
import { tablePieces } from './table.js';
import { attribute, childrenOf, isElement, isHidden, textOf, type Element, type Parent } from './tree.js';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu ol p pre section summary ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set('script style template noscript head title meta link base'.split(' '));
const FURNITURE = new Set('nav button select input textarea datalist'.split(' '));
const PICTURES = new Set('img picture svg canvas video audio object embed iframe map'.split(' '));

/** Walks through a page and collects its blocks. Inline text accumulates until a block begins or ends. */
export class Walk {
  readonly pieces: Piece[] = [];
  #text = '';
  #head: Omit<Piece, 'text'> | undefined;
  #groups = 0;
  #tables = 0;

  constructor(
    readonly notices: Notices,
    readonly place: string,
  ) {}

  into(parent: Parent, path: string, lists?: ListState, isPre = false): void {
    const counts = new Map<string, number>();
    for (const node of childrenOf(parent)) {
      const text = textOf(node);
      if (text !== undefined) this.#say(text, path, isPre);
      if (!isElement(node)) continue;
      const nth = (counts.get(node.tagName) ?? 0) + 1;
      counts.set(node.tagName, nth);
      this.#element(node, `${path}/${node.tagName}[${nth}]`, lists, isPre);
    }
  }

  /** Ends the current block. */
  close(): void {
    const text = this.#text.replace(/^[ \n]+|[ \n]+$/g, '').replace(/ ?\n ?/g, '\n');
    if (text && this.#head) {
      const { marker = '' } = this.#head;
      this.pieces.push({
        ...this.#head,
        text: marker ? `${marker}${/\s$|[、）]$/.test(marker) ? '' : ' '}${text}` : text,
      });
    }
    [this.#text, this.#head] = ['', undefined];
  }

  #say(text: string, path: string, isPre: boolean): void {
    const said = isPre ? text : collapsed(text);
    // White space between blocks starts none.
    if (!this.#head && !said.trim()) return;
    this.#head ??= { kind: 'paragraph', origin: `${this.place}${path}` };
    this.#text += this.#text.endsWith(' ') && said.startsWith(' ') ? said.slice(1) : said;
  }

  #element(element: Element, path: string, lists: ListState | undefined, isPre: boolean): void {
    const { tagName } = element;
    const origin = this.place + path;
    if (UNSEEN.has(tagName)) return;
    if (isHidden(element)) this.notices.add('HIDDEN_TEXT', origin);
    else if (FURNITURE.has(tagName)) this.#control(element, path, isPre);
    else if (PICTURES.has(tagName)) this.#picture(element, origin);
    else if (tagName === 'math') this.#formula(element, path, isPre);
    else if (tagName === 'br') this.#break(path);
    else if (tagName === 'sup' || tagName === 'sub') this.#raised(element, path, isPre);
    else if (tagName === 'del' || tagName === 's' || tagName === 'strike') this.#deleted(element, origin);
    else if (tagName === 'ins') this.#inserted(element, path, lists, isPre);
    else if (tagName === 'rt' || tagName === 'rp') return;
    else if (tagName === 'table') this.#table(element, path);
    else if (/^h[1-6]$/.test(tagName))
      this.#block(element, path, { kind: 'heading', level: Number(tagName[1]), origin });
    else if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') this.#list(element, path, lists);
    else if (tagName === 'li') this.#item(element, path, lists);
    else if (BLOCKS.has(tagName)) this.#container(element, path, lists, isPre || tagName === 'pre');
    else this.into(element, path, lists, isPre);
  }

  #block(element: Element, path: string, head: Omit<Piece, 'text'>, lists?: ListState): void {
    this.close();
    this.#head = head;
    this.into(element, path, lists);
    this.close();
  }

  #container(element: Element, path: string, lists: ListState | undefined, isPre: boolean): void {
    // The first block within an item is the item itself, with its marker.
    if (this.#head && !this.#text) {
      this.into(element, path, lists, isPre);
      return;
    }
    this.close();
    this.into(element, path, lists, isPre);
    this.close();
  }

  #list(element: Element, path: string, outer: ListState | undefined): void {
    this.close();
    const group = outer ? outer.group : ++this.#groups;
    this.into(element, path, { numbers: new ListNumbers(element), group });
    this.close();
  }

  #item(element: Element, path: string, lists: ListState | undefined): void {
    const marker = lists?.numbers.marker(element) ?? '';
    const group = lists?.group ?? ++this.#groups;
    const origin = this.place + path;
    this.#block(element, path, { kind: 'item', origin, group, ...(marker && { marker: marker.trim() }) }, lists);
  }

  #break(path: string): void {
    this.#head ??= { kind: 'paragraph', origin: this.place + path };
    this.#text += '\n';
  }

  #raised(element: Element, path: string, isPre: boolean): void {
    const text = collapsed(plainText(element));
    const isUp = element.tagName === 'sup';
    const said = isUp ? raised(text, this.#text) : lowered(text, this.#text);
    if (said !== undefined) this.#say(said, path, isPre);
    else this.notices.add('NOTE_MARKS', this.place + path, text);
  }

  #deleted(element: Element, origin: string): void {
    this.notices.add('DELETIONS', origin, plainText(element));
  }

  #inserted(element: Element, path: string, lists: ListState | undefined, isPre: boolean): void {
    this.notices.add('INSERTIONS', this.place + path, plainText(element));
    this.into(element, path, lists, isPre);
  }

  #formula(element: Element, path: string, isPre: boolean): void {
    this.notices.add('FORMULAS', this.place + path);
    this.#say(plainText(element), path, isPre);
  }

  /** A check box becomes part of the text; other controls and menus are skipped. */
  #control(element: Element, path: string, isPre: boolean): void {
    const origin = this.place + path;
    const type = attribute(element, 'type')?.toLowerCase();
    if (element.tagName === 'input' && (type === 'checkbox' || type === 'radio')) {
      this.notices.add('CHECK_BOXES', origin);
      this.#say(attribute(element, 'checked') === undefined ? '☐' : '☑', path, isPre);
    } else if (type !== 'hidden') this.notices.add('FIELDS_DROPPED', origin);
  }

  #picture(element: Element, origin: string): void {
    this.notices.add('PICTURES', origin, attribute(element, 'alt') || undefined);
  }

  #table(element: Element, path: string): void {
    this.close();
    const origin = this.place + path;
    for (const node of childrenOf(element))
      if (isElement(node) && node.tagName === 'caption')
        this.#block(node, `${path}/caption`, { kind: 'paragraph', origin: `${origin}/caption` });
    const textIn = (cell: Element): string => this.#cellText(cell, `${path}/cell`);
    this.pieces.push(...tablePieces(element, { notices: this.notices, group: ++this.#tables, origin, textOf: textIn }));
  }

  /** A cell is read like a separate page, with its blocks joined into a line. */
  #cellText(cell: Element, path: string): string {
    const inner = new Walk(this.notices, this.place);
    inner.into(cell, path);
    inner.close();
    if (inner.pieces.some(({ kind }) => kind === 'row')) this.notices.add('NESTED_TABLES', this.place + path);
    const lines = inner.pieces.map(({ text, cells }) => cells?.map((each) => each.text).join(' ') ?? text);
    const figures = lines.flatMap((line) => line.split('\n')).filter((line) => /^[\d.,\s%-]+$/.test(line));
    if (figures.length >= 3) this.notices.add('CELL_LINES', this.place + path, figures.join(' '));
    return lines.join(' ');
  }
}

interface ListState {
  readonly numbers: ListNumbers;
  /** Nested lists share a group. */
  readonly group: number;
}

/** The text within an element, unformatted. */
function plainText(parent: Parent): string {
  return childrenOf(parent)
    .map((node) => textOf(node) ?? (isElement(node) && !UNSEEN.has(node.tagName) ? plainText(node) : ''))
    .join('');
}

/** Collapses white space as browsers do, and removes line breaks between Chinese characters. */
const collapsed = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*\r?\n[ \t\r\n]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/[ \t\r\n\f]+/g, ' ');
