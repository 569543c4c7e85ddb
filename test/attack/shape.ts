import { parse as parseCsv } from 'csv-parse/sync';
import { defaultTreeAdapter as tree, parse as parseHtml, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseXml } from '../support/xml.js';
import { MARKDOWN_READERS } from './markdown-readers.mjs';

/* What an output is made of, read by a parser that is strict and not ours, without what it says. */

export interface Shape {
  /** Each kind of thing in it: elements with their attributes, where links lead, columns. */
  readonly kinds: ReadonlySet<string>;
  /** How many there are of what a payload is after. */
  readonly counts: Readonly<Record<string, number>>;
  /** What it says, differences found. */
  readonly text: string;
}

/** Elements of which a text may add none, however long it is. */
const WATCHED = new Set([
  'a',
  'script',
  'img',
  'image',
  'style',
  'iframe',
  'link',
  'form',
  'input',
  'svg',
  'template',
  'base',
  'meta',
]);

/** Attributes that lead somewhere: of their values, the place without what is told to it. */
const LEADS = /^(?:href|src|srcset|action|formaction|data|poster|cite|xlink:href)$/;

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const leadsTo = (value: string): string =>
  /^data:[a-z/+]+/.exec(value)?.[0] ?? value.replace(/[?#].*$/s, '').replace(/[0-9a-f]{16,}/g, 'HASH');

function shapeOf(elements: readonly Element[], text: string): Shape {
  const kinds = new Set<string>();
  const counts: Record<string, number> = {};
  for (const { name, attributes } of elements) {
    kinds.add(`<${[name, ...attributes.map(([each]) => each).sort()].join(' ')}>`);
    for (const [each, value] of attributes) if (LEADS.test(each)) kinds.add(`${name} ${each}=${leadsTo(value)}`);
    if (WATCHED.has(name)) counts[name] = (counts[name] ?? 0) + 1;
  }
  return { kinds, counts, text };
}

function readHtml(node: Tree.ParentNode, into: { elements: Element[]; text: string }): typeof into {
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) into.text += child.value;
    if (!tree.isElementNode(child)) continue;
    into.elements.push({ name: child.tagName, attributes: child.attrs.map(({ name, value }) => [name, value]) });
    // A template's content is a tree of its own.
    readHtml('content' in child ? child.content : child, into);
  }
  return into;
}

function htmlShape(html: string): Shape {
  const { elements, text } = readHtml(parseHtml(html), { elements: [], text: '' });
  return shapeOf(elements, text);
}

function xmlShape(xml: string): Shape {
  const root = parseXml(xml, 'application/xml');
  const elements = [root, ...root.querySelectorAll('*')].map(({ localName, attributes }) => ({
    name: localName,
    attributes: Array.from(attributes, ({ name, value }) => [name, value] as const),
  }));
  return shapeOf(elements, root.textContent);
}

function csvShape(csv: string): Shape {
  const rows: string[][] = parseCsv(csv);
  return {
    kinds: new Set(rows.map(({ length }) => `${length} columns`)),
    counts: { rows: rows.length },
    text: rows.flat().join('\n'),
  };
}

/** The parts of a workbook: each is XML, of the same cells, none of which is a formula. */
function workbookShape(parts: string): Shape {
  const all = Object.entries(JSON.parse(parts) as Record<string, string>);
  const roots = all.map(([name, xml]) => [name, parseXml(xml, 'application/xml')] as const);
  const sheet = roots.find(([name]) => name.endsWith('sheet1.xml'))![1];
  return {
    kinds: new Set([
      ...all.map(([name]) => name),
      ...Array.from(sheet.querySelectorAll('*'), ({ localName }) => localName),
    ]),
    counts: { rows: sheet.querySelectorAll('row').length, cells: sheet.querySelectorAll('c').length },
    text: roots.map(([, root]) => root.textContent).join('\n'),
  };
}

/** Every text in a JSON value, keys too. */
const textsIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.entries(value)
          .map(([key, each]) => `${key}\n${textsIn(each)}`)
          .join('\n')
      : '';

const lineShape = (text: string): Shape => ({ kinds: new Set(), counts: { lines: text.split('\n').length }, text });

/** By how a path ends: all readings of the file. */
const READINGS: readonly (readonly [
  ending: RegExp,
  readings: readonly (readonly [name: string, read: (body: string) => Shape])[],
])[] = [
  [/\.html$/, [['HTML', htmlShape]]],
  [/\.(?:svg|xml|xsd)$/, [['XML', xmlShape]]],
  [/\.(?:json|jsonld)$/, [['JSON', (body) => ({ kinds: new Set(), counts: {}, text: textsIn(JSON.parse(body)) })]]],
  [/\.csv$/, [['CSV', csvShape]]],
  [/\.xlsx$/, [['workbook', workbookShape]]],
  [/\.txt$/, [['text', lineShape]]],
  // Bold is ours; how much there is depends on the addresses in a text.
  [/\.md$/, MARKDOWN_READERS.map(({ name, render }) => [name, (body) => htmlShape(render(body))] as const)],
];

export function readingsOf(path: string): readonly (readonly [name: string, read: (body: string) => Shape])[] {
  const found = READINGS.find(([ending]) => ending.test(path));
  if (!found) throw new Error(`Nothing reads ${path}.`);
  return found[1];
}
