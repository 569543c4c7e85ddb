import { applyEdits, findNodeAtLocation, getNodeValue, parseTree, type Edit, type Node } from 'jsonc-parser';
import { linesOf } from '../audit/rule-inputs/lines.js';

/** A value added or corrected in a report's file. */
export interface Filled {
  /** JSONPath of the value. */
  readonly path: string;
  readonly value: string | number;
}

/** A quote left unresolved: it occurs several times in the source text, or not at all. */
export interface LeftOpen {
  /** JSONPath of the mention. */
  readonly path: string;
  readonly quote: string;
  /** Lines of the source text that contain it, from 1. */
  readonly lines: readonly number[];
}

export interface FilledIn {
  /** The resulting report file. */
  readonly text: string;
  readonly filled: readonly Filled[];
  readonly left: readonly LeftOpen[];
}

/** A text in the form used for offsets, and its SHA-256. */
export interface Source {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Fills in what follows from a report's source text: the offsets of each unique quote, its length and its SHA-256.
 * Everything else in the file stays unchanged. Length and SHA-256 are left alone if the text contains none of the
 * quotes, since then it is another text.
 * @param json the file's text, which must be well-formed JSON
 */
export function fillIn(json: string, source: Source): FilledIn {
  const mark = json.startsWith('\uFEFF') ? 1 : 0;
  const file = json.slice(mark);
  const root = parseTree(file);
  // Anything else with a source and mentions is not a report.
  if (!root || findNodeAtLocation(root, ['facts'])?.type !== 'array') return { text: json, filled: [], left: [] };
  const mentions = mentionsIn(root);
  const placed = mentions.map((mention) => placeOf(mention, file, source.text));
  const left = placed.flatMap(({ open }) => (open ? [open] : []));
  const isOther = mentions.length > 0 && left.length === mentions.length && left.every(({ lines }) => !lines.length);
  const changes = [
    ...placed.flatMap(({ changes: ofMention }) => ofMention),
    ...(isOther ? [] : ofSource(findNodeAtLocation(root, ['source']), file, source)),
  ];
  const edits = changes.map(({ edit }) => edit);
  return {
    text: json.slice(0, mark) + applyEdits(file, edits),
    filled: changes.map(({ filled }) => filled),
    left,
  };
}

interface Change {
  readonly edit: Edit;
  readonly filled: Filled;
}

interface Located {
  readonly path: string;
  readonly node: Node;
}

/**
 * Every object with a quote in a list of mentions, at any depth. Recursion is bounded by the checked depth of the file.
 */
function mentionsIn(root: Node): readonly Located[] {
  const found: Located[] = [];
  const walk = (node: Node, path: string, isMention: boolean): void => {
    if (isMention && findNodeAtLocation(node, ['quote'])?.type === 'string') found.push({ node, path });
    node.children?.forEach((child, i) => {
      const [key, value] = child.children ?? [];
      if (node.type === 'array') walk(child, `${path}[${i}]`, path.endsWith('.mentions'));
      else if (key && value) walk(value, `${path}.${String(key.value)}`, false);
    });
  };
  walk(root, '$', false);
  return found;
}

interface Placed {
  readonly changes: readonly Change[];
  readonly open?: LeftOpen;
}

function placeOf({ path, node }: Located, file: string, text: string): Placed {
  const [quote, start, end] = ['quote', 'start', 'end'].map((key) => valueAt(node, key));
  if (typeof quote !== 'string' || !quote) return { changes: [] };
  const isThere = typeof start === 'number' && end === start + quote.length && text.startsWith(quote, start);
  if (isThere) return { changes: [] };
  const at = indexesOf(quote, text);
  const [only] = at;
  if (only === undefined || at.length > 1) return { changes: [], open: { path, quote, lines: at.map(linesOf(text)) } };
  return { changes: changesOf(node, path, file, { start: only, end: only + quote.length }) };
}

/** Maximum number of places listed. */
const MAX_PLACES = 20;

function indexesOf(quote: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length < MAX_PLACES; at = text.indexOf(quote, at + 1))
    found.push(at);
  return found;
}

const ofSource = (node: Node | undefined, file: string, { text, sha256 }: Source): readonly Change[] =>
  node?.type === 'object' ? changesOf(node, '$.source', file, { sha256, length: text.length }) : [];

const valueAt = (node: Node, key: string): unknown => {
  const found = findNodeAtLocation(node, [key]);
  return found && (getNodeValue(found) as unknown);
};

/** Replaces an existing value; a missing one is inserted after the quote, or after the last property. */
function changesOf(
  node: Node,
  path: string,
  file: string,
  values: Readonly<Record<string, string | number>>,
): readonly Change[] {
  return Object.entries(values).flatMap(([key, value]): readonly Change[] => {
    const found = findNodeAtLocation(node, [key]);
    if (found && getNodeValue(found) === value) return [];
    const edit = found
      ? { offset: found.offset, length: found.length, content: JSON.stringify(value) }
      : insertion(node, file, key, JSON.stringify(value));
    return edit ? [{ filled: { path: `${path}.${key}`, value }, edit }] : [];
  });
}

/** Inserts a property in the object's own formatting: on a new line or the same line, with or without blanks. */
function insertion(node: Node, file: string, key: string, content: string): Edit | undefined {
  const properties = node.children ?? [];
  const [first, second] = properties;
  const [name, value] = first?.children ?? [];
  if (!first || !name || !value) return undefined;
  const colon = file.slice(endOf(name), value.offset);
  const gap = file.slice(node.offset + 1, first.offset) || (colon.endsWith(' ') ? ' ' : '');
  const comma = second ? file.slice(endOf(first), second.offset) : `,${gap}`;
  const quote = properties.find(({ children }) => children?.[0]?.value === 'quote');
  const offset = endOf(quote ?? properties[properties.length - 1] ?? first);
  return { offset, length: 0, content: `${comma}${JSON.stringify(key)}${colon}${content}` };
}

const endOf = ({ offset, length }: Node): number => offset + length;
