import { lightCss } from '../light-css.js';

/** Replaces a shadow tree on a page without one. */
export interface Scope {
  /** Selector of the element that replaces the host. */
  readonly host: string;
  /**
   * Selector prefix of every rule of the tree, with one class less than the host's, so that relative specificity is
   * unchanged.
   */
  readonly within: string;
  /** Selector prefix of `::part` rules, which come from outside a widget and override its own. */
  readonly overParts?: string;
}

/** A string, a brace, or anything between. */
const TOKENS = /"[^"]*"|'[^']*'|[{}]|[^"'{}]+/g;

/** At-rules that contain rules with selectors. */
const NESTING = /^@(?:media|supports|container)\b/;

/**
 * Converts a style sheet of a shadow tree to one scoped to a part of a page: `:host` becomes the replacement element,
 * and every other rule applies only within it. Host attributes become classes (`[layout='tiles']`: `layout-tiles`).
 * Rules for states only an element can have are dropped.
 * @param css as written in this library: no braces in selectors
 */
export function scopedCss(css: string, scope: Scope): string {
  let out = '';
  let head = '';
  // The enclosing blocks: rules with selectors, or declarations.
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

/** States that never occur on the page: no themes, no density, nothing slotted. */
const ELEMENTS_ONLY = /\[(?:theme|scheme|density|slot)=|::slotted|:not\(:defined\)/;

const selectorsIn = (list: string, scope: Scope): string =>
  splitAtCommas(list)
    .filter((selector) => !ELEMENTS_ONLY.test(selector))
    .map((selector) => scoped(selector.trim(), scope))
    .join(',');

/** Commas within brackets do not separate selectors. */
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

/** `*::part(base)`: the named part of a widget that matches the rest of the selector. */
const partsIn = (selector: string): string =>
  selector.replace(/(\*?)((?::not\([^)]*\))*)::part\((\w+)\)/g, "$2.w [part~='$3']");
