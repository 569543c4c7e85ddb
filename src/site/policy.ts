import { sha256Base64 } from './sha256.js';

const INLINE = /<(style|script)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;

/** CSP hash sources of a page's inline styles and scripts. */
export function inlineHashes(html: string): {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
} {
  const [styles, scripts] = [new Set<string>(), new Set<string>()];
  for (const [, tag, attributes = '', text = ''] of html.matchAll(INLINE)) {
    if (tag === 'style') styles.add(sourceOf(text));
    // External scripts are allowed by address; data blocks do not execute.
    else if (!/\ssrc=|\stype="(?:application|text)\/[^"]*json"/.test(attributes)) scripts.add(sourceOf(text));
  }
  return { styles: [...styles], scripts: [...scripts] };
}

/** Cache of hashes of style sheets and scripts that recur on many pages. */
const known = new Map<string, string>();

/** More than any site has; beyond it, nothing is cached. */
const MAX_KNOWN = 64;

function sourceOf(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const source = `'sha256-${sha256Base64(text)}'`;
  if (known.size < MAX_KNOWN) known.set(text, source);
  return source;
}

/** Additional CSP sources of a page. */
export interface Needs {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly images?: readonly string[];
  readonly frames?: readonly string[];
  /** Origins its script may fetch from. */
  readonly connections?: readonly string[];
}

const CONNECT = 'connect-src';

type Rule = readonly [name: string, sources: readonly string[]];

/**
 * The CSP meta element of a page: only its own inline styles and scripts, each by hash, and its declared needs. The
 * page is as strict without server headers as with them.
 * @param html the page after the meta element: a CSP does not apply to anything before it
 */
export function policyLine(html: string, needs: Needs = {}): string {
  const { styles, scripts } = inlineHashes(html);
  const { images = [], frames = [], connections = [] } = needs;
  const rules: readonly Rule[] = [
    ['default-src', []],
    ['style-src', [...styles, ...(needs.styles ?? [])]],
    ['script-src', [...scripts, ...(needs.scripts ?? [])]],
    // The empty icon is a data URL.
    ['img-src', ['data:', ...images]],
    ['frame-src', frames],
    [CONNECT, connections],
    ['base-uri', []],
    ['form-action', []],
  ];
  return lineOf(rules.filter(([name, sources]) => sources.length > 0 || ALWAYS.has(name)));
}

const ALWAYS: ReadonlySet<string> = new Set(['default-src', 'base-uri', 'form-action']);

const START = '<meta http-equiv="Content-Security-Policy" content="';
const END = '">';
const NEXT = '; ';

const lineOf = (rules: readonly Rule[]): string =>
  START + rules.map(([name, sources]) => [name, ...(sources.length ? sources : ["'none'"])].join(' ')).join(NEXT) + END;

/**
 * Adds a live connection to the server to a page of ours: the lines go to the start of its head, before the CSP, which
 * does not apply to earlier scripts but to all of their connections.
 */
export function listening(page: string, lines: string): string {
  const [before = '', ...rest] = page.split(START);
  const [policy = '', ...after] = rest.join(START).split(END);
  const head = before.replace('<head>', (start) => start + lines);
  return rest.length ? head + lineOf(ownConnections(rulesOf(policy))) + after.join(END) : head;
}

const rulesOf = (policy: string): readonly Rule[] =>
  policy.split(NEXT).map((rule) => {
    const [name = '', ...sources] = rule.split(' ');
    return [name, sources];
  });

function ownConnections(rules: readonly Rule[]): readonly Rule[] {
  const all = rules.some(([name]) => name === CONNECT) ? rules : [...rules, [CONNECT, []] as const];
  return all.map(([name, sources]) => [name, name === CONNECT ? [...new Set(["'self'", ...sources])] : sources]);
}
