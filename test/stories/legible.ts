/** An element or a text of a page that a server wrote. */
type Node = { readonly tag: string; readonly open: string; readonly children: Node[] } | string;

const MAX_CHARACTERS = 160;
const MAX_ENTRIES = 10;
const FIRST_ENTRIES = 3;
const BREAK = 120;
const VOID = new Set(['img', 'br', 'hr']);

const TOKEN = /<!--[\s\S]*?-->|<\?>|<\/([\w-]+)\s*>|<([\w-]+)([^>]*)>|[^<]+/g;

/** Lit's markers, styles, and white space that nobody sees: all that is no news when a story changes. */
const withoutNoise = (html: string): string =>
  html.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1…</script>');

function parse(html: string): Node[] {
  const root: Node[] = [];
  const stack: { tag: string; children: Node[] }[] = [{ tag: '', children: root }];
  for (const [token, close, tag, attributes = ''] of withoutNoise(html).matchAll(TOKEN)) {
    const { children } = stack[stack.length - 1]!;
    if (close) {
      if (stack.pop()?.tag !== close) throw new Error(`</${close}> closes something else`);
    } else if (tag) {
      const node = { tag, open: `<${tag}${attributes.replace(/\s+/g, ' ').replace(/ $/, '')}>`, children: [] };
      children.push(node);
      if (!VOID.has(tag)) stack.push(node);
    } else if (!token.startsWith('<')) children.push(token);
  }
  return root;
}

/** Neighbouring texts are one; a long one is told by its length. */
function texts(children: readonly Node[]): Node[] {
  const joined: Node[] = [];
  for (const child of children) {
    const last = joined[joined.length - 1];
    if (typeof child === 'string' && typeof last === 'string') joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined
    .map((child) => (typeof child === 'string' ? shortened(child.replace(/[ \n\t]+/g, ' ').trim()) : child))
    .filter((child) => child !== '');
}

const shortened = (text: string): string =>
  text.length > MAX_CHARACTERS ? `${text.slice(0, 40)}… (${text.length} characters)` : text;

/** Of a long list, the first entries and how many more there are. */
function entries(children: readonly Node[]): Node[] {
  const list = texts(children);
  if (list.length <= MAX_ENTRIES) return list;
  return [...list.slice(0, FIRST_ENTRIES), `… and ${list.length - FIRST_ENTRIES} more`];
}

const closing = (tag: string): string => (VOID.has(tag) ? '' : `</${tag}>`);

/** All of a node on one line. */
const flat = (node: Node): string =>
  typeof node === 'string' ? node : node.open + entries(node.children).map(flat).join('') + closing(node.tag);

/** A widget within a widget has stories of its own. */
const inner = (node: Node): Node =>
  typeof node === 'string' ? node : { ...node, children: node.tag === 'template' ? ['…'] : node.children.map(inner) };

function lines(node: Node, indent: string): string[] {
  const line = indent + flat(node);
  if (typeof node === 'string' || line.length <= BREAK || !node.children.length) return [line];
  const children = entries(node.tag === 'template' ? node.children.map(inner) : node.children);
  return [indent + node.open, ...children.flatMap((child) => lines(child, `${indent}  `)), indent + closing(node.tag)];
}

/** Server HTML as a person reads it: indented, without styles and markers, long texts and lists cut short. */
export const legible = (html: string): string =>
  `${texts(parse(html))
    .flatMap((node) => lines(node, ''))
    .join('\n')}\n`;
