import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Node } from 'acorn';
import { describe, expect, it } from 'vitest';
import { BUNDLES, bundleOf } from '../../scripts/lib/embed-bundles.mjs';

/*
 * Parses what is served to browsers as a browser of its grade would: otherwise, newer syntax or functions would be
 * noticed only by readers with that browser.
 */

const dist = new URL('../../dist/', import.meta.url).pathname;

/**
 * Files of the npm package are ES2021; scripts for other people's pages are ES2017 and ASCII, for any page encoding.
 */
const FILES = [
  ...['report-widgets.js', 'report-widgets.hydrate.js'].map(
    (file) => [file, readFileSync(join(dist, file), 'utf8'), 'module', 2021] as const,
  ),
  ...(await Promise.all(
    Object.entries(BUNDLES).map(async ([file, entry]) => {
      const module = file.endsWith('.mjs');
      // A module may use `import.meta`.
      const version = module ? 2020 : 2017;
      return [`embed/${file}`, await bundleOf(entry, { module }), module ? 'module' : 'script', version] as const;
    }),
  )),
];

/** Methods missing in Chromium 87. If a bundled library has its own method of that name, it is renamed. */
const LATER = new Set(
  'at hasOwn structuredClone findLast findLastIndex toSorted toReversed toSpliced groupBy withResolvers timeout any'.split(
    ' ',
  ),
);

const nodesOf = (node: Node): Node[] => {
  const children = Object.values(node).flatMap((value: unknown): unknown[] => (Array.isArray(value) ? value : [value]));
  const inner = children.filter((each): each is Node => typeof (each as Node | null)?.type === 'string');
  return [node, ...inner.flatMap(nodesOf)];
};

interface Call extends Node {
  readonly callee: Node & {
    readonly name?: string;
    readonly computed?: boolean;
    readonly property?: { name?: string };
  };
}

/** The method name; a bare name is the bundler's own, except for globals. */
const methodOf = ({ callee }: Call): string => (callee.computed ? '' : (callee.property?.name ?? ''));
const bareOf = ({ callee }: Call): string => callee.name ?? '';

/** Syntax and functions of a script that its grade does not support, or that a strict CSP forbids. */
function findings(source: string, ecmaVersion: 2017 | 2020 | 2021, sourceType: 'script' | 'module') {
  const nodes = nodesOf(parse(source, { ecmaVersion, sourceType }));
  const calls = nodes.filter((node): node is Call => /^(?:Call|New)Expression$/.test(node.type));
  const [methods, bare] = [calls.map(methodOf), calls.map(bareOf)];
  return {
    later: [...methods.filter((name) => LATER.has(name)), ...bare.filter((name) => name === 'structuredClone')],
    pieces: nodes.map(({ type }) => type).filter((type) => /^Import(?:Expression|Declaration)$/.test(type)),
    made: [...methods, ...bare].filter((name) => /^(?:eval|Function)$/.test(name)),
  };
}

describe.each(FILES)('%s', (_, source, sourceType, ecmaVersion) => {
  const found = findings(source, ecmaVersion, sourceType);

  it('L12: is of its version of the language, and calls nothing that came later', () => {
    expect(found.later).toEqual([]);
  });

  it('N10: is one file, with no piece that loads later', () => {
    expect(found.pieces).toEqual([]);
  });

  it('S12: makes no code from text', () => {
    expect(found.made).toEqual([]);
  });
});

// The package's own files are modules, which are always UTF-8.
it.each(FILES.filter(([file]) => file.startsWith('embed/')))(
  'H25: %s is ASCII, and reads the same on a page in GBK',
  (_, source) => {
    expect(Buffer.byteLength(source)).toBe(source.length);
  },
);

describe('the look through a script', () => {
  it.each([
    ['[1].at(-1); structuredClone(x)', { later: ['at', 'structuredClone'], pieces: [], made: [] }],
    ['import("./later.js")', { later: [], pieces: ['ImportExpression'], made: [] }],
    ['new Function("x"); self.eval("y")', { later: [], pieces: [], made: ['eval', 'Function'] }],
    ['at(1); list["at"](2)', { later: [], pieces: [], made: [] }],
  ])('finds what is in %s', (source, expected) => {
    expect(findings(source, 2021, 'module')).toEqual(expected);
  });

  it('finds a construct that came after its version', () => {
    expect(() => findings('a?.b', 2017, 'script')).toThrow(SyntaxError);
  });
});
