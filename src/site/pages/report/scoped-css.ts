import { lightCss } from '../light-css.js';

/** What stands in place of a shadow tree on a page that has none. */
export interface Scope {
  /** Selector of the element that stands for the host. */
  readonly host: string;
  /** Selector before every rule of the tree, one class less than the host's: among each other, rules keep their weight. */
  readonly within: string;
  /** Selector before the rules about parts of widgets inside, which come from outside of these and outweigh their own. */
  readonly overParts?: string;
}

/** A string, or a mark that parts rules. */
const TOKENS = /"[^"]*"|'[^']*'|[{}]|[^"'{}]+/g;

/** At-rules with rules in them that have selectors. */
const NESTING = /^@(?:media|supports|container)\b/;

/**
 * A style sheet of a shadow tree as one for a part of a page: `:host` becomes the element in its place, and every other rule
 * applies within it alone. An attribute of the host becomes a class (`[layout='tiles']`: `layout-tiles`). Rules about looks that
 * only an element can have are left out.
 * @param css as this library writes it: no braces in selectors
 */
export function scopedCss(css: string, scope: Scope): string {
  let out = '';
  let head = '';
  // What encloses the place that is read: rules with selectors in them, or declarations as they are.
  const open: ('nesting' | 'kept' | 'dropped')[] = [];
  for (const [token] of lightCss(css).matchAll(TOKENS)) {
    if (token === '{') {
      const inside = open[open.length - 1];
      const isNesting = NESTING.test(head.trim());
      const start = inside === 'kept' || head.startsWith('@') ? head : selectorsIn(head, scope);
      open.push(inside === 'dropped' || start === '' ? 'dropped' : isNesting ? 'nesting' : 'kept');
      if (open[open.length - 1] !== 'dropped') out += `${start}{`;
      head = '';
    } else if (token === '}') {
      const closed = open.pop();
      if (closed === 'kept') out += head;
      if (closed !== 'dropped') out += '}';
      head = '';
    } else head += token;
  }
  return out;
}

/** What the page never has: it is neither themed nor dense, and nothing is put into its widgets. */
const ELEMENTS_ONLY = /\[(?:theme|scheme|density|slot)=|::slotted|:not\(:defined\)/;

const selectorsIn = (list: string, scope: Scope): string =>
  splitAtCommas(list)
    .filter((selector) => !ELEMENTS_ONLY.test(selector))
    .map((selector) => scoped(selector.trim(), scope))
    .join(',');

/** Commas within brackets part no selectors. */
function splitAtCommas(list: string): readonly string[] {
  const parts: string[] = [];
  let [depth, part] = [0, ''];
  for (const char of list) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (char === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
}

function scoped(selector: string, { host, within, overParts = within }: Scope): string {
  const plain = selector.replace(/\[([a-z]+)='([\w-]+)'\]/g, '.$1-$2');
  if (plain.includes('::part(')) return `${overParts} ${partsIn(plain)}`;
  if (!plain.startsWith(':host')) return `${within} ${plain}`;
  return plain.replace(/^:host(?:\(((?:[^()]|\([^()]*\))*)\))?/, (_, own = '') => host + (own as string));
}

/** `*::part(base)`: the part of that name in a widget that the rest of the selector finds. */
const partsIn = (selector: string): string =>
  selector.replace(/(\*?)((?::not\([^)]*\))*)::part\((\w+)\)/g, "$2.w [part~='$3']");
