import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder } from '../../src/build/folder/tree.js';
import { Command } from '../support/command.js';

/* A reader of a published site meets its own origin and nobody else: nothing that a browser fetches by itself is elsewhere. */

const BASE = 'https://report.example.gov.cn/2023/';
const SAMPLE = fileURLToPath(new URL('../../dist/data/choujiang-2023.json', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'own-origin-'));
let paths: readonly string[] = [];

beforeAll(async () => {
  const command = new Command([
    'build',
    SAMPLE,
    '--out',
    join(folder, 'site'),
    '--base-url',
    BASE,
    '--no-pictures',
    '--formats',
    'all',
  ]);
  expect(await command.ended).toMatchObject({ code: 0 });
  paths = filesUnder(join(folder, 'site'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');

/** Links that a browser follows only when a reader says so; all other addresses of a document are fetched. */
const FOLLOWED: ReadonlySet<string> = new Set(['alternate', 'canonical']);

const FETCHED: ReadonlySet<string> = new Set(['src', 'srcset', 'poster', 'data', 'background', 'xlink:href', 'ping']);

/** Addresses in a style sheet. */
const inCss = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(([, url, sheet]) => url ?? sheet!);

/** Addresses that a document asks for by itself. */
function askedBy(node: Tree.Node): string[] {
  const own: string[] = [];
  if ('attrs' in node) {
    const { tagName, attrs } = node;
    const rel = attrs.find(({ name }) => name === 'rel')?.value ?? '';
    for (const { name, value, prefix } of attrs) {
      const isFetched = FETCHED.has(prefix ? `${prefix}:${name}` : name);
      if (isFetched || (name === 'href' && tagName === 'link' && !FOLLOWED.has(rel))) own.push(value);
      if (name === 'href' && /^(?:use|image)$/.test(tagName)) own.push(value);
      if (name === 'style') own.push(...inCss(value));
    }
    if (tagName === 'style') own.push(...node.childNodes.flatMap((text) => ('value' in text ? inCss(text.value) : [])));
  }
  const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(askedBy)];
}

const isOwn = (address: string, path: string): boolean =>
  address === 'data:,' || new URL(address, BASE + path).href.startsWith(BASE);

const strangersIn = (suffix: string, asked: (text: string) => readonly string[]): string[] =>
  paths
    .filter((path) => path.endsWith(suffix))
    .flatMap((path) =>
      asked(textOf(path))
        .filter((address) => !isOwn(address, path))
        .map((address) => `${path}: ${address}`),
    );

describe('what a browser fetches by itself', () => {
  it('for a page, a snippet or a code is of the site', () => {
    expect(paths.filter((path) => path.endsWith('.html')).length).toBeGreaterThan(600);
    expect(strangersIn('.html', (text) => askedBy(parse(text)))).toEqual([]);
  });

  it('for a drawing is nothing', () => {
    expect(paths.filter((path) => path.endsWith('.svg')).length).toBeGreaterThan(200);
    const asked = paths.filter((path) => path.endsWith('.svg')).flatMap((path) => askedBy(parse(textOf(path))));
    expect(asked.filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  it('for a style sheet is of the site', () => {
    expect(strangersIn('.css', inCss)).toEqual([]);
  });

  it('is named in no script', () => {
    const named = paths
      .filter((path) => /\.m?js$/.test(path))
      .flatMap((path) => [...textOf(path).matchAll(/https?:\/\/([\w.-]+\.\w+)/g)].map(([, host]) => host));
    // Names of languages, which are never asked for.
    expect([...new Set(named)]).toEqual(['www.w3.org']);
  });

  it('is found where it is elsewhere', () => {
    const page =
      '<img src="https://a.example/1"><link rel="icon" href="//b.example/2"><style>p{background:url(https://c.example/3)}</style><template><script src="http://d.example/4"></script></template><a href="https://e.example/5">';
    expect(askedBy(parse(page)).filter((address) => !isOwn(address, ''))).toEqual([
      'https://a.example/1',
      '//b.example/2',
      'https://c.example/3',
      'http://d.example/4',
    ]);
  });
});
