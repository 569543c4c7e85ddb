/*
 * Parses a template into steps that make its nodes. Templates are our own, so a small grammar is enough: no comments, no
 * entities, attributes in double quotes or without a value. Nodes are created one by one without the browser's HTML
 * parser, so that pages with Trusted Types need no policy for us.
 */

/** Texts around values: one more than there are values. */
export type TextsAround = readonly string[];

/** What makes a template, in source order: a text, the start of an element, or the end of one. */
export interface Step {
  readonly texts?: TextsAround;
  readonly tag?: string;
  readonly attributes?: readonly (readonly [name: string, around: TextsAround])[];
  /** Whether the end of the element is no step of its own. */
  readonly isEmpty?: boolean;
}

/** Placeholder for a value; no template contains this character. */
const GAP = '\u0001';

const TOKEN = /<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>|[^<]+/gi;
const ATTRIBUTE = /([?@.\w:-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

export const SVG = 'http://www.w3.org/2000/svg';
export const HTML = 'http://www.w3.org/1999/xhtml';

const known = new WeakMap<TemplateStringsArray, readonly Step[]>();

/** The steps of a template; parsed once for each template literal. */
export function stepsOf(strings: TemplateStringsArray): readonly Step[] {
  let steps = known.get(strings);
  if (!steps) known.set(strings, (steps = read(strings.join(GAP))));
  return steps;
}

function read(text: string): Step[] {
  const steps: Step[] = [];
  for (const [token, closing, tag, attributes, end] of text.matchAll(TOKEN))
    steps.push(
      closing
        ? {}
        : tag
          ? { tag, attributes: attributesOf(attributes!), isEmpty: !!end }
          : // A line break between two elements is only source formatting.
            { texts: token.replace(/\s+/g, ' ').split(GAP) },
    );
  return steps;
}

function attributesOf(text: string): (readonly [string, TextsAround])[] {
  const all: (readonly [string, TextsAround])[] = [];
  for (const [, name, quoted, bare] of text.matchAll(ATTRIBUTE)) all.push([name!, (quoted || bare || '').split(GAP)]);
  return all;
}
