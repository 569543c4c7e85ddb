import { nothing, type Drawn } from './lit.js';
import { templateOf, type Gap, type Template } from './template.js';

/*
 * Draws templates into the DOM, and draws changes into what stands there. Values come from files of strangers: text
 * becomes a text node, a link is http, https or a place on the page, and anything that is no text is refused.
 */

interface Part {
  /** How many values it takes. */
  readonly takes: number;
  set(values: readonly unknown[], from: number): void;
  clear(): void;
}

/** A template of the source and none that data made up: the `raw` of its strings is what no JSON can have. */
const isDrawn = (value: unknown): value is Drawn =>
  typeof value === 'object' &&
  value !== null &&
  '_$litType$' in value &&
  Array.isArray((value as Drawn).strings) &&
  Object.prototype.hasOwnProperty.call((value as Drawn).strings, 'raw');

/**
 * @throws TypeError for what can't be printed, so that no reader ever sees `[object Object]`, `NaN` or a unit without its
 * number: what is to stay empty is said to be `nothing`
 */
function print(value: unknown): string {
  if (value === nothing || value === false) return '';
  if (typeof value === 'string' || (typeof value === 'number' && isFinite(value))) return String(value);
  throw new TypeError(`not a text: ${typeof value}`);
}

/** Addresses that a link may have. */
const SAFE = /^(?:https?:\/\/|#)/i;

class Attribute implements Part {
  readonly takes: number;
  private last?: string | typeof nothing;

  constructor(
    private readonly element: Element,
    private readonly name: string,
    private readonly around: readonly string[],
  ) {
    this.takes = around.length - 1;
  }

  set(values: readonly unknown[], from: number): void {
    const { element, name, around } = this;
    if (name[0] === '?') {
      if (values[from]) element.setAttribute(name.slice(1), '');
      else element.removeAttribute(name.slice(1));
      return;
    }
    const isNone = values.slice(from, from + this.takes).includes(nothing);
    const value = isNone ? nothing : around.reduce((text, piece, at) => text + print(values[from + at - 1]) + piece);
    if (value === this.last) return;
    this.last = value;
    if (typeof value === 'string' && (name !== 'href' || SAFE.test(value))) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }

  clear(): void {
    // It goes with its element.
  }
}

/** What stands before a mark in the tree: nothing, a text, a template, or a list of these. */
class Child implements Part {
  readonly takes = 1;
  private text?: Text;
  private drawing?: Drawing;
  private list?: Child[];

  constructor(private readonly mark: ChildNode) {}

  set(values: readonly unknown[], from: number): void {
    const value = values[from];
    if (Array.isArray(value)) this.setList(value);
    else if (isDrawn(value)) this.setDrawn(value);
    else this.setText(print(value));
  }

  private setText(value: string): void {
    if (!this.text || !value) this.clear();
    if (this.text) this.text.data = value;
    else if (value) this.insert((this.text = document.createTextNode(value)));
  }

  private setDrawn(value: Drawn): void {
    if (this.drawing?.strings !== value.strings) {
      this.clear();
      const drawing = new Drawing(value);
      // What can't be drawn is not there: the next one begins anew.
      drawing.update(value.values);
      this.insert(drawing.content);
      this.drawing = drawing;
    } else this.drawing.update(value.values);
  }

  private setList(values: readonly unknown[]): void {
    if (!this.list) this.clear();
    const list = (this.list ??= []);
    values.forEach((_, at) => {
      if (!list[at]) {
        const mark = document.createComment('');
        this.insert(mark);
        list[at] = new Child(mark);
      }
      list[at].set(values, at);
    });
    for (const child of list.splice(values.length)) child.remove();
  }

  private insert(node: Node): void {
    this.mark.parentNode!.insertBefore(node, this.mark);
  }

  clear(): void {
    this.text?.remove();
    this.drawing?.remove();
    this.list?.forEach((child) => child.remove());
    this.text = this.drawing = this.list = undefined;
  }

  private remove(): void {
    this.clear();
    this.mark.remove();
  }
}

/** A template in the tree. */
class Drawing {
  readonly strings: TemplateStringsArray;
  readonly content: DocumentFragment;
  private readonly parts: readonly Part[];
  private readonly nodes: readonly ChildNode[];

  constructor({ strings, _$litType$: type }: Drawn) {
    this.strings = strings;
    const template = templateOf(strings, type === 2);
    this.content = document.importNode(template.content, true);
    this.nodes = Array.from(this.content.childNodes);
    this.parts = partsOf(this.content, template);
  }

  update(values: readonly unknown[]): void {
    let at = 0;
    for (const part of this.parts) {
      part.set(values, at);
      at += part.takes;
    }
  }

  remove(): void {
    for (const part of this.parts) part.clear();
    for (const node of this.nodes) node.remove();
  }
}

function partsOf(content: DocumentFragment, { gaps }: Template): Part[] {
  // Elements, text and comments, in the order of the source.
  const walker = document.createTreeWalker(content, 1 | 4 | 128);
  let at = -1;
  let node: Node | null = null;
  return gaps.map(({ at: wanted, name, around }: Gap) => {
    for (; at < wanted; at++) node = walker.nextNode();
    return name === undefined ? new Child(node as ChildNode) : new Attribute(node as Element, name, around!);
  });
}

const drawings = new WeakMap<Node, Child>();

/**
 * Draws into a node, or draws anew what was drawn there before.
 * @throws TypeError when a value can't be printed; what stands there then is not to be shown
 */
export function draw(value: unknown, into: Node): void {
  let child = drawings.get(into);
  if (!child) drawings.set(into, (child = new Child(into.appendChild(document.createComment('')))));
  child.set([value], 0);
}
