import { sha256Base64 } from './sha256.js';

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
const MAX_KNOWN = 64;

function sourceOf(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const source = `'sha256-${sha256Base64(text)}'`;
  if (known.size < MAX_KNOWN) known.set(text, source);
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

const CONNECT = 'connect-src';

type Rule = readonly [name: string, sources: readonly string[]];

/**
 * The line of a page's head that is its content security policy: nothing but its own inline styles and scripts, each by its
 * hash, and what it is said to need. Without a server that sends headers, the page is as strict as with one.
 * @param html the page behind the line: a policy decides about nothing before it
 */
export function policyLine(html: string, needs: Needs = {}): string {
  const { styles, scripts } = inlineHashes(html);
  const { images = [], frames = [], connections = [] } = needs;
  const rules: readonly Rule[] = [
    ['default-src', []],
    ['style-src', [...styles, ...(needs.styles ?? [])]],
    ['script-src', [...scripts, ...(needs.scripts ?? [])]],
    // The empty icon is a data address.
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
 * A page of ours that also listens to the server that it comes from: the lines stand at the start of its head, before the
 * policy, which governs no script before it, but each of its connections.
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
