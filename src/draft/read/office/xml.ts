import { parseXml, XmlElement, XmlText, type XmlDocument } from '@rgrove/parse-xml';
import { Refused } from '../refused.js';
import { prefixOf } from './namespaces.js';

/** An element, named with the usual prefix of its namespace: `w:p`. */
export interface Xml {
  readonly name: string;
  /** By name, with the usual prefix if there is one. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

type Scope = Readonly<Record<string, string>>;

/**
 * Parses a part of an office document.
 * @param part its name, for the error message
 */
export function xmlOf(bytes: Uint8Array, part: string): Xml {
  let document: XmlDocument;
  try {
    // Entities declared in a DTD are not expanded, against entity bombs.
    document = parseXml(textOf(bytes), { resolveUndefinedEntity: () => '' });
  } catch {
    throw new Refused('FILE_BROKEN', part);
  }
  if (!document.root) throw new Refused('FILE_BROKEN', part);
  return converted(document.root, {});
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function converted(element: XmlElement, outer: Scope): Xml {
  const scope = scopeOf(element, outer);
  const children: (Xml | string)[] = [];
  for (const node of element.children) {
    if (node instanceof XmlElement) children.push(converted(node, scope));
    else if (node instanceof XmlText) children.push(node.text);
  }
  return { name: usual(element.name, scope, true), attributes: attributesOf(element, scope), children };
}

function scopeOf({ attributes }: XmlElement, outer: Scope): Scope {
  const own = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (!own.length) return outer;
  return { ...outer, ...Object.fromEntries(own.map(([name, uri]) => [name.slice(6), prefixOf(uri)])) };
}

function attributesOf({ attributes }: XmlElement, scope: Scope): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(attributes))
    if (!name.startsWith('xmlns')) found[usual(name, scope, false)] = attributes[name]!;
  return found;
}

/** An element without a prefix is in the default namespace, an attribute without one in none. */
function usual(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  if (!prefix && !isElement) return name;
  const known = scope[prefix];
  const local = name.slice(colon + 1);
  return known ? `${known}:${local}` : known === '' || !prefix ? local : name;
}

export const isXml = (child: Xml | string): child is Xml => typeof child !== 'string';

/** The child elements, optionally only of one name. */
export const within = ({ children }: Xml, name?: string): readonly Xml[] =>
  children.filter(isXml).filter((child) => name === undefined || child.name === name);

/** The first child element of a name, or along a path of names. */
export function first(xml: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  let found = xml;
  for (const name of path) found = found && found.children.filter(isXml).find((child) => child.name === name);
  return found;
}

/** All descendants of a name, in document order. */
export function* everywhere(xml: Xml, name: string): Generator<Xml> {
  for (const child of xml.children) {
    if (!isXml(child)) continue;
    if (child.name === name) yield child;
    yield* everywhere(child, name);
  }
}

/** The text content. */
export const textIn = ({ children }: Xml): string =>
  children.map((child) => (isXml(child) ? textIn(child) : child)).join('');
