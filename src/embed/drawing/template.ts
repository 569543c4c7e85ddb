/*
 * Parses the static text of a template into nodes. Templates are our own, so a small grammar is enough: no comments, no
 * entities, attributes in double quotes or without a value. Nodes are created one by one without the browser's HTML
 * parser, so that pages with Trusted Types need no policy for us.
 */

import { createComment, createDocumentFragment, createElementNS, createTextNode } from '../../browser/builtins.js';

/**
 * A gap: the index of its node in the tree; for an attribute also its name and the texts around its values, else both
 * empty.
 */
export interface Gap {
  readonly at: number;
  readonly name: string;
  readonly around: readonly string[];
}

export interface Template {
  readonly content: DocumentFragment;
  readonly gaps: readonly Gap[];
}

/** Placeholder for a value; no template contains this character. */
const GAP = '\u0001';

const TOKEN = /<(\/?)([a-z][\w-]*)([^>]*?)\/?>|[^<]+/gi;
const ATTRIBUTE = /([?@.\w:-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

export const SVG = 'http://www.w3.org/2000/svg';
export const HTML = 'http://www.w3.org/1999/xhtml';

const known = new WeakMap<TemplateStringsArray, Template>();

/** The nodes of a template; parsed once for each template literal. */
export function templateOf(strings: TemplateStringsArray, isSvg: boolean): Template {
  let template = known.get(strings);
  if (!template) known.set(strings, (template = read(strings.join(GAP), isSvg ? SVG : HTML)));
  return template;
}

function read(text: string, space: string): Template {
  const content = createDocumentFragment();
  const gaps: Gap[] = [];
  let [parent, at]: [Node, number] = [content, 0];
  const add = (node: Node): Node => {
    at++;
    return parent.appendChild(node);
  };
  for (const [token = '', closing, tag, attributes] of text.matchAll(TOKEN)) {
    if (!tag) {
      token.split(GAP).forEach((piece, index) => {
        // A line break between two elements is only source formatting.
        const shown = piece.replace(/\s+/g, ' ');
        if (index) {
          gaps.push({ at, name: '', around: [] });
          add(createComment(''));
        }
        if (shown) add(createTextNode(shown));
      });
    } else if (closing) parent = parent.parentNode!;
    else {
      const isSvg = tag === 'svg' || space === SVG || (parent as Element).namespaceURI === SVG;
      const element = createElementNS(isSvg ? SVG : HTML, tag);
      readAttributes(element, attributes!, at, gaps);
      add(element);
      if (!token.endsWith('/>')) parent = element;
    }
  }
  return { content, gaps };
}

function readAttributes(element: Element, text: string, at: number, gaps: Gap[]): void {
  for (const [, name, quoted, bare] of text.matchAll(ATTRIBUTE)) {
    const value = quoted || bare || '';
    if (value.includes(GAP)) gaps.push({ at, name: name!, around: value.split(GAP) });
    else element.setAttribute(name!, value);
  }
}
