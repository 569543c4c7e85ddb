import { nothing, type TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import type { Tree } from '../../embed/patch-tree.js';

/** Placeholder for a value; no template contains this character. */
const GAP = '\u0001';

/**
 * The grammar of our templates, as parsed by `src/embed/drawing/template.ts`: well-formed, no entities, quoted
 * attributes.
 */
const TOKEN = /<!--[^]*?-->|<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>|[^<]+/gi;
const ATTRIBUTE = /([?@.\w:-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** An element of a template: its attributes with the texts around their values, and its children. */
interface Written {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, around: readonly string[]])[];
  readonly inside: WrittenPart[];
}

/** An element, a text, or a gap for a value. */
type WrittenPart = Written | string;

/** An older page that adopts a newer drawing lacks the styles that reveal hidden markup; see `src/theme/frame.ts`. */
const isPagesOwn = (name: string): boolean => name === 'hidden';

/**
 * The rendered content of a template as plain data, equal to the server's markup, so that a page with that markup can
 * be updated without parsing HTML. Nothing is rendered for it: values go from the template into the data unchanged.
 */
export function drawnTree(template: TemplateResult): Tree {
  const [drawn] = templateTrees(template).filter((one) => typeof one !== 'string');
  return drawn!;
}

const known = new WeakMap<TemplateStringsArray, readonly WrittenPart[]>();

/** Each template literal is parsed once. */
function partsOf(strings: TemplateStringsArray): readonly WrittenPart[] {
  let parts = known.get(strings);
  if (!parts) known.set(strings, (parts = read(strings.join(GAP))));
  return parts;
}

function read(text: string): readonly WrittenPart[] {
  const top: Written = { tag: '', attributes: [], inside: [] };
  const open = [top];
  for (const [token, closing, tag, attributes = '', single] of text.matchAll(TOKEN)) {
    const { inside } = open[open.length - 1]!;
    if (tag === undefined) inside.push(...(token.startsWith('<') ? [] : textsIn(token)));
    else if (closing) open.pop();
    else {
      const element: Written = { tag, attributes: attributesIn(attributes), inside: [] };
      inside.push(element);
      if (!single) open.push(element);
    }
  }
  return top.inside;
}

/** Splits text into texts and gaps. */
const textsIn = (text: string): readonly string[] =>
  text.split(GAP).flatMap((piece, index) => [...(index ? [GAP] : []), ...(piece ? [piece] : [])]);

const attributesIn = (text: string): Written['attributes'] =>
  [...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, bare]) => [name, (quoted ?? bare ?? '').split(GAP)]);

/** Returns the values of a template in the order of their gaps. */
type Next = () => unknown;

function templateTrees({ strings, values }: TemplateResult): readonly Tree[] {
  const rest = values.values();
  return partsOf(strings).flatMap((part) => treesOf(part, () => rest.next().value));
}

function treesOf(part: WrittenPart, next: Next): readonly Tree[] {
  if (part === GAP) return valueTrees(next());
  if (typeof part === 'string') return [part];
  const attributes = Object.fromEntries(part.attributes.flatMap(([name, around]) => attributeOf(name, around, next)));
  return [[part.tag, attributes, ...part.inside.flatMap((one) => treesOf(one, next))]];
}

function valueTrees(value: unknown): readonly Tree[] {
  if (Array.isArray(value)) return value.flatMap(valueTrees);
  if (isTemplateResult(value)) return templateTrees(value as TemplateResult);
  const text = print(value);
  return text ? [text] : [];
}

/** @throws TypeError for a value that is not text, so that `[object Object]` never shows */
function print(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`not a text: ${typeof value}`);
}

/** An attribute with its values; none if a value is `nothing`, and for listeners and properties. */
function attributeOf(
  name: string,
  [first = '', ...after]: readonly string[],
  next: Next,
): readonly (readonly [name: string, value: string])[] {
  const values = after.map(next);
  if (/^[@.]/.test(name) || values.includes(nothing) || isPagesOwn(name)) return [];
  if (name.startsWith('?')) return values[0] && !isPagesOwn(name.slice(1)) ? [[name.slice(1), '']] : [];
  return [[name, first + after.map((text, index) => print(values[index]) + text).join('')]];
}
