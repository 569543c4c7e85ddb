import { readFileSync } from 'node:fs';
import { inRoot } from './run.mjs';

/*
 * Examples in the JSON Schema of a report, shown by editors. They come from the guide to writing a report, whose
 * examples are tested, so none is duplicated.
 */

/**
 * @typedef {object} Node of a JSON Schema
 * @property {string} [type]
 * @property {string} [pattern]
 * @property {string} [description]
 * @property {unknown[]} [examples]
 * @property {unknown} [const]
 * @property {unknown[]} [enum]
 * @property {unknown} [not]
 * @property {string} [$ref]
 * @property {string[]} [required]
 * @property {Record<string, Node>} [properties]
 * @property {Record<string, Node>} [$defs]
 * @property {Node[]} [anyOf]
 * @property {Node[]} [oneOf]
 * @property {Node} [items]
 * @property {Node | boolean} [additionalProperties]
 */

/** @typedef {Record<string, any> & { facts: Record<string, unknown>[] }} Input a report as JSON */

/** Maximum number of examples per node. */
const MAX_EXAMPLES = 4;

/** Maximum JSON length of an example that is useful in a menu. */
const LONGEST = 400;

/** Description of a null figure, which the schema library lacks. */
const NO_FIGURE = 'No figure is given; "missing" says why.';

/** Values without an example in the guide, since `verify --fix` writes them or they are optional. */
const FILLED_IN = {
  sha256: '787a7c243469aaea80f55b57a5ef1cbec13a3cebd04b5508dea669cc4f2a4179',
  length: 3991,
  author: '王丽',
  url: 'https://example.gov.cn/report-2024.html',
};

/** @returns {Input[]} whole reports: the one of the first chapter, and it again with each statement of the guide */
export function guideReports(markdown = readFileSync(inRoot('docs/writing-a-report.md'), 'utf8')) {
  const [frame, ...blocks] = [...markdown.matchAll(/^```json\n([^]*?)^```/gm)].map(([, block = '']) =>
    placed(JSON.parse(block)),
  );
  frame.source = { ...frame.source, ...FILLED_IN };
  return [
    frame,
    ...blocks.map((block) =>
      block.kind ? { ...frame, facts: [{ id: 'example', section: 'economy', ...block }] } : { ...frame, ...block },
    ),
  ];
}

/**
 * Adds offsets to quotes, which the guide leaves to `verify --fix`.
 * @param {Input} value
 * @returns {Input}
 */
const placed = (value) =>
  JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one?.quote === 'string' ? { start: 0, end: one.quote.length, ...one, quote: one.quote } : one,
  );

/**
 * Adds examples from the reports to the schema's nodes. Nodes with the same description share their examples.
 * @param {Node} schema
 * @param {readonly object[]} reports
 * @returns {Node}
 */
export function withExamples(schema, reports) {
  const copy = flat(JSON.parse(JSON.stringify(schema)));
  /** @type {Map<string, Map<string, unknown>>} */
  const found = new Map();
  for (const report of reports) collect(copy, report, copy, found);
  for (const node of nodesOf(copy)) {
    const examples =
      node.const !== undefined ? [node.const] : [...(found.get(node.description ?? '')?.values() ?? node.enum ?? [])];
    if (!node.examples && examples.length && node.description && !node.not)
      node.examples = examples.slice(0, MAX_EXAMPLES);
  }
  return copy;
}

/**
 * Flattens nested unions into one, each branch with a description.
 * @param {Node} node
 * @returns {Node}
 */
function flat(node) {
  for (const one of nodesOf(node)) {
    if (!one.anyOf) continue;
    one.anyOf = one.anyOf.flatMap((branch) => (branch.anyOf && !branch.description ? branch.anyOf : [branch]));
    for (const branch of one.anyOf) if (branch.type === 'null') branch.description ??= NO_FIGURE;
  }
  return node;
}

/**
 * Every property, branch, entry and definition of a schema, including itself.
 * @param {Node} node
 * @returns {Generator<Node>}
 */
export function* nodesOf(node) {
  yield node;
  const below = [
    ...Object.values(node.properties ?? {}),
    ...Object.values(node.$defs ?? {}),
    ...(node.anyOf ?? []),
    ...(node.oneOf ?? []),
    ...(node.items ? [node.items] : []),
    ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
  ];
  for (const one of below) yield* nodesOf(one);
}

/**
 * @param {Node} node
 * @param {any} value
 * @param {Node} root
 * @param {Map<string, Map<string, unknown>>} found values by the words of what they are of
 */
function collect(node, value, root, found) {
  const at = resolved(node, root);
  if (!fits(at, value, root)) return;
  const json = JSON.stringify(value);
  if (node !== root && at.const === undefined && at.description && json.length <= LONGEST) {
    const known = found.get(at.description) ?? /** @type {Map<string, unknown>} */ (new Map());
    found.set(at.description, known.set(json, value));
  }
  for (const branch of at.anyOf ?? at.oneOf ?? []) collect(branch, value, root, found);
  if (Array.isArray(value)) for (const one of value) collect(at.items ?? {}, one, root, found);
  else if (typeof value === 'object' && value)
    for (const [key, one] of Object.entries(value)) {
      const below = at.properties?.[key] ?? at.additionalProperties;
      if (typeof below === 'object') collect(below, one, root, found);
    }
}

/**
 * @param {Node} node
 * @param {Node} root
 * @returns {Node}
 */
const resolved = (node, root) => (node.$ref && root.$defs?.[node.$ref.split('/').pop() ?? '']) || node;

/**
 * Whether a value fits a node, as far as needed to distinguish the branches of a union.
 * @param {Node} node
 * @param {any} value
 * @param {Node} root
 * @returns {boolean}
 */
export function fits(node, value, root) {
  const at = resolved(node, root);
  if (at.not) return false;
  if (at.const !== undefined) return at.const === value;
  if (at.enum) return at.enum.includes(value);
  const branches = at.anyOf ?? at.oneOf;
  if (branches) return branches.some((branch) => fits(branch, value, root));
  if (!ofType(at, value)) return false;
  if (at.type === 'array') return value.every((/** @type {unknown} */ one) => fits(at.items ?? {}, one, root));
  return at.type !== 'object' || isWhole(at, value, root);
}

/**
 * @param {Node} node
 * @param {any} value
 */
function ofType({ type, pattern }, value) {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && (type !== 'string' || !pattern || new RegExp(pattern, 'u').test(value));
}

/**
 * @param {Node} node
 * @param {any} value
 * @param {Node} root
 */
const isWhole = ({ required = [], properties = {} }, value, root) =>
  required.every((key) => key in value) &&
  Object.entries(properties).every(([key, property]) => value[key] === undefined || fits(property, value[key], root));
