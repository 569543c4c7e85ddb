/** A piece of a page, as plain data: the browser builds it as nodes, the server writes it as HTML. */
export interface Piece {
  readonly tag: string;
  /** An empty string is an attribute without a value. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What HTML can't carry: a report, a fact. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly (Piece | string)[];
}

/** As nodes of the page, ready to be put into it. */
export function nodeOf(piece: Piece): HTMLElement {
  const node = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes ?? {})) node.setAttribute(name, value);
  Object.assign(node, piece.properties);
  node.append(...(piece.children ?? []).map((child) => (typeof child === 'string' ? child : nodeOf(child))));
  return node;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** The start tag, without its closing angle bracket. */
export const opening = ({ tag, attributes = {} }: Piece): string =>
  `<${tag}${Object.entries(attributes).map(attribute).join('')}`;

/** A script holds its text as it is: nothing in it may end it. */
export const textIn = (tag: string, text: string): string =>
  tag === 'script' ? text.replace(/</g, '\\u003c') : escaped(text);

const BREAK = 80;

/** As HTML to read and to copy; what HTML can't carry is left out. */
export function markupOf(piece: Piece, indent = ''): string {
  const { tag, children = [] } = piece;
  const parts = children.map((child) => (typeof child === 'string' ? textIn(tag, child) : markupOf(child)));
  const line = `${opening(piece)}>${parts.join('')}</${tag}>`;
  if (children.every((child) => typeof child === 'string') || line.length + indent.length <= BREAK)
    return indent + line;
  const inner = children.map((child) =>
    typeof child === 'string' ? `${indent}  ${textIn(tag, child)}` : markupOf(child, `${indent}  `),
  );
  return [`${indent}${opening(piece)}>`, ...inner, `${indent}</${tag}>`].join('\n');
}
