import { parse, type Node } from 'acorn';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLES, bundleOf, integrityOf } from '../../scripts/lib/embed-bundles.mjs';

const NAMES = Object.keys(BUNDLES) as (keyof typeof BUNDLES)[];

const built = new Map<string, string>();

beforeAll(async () => {
  for (const name of NAMES) built.set(name, await bundleOf(BUNDLES[name], { module: name.endsWith('.mjs') }));
});

const isModule = (name: string): boolean => name.endsWith('.mjs');

const treeOf = (name: string): Node =>
  parse(built.get(name)!, {
    // A module is loaded by `import.meta`, and by browsers that know it.
    ecmaVersion: isModule(name) ? 2020 : 2017,
    sourceType: isModule(name) ? 'module' : 'script',
  });

type Fields = Readonly<Record<string, unknown>>;

/** All nodes of a syntax tree. */
function* nodesIn(node: unknown): Generator<Fields> {
  if (Array.isArray(node)) for (const one of node as unknown[]) yield* nodesIn(one);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) yield node;
    for (const value of Object.values(node)) yield* nodesIn(value);
  }
}

const nameOf = (node: unknown): string => {
  const { type, name } = (node ?? {}) as Fields;
  return type === 'Identifier' && typeof name === 'string' ? name : '';
};

/** Methods that are called, and classes that are made. */
function usedBy(name: string): { readonly methods: Set<string>; readonly classes: Set<string> } {
  const [methods, classes] = [new Set<string>(), new Set<string>()];
  for (const { type, callee } of nodesIn(treeOf(name))) {
    if (type === 'NewExpression') classes.add(nameOf(callee));
    if (type === 'CallExpression') methods.add(nameOf((callee as Fields)['property']));
  }
  return { methods, classes };
}

/** The oldest Chromium that the files are linted for. */
const FLOOR = 73;

interface Compat {
  readonly __compat?: { readonly support: { readonly chrome?: unknown } };
  readonly [name: string]: unknown;
}

/** The version of Chromium that brought something. */
function since(compat: Compat): number {
  const chrome = compat.__compat?.support.chrome;
  const { version_added: version } = ([chrome].flat()[0] ?? {}) as { version_added?: unknown };
  return typeof version === 'string' ? parseFloat(version.replace('≤', '')) : Infinity;
}

const INTERFACES = { ...(bcd.api as unknown as Compat), ...(bcd.javascript.builtins as unknown as Compat) };

/** When a method of this name was first to be had, on whatever object; 0 for a name that is ours alone. */
function methodSince(name: string): number {
  const versions = Object.values(INTERFACES).flatMap((one) => {
    const own = Object.prototype.hasOwnProperty.call(one, name) ? (one as Compat)[name] : undefined;
    const also = Object.prototype.hasOwnProperty.call(one, `${name}_static`)
      ? (one as Compat)[`${name}_static`]
      : undefined;
    return [own, also].filter((found) => found !== undefined).map((found) => since(found as Compat));
  });
  return versions.length ? Math.min(...versions) : 0;
}

const classSince = (name: string): number =>
  Object.prototype.hasOwnProperty.call(INTERFACES, name) ? since(INTERFACES[name] as Compat) : 0;

describe.each(NAMES)('%s', (name) => {
  it('L12: has the syntax of ES2017', () => {
    expect(() => treeOf(name)).not.toThrow();
  });

  it(`L12: calls nothing that Chromium ${FLOOR} lacks`, () => {
    const { methods, classes } = usedBy(name);
    expect([...methods].filter((method) => methodSince(method) > FLOOR)).toEqual([]);
    expect([...classes].filter((one) => classSince(one) > FLOOR)).toEqual([]);
  });

  it('H25: is ASCII, so that a page in GBK reads it right', () => {
    expect(/[^\n -~]/.exec(built.get(name)!)).toBeNull();
  });

  it('N10: loads nothing more of itself', () => {
    const kinds = [...nodesIn(treeOf(name))].map(({ type }) => type);
    expect(kinds.filter((kind) => kind === 'ImportExpression' || kind === 'ImportDeclaration')).toEqual([]);
  });

  it('S12: evaluates no text, and parses none as markup', () => {
    expect(
      /\beval\b|\bFunction\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser/.exec(
        built.get(name)!,
      ),
    ).toBeNull();
  });

  it('C6: keeps and sends nothing', () => {
    expect(/cookie|localStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest/.exec(built.get(name)!)).toBeNull();
  });

  it('is the same each time', async () => {
    expect(await bundleOf(BUNDLES[name], { module: isModule(name) })).toBe(built.get(name));
  });
});

describe('what the lint would find', () => {
  it.each([
    ['replaceChildren', 86],
    ['replaceAll', 85],
    ['at', 92],
    ['flatMap', 69],
    ['hasOwn', 93],
  ])('.%s() came with Chromium %d', (name, version) => {
    expect(methodSince(name)).toBe(version);
  });

  it('a name of ours came with none', () => {
    expect(methodSince('drawModel')).toBe(0);
  });
});

describe('the files for one page', () => {
  it.each([
    ['report-frame.js', 1300],
    ['adopt.js', 1750],
    ['progress-ring.js', 9900],
    ['stat-card.js', 10_300],
    ['ranking-badge.js', 9300],
    ['report-widgets.js', 22_800],
  ])('P04: %s is at most %d bytes in Brotli', (name, most) => {
    expect(brotliCompressSync(built.get(name)!).length).toBeLessThanOrEqual(most);
  });

  it('have one copy of what draws, and none of Lit', () => {
    expect(built.get('report-widgets.js')).not.toContain('litElementVersions');
    expect(built.get('report-widgets.js')!.split('createElementNS"')).toHaveLength(2);
  });
});

describe('integrityOf', () => {
  it('S13: is the SHA-384 of the file, as `openssl dgst -sha384 -binary | base64` says it', () => {
    expect(integrityOf('')).toBe('sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
  });
});
