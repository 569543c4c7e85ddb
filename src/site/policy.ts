import { sha256Base64 } from './sha256.js';

const CHARSET = '<meta charset="utf-8">';

const INLINE = /<(style|script)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;

/** The source expressions of a page's inline styles and scripts: what a policy has to name so that they apply. */
export function inlineHashes(html: string): {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
} {
  const [styles, scripts] = [new Set<string>(), new Set<string>()];
  for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (tag === 'style') styles.add(sourceOf(text));
    // A script with an address is allowed by its address; a block of data runs nothing.
    else if (!/\ssrc=|\stype="(?:application|text)\/[^"]*json"/.test(attributes)) scripts.add(sourceOf(text));
  }
  return { styles: [...styles], scripts: [...scripts] };
}

/** Hashes of the style sheets and scripts that page after page has. */
const known = new Map<string, string>();

/** More than any site has; what is over is a page's own. */
const MOST_KNOWN = 64;

function sourceOf(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const source = `'sha256-${sha256Base64(text)}'`;
  if (known.size < MOST_KNOWN) known.set(text, source);
  return source;
}

/** What a page may do beyond showing itself: source lists of its policy. */
export interface Needs {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly images?: readonly string[];
  readonly frames?: readonly string[];
  /** Whom its script may ask for data. */
  readonly connections?: readonly string[];
}

/**
 * Puts a content security policy into a page: nothing but its own inline styles and scripts, each by its hash, and what it
 * is said to need. Without a server that sends headers, the page is as strict as with one.
 * @param html a whole document, with the line about its character set, after which the policy stands
 */
export function withPolicy(html: string, needs: Needs = {}): string {
  const { styles, scripts } = inlineHashes(html);
  const { images = [], frames = [], connections = [] } = needs;
  const rules = [
    ['default-src', []],
    ['style-src', [...styles, ...(needs.styles ?? [])]],
    ['script-src', [...scripts, ...(needs.scripts ?? [])]],
    // The empty icon is a data address.
    ['img-src', ['data:', ...images]],
    ['frame-src', frames],
    ['connect-src', connections],
    ['base-uri', []],
    ['form-action', []],
  ] as const;
  const policy = rules
    .filter(([name, sources]) => sources.length > 0 || /^(?:default-src|base-uri|form-action)$/.test(name))
    .map(([name, sources]) => `${name} ${sources.length ? sources.join(' ') : "'none'"}`)
    .join('; ');
  return html.replace(CHARSET, (line) => `${line}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
