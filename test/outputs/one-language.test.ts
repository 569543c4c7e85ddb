import { strFromU8, unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/build/built-files.js';
import * as en from '../../src/format/words/en/words.js';
import { wholeSite } from '../../src/site/whole-site.js';
import type { Report } from '../../src/report/types.js';
import { chineseReport } from '../fixtures/chinese-report.js';
import { englishReport } from '../fixtures/english-report.js';
import { yearBefore } from '../fixtures/one-language.js';
import { quillmere, tinglan, type Sample } from '../support/samples.js';

/* A site of a report in one language has no text for people in the other one, in any of its files. */

type Files = ReadonlyMap<string, string>;

async function siteOf(reports: ReadonlyMap<string, Report>): Promise<Files> {
  const files = new Map<string, string>();
  const bytes = { ...builtFiles, embed: builtFiles.embed };
  for await (const { path, body } of wholeSite({
    reports,
    base: 'https://example.org/figures/',
    built: bytes,
    options: { bom: true, pictures: true, picturesOnDemand: true },
  })) {
    if (path === 'kit.zip') files.set(path, strFromU8(unzipSync(body as Uint8Array)['README.md']!));
    else if (path.endsWith('.xlsx')) files.set(path, workbookXml(body as Uint8Array));
    else files.set(path, typeof body === 'string' ? body : strFromU8(body));
  }
  return files;
}

/** The parts of a workbook that have texts for people; the others are numbers and styles. */
function workbookXml(body: Uint8Array): string {
  const parts = unzipSync(body);
  return ['xl/sharedStrings.xml', 'xl/workbook.xml', 'docProps/core.xml']
    .map((part) => strFromU8(parts[part]!))
    .join('');
}

/** Scripts and style sheets are code, which serves sites of every language. */
const isCode = (path: string): boolean => /\.(?:m?js|css|map)$/.test(path) || path === 'integrity.json';

/** Attributes that are read or heard. */
const SAID = [
  'content',
  'title',
  'alt',
  'aria-label',
  'label',
  'data-close',
  'data-done',
  'data-failed',
  'data-corrected',
];

/** What an HTML page says: its texts and what is heard of it, its data, and the codes to copy as pages of their own. */
function textsOfHtml(html: string): string[] {
  const walk = (node: Tree.Node): string[] => {
    if ('value' in node) return [node.value];
    const { nodeName } = node;
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    const attributes = 'attrs' in node ? node.attrs : [];
    const type = attributes.find(({ name }) => name === 'type')?.value ?? '';
    if (nodeName === 'style' || (nodeName === 'script' && !type.includes('json'))) return [];
    const said = attributes.filter(({ name }) => SAID.includes(name)).map(({ value }) => value);
    const texts = inside.flatMap(walk);
    if (nodeName === 'script') return texts.flatMap((text) => textsOfJson(JSON.parse(text)));
    const isPasted = nodeName === 'code' && /<\w/.test(texts.join(''));
    return [...said, ...(isPasted ? textsOfHtml(texts.join('')) : texts)];
  };
  return walk(parse(html));
}

/** The values of JSON that are texts; keys are none. */
function textsOfJson(value: unknown): string[] {
  if (typeof value === 'string') return /<\w[^]*>/.test(value) ? textsOfHtml(value) : [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'class' ? [] : textsOfJson(one)))
    : [];
}

const textsOfXml = (xml: string): string[] =>
  xml.split(/<[^>]*>/).flatMap((text) => (text.includes('&lt;') ? textsOfHtml(text.replace(/&lt;/g, '<')) : [text]));

function textsIn(path: string, body: string): string[] {
  if (path.endsWith('.html')) return textsOfHtml(body);
  if (/\.json(?:ld)?$/.test(path)) return textsOfJson(JSON.parse(body));
  if (/\.(?:svg|xml|xsd|xlsx)$/.test(path)) return textsOfXml(body);
  return [body];
}

/** Each text of each file that a pattern finds something in. */
const foundIn = (files: Files, pattern: RegExp): string[] =>
  [...files]
    .filter(([path]) => !isCode(path))
    .flatMap(([path, body]) =>
      textsIn(path, body).flatMap((text) => {
        const found = text.match(pattern);
        return found ? [`${path}: ${found[0]} in ${text.trim().slice(0, 120)}`] : [];
      }),
    );

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Every text in the word lists of a language: more than one word of it, so that none is a name or a format. */
function phrasesIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrasesIn) : [];
}

const WORDS = phrasesIn({ ...en }).filter(
  (text) => /[a-z]{3}/.test(text) && !/^[A-Z]+$|^Markdown$|^oEmbed$/.test(text),
);

/** A page without its data: in those, names of types and properties are words of English. */
const shown = (body: string): string => body.replace(/<script type="application[^]*?<\/script>/g, '');

/** Three words of Latin letters in a row; addresses, ids and names of types are none. */
const LATIN = /(?<![\w/.:-])[A-Za-z][a-z]+(?:,? [A-Za-z][a-z]+){2}/;

it.each([
  ['a.html', '<p>春'],
  ['a.html', '<img alt="春">'],
  ['a.html', '<meta content="春">'],
  ['a.html', '<template shadowrootmode="open"><b>春</b></template>'],
  ['a.html', '<script type="application/ld+json">{"name":"春"}</script>'],
  ['a.html', '<pre><code>&lt;img alt="春"></code></pre>'],
  ['a.json', '{"a":[{"text":"春"}]}'],
  ['a.oembed.json', '{"html":"<iframe title=\\"春\\"></iframe>"}'],
  ['a.xlsx', '<sst><si><t>春</t></si></sst>'],
  ['a.svg', '<svg><desc>春</desc></svg>'],
  ['a.oembed.xml', '<html>&lt;iframe title="春"></html>'],
  ['a.md', '**春**'],
])('a text is found in %s: %s', (path, body) => {
  expect(foundIn(new Map([[path, body]]), HAN)).toHaveLength(1);
});

describe('a site of a report in one language', () => {
  let chinese: Files;
  let english: Files;
  beforeAll(async () => {
    const site = (report: Report, { report: sample }: Sample) =>
      siteOf(
        new Map([
          ['now', report],
          ['before', yearBefore(report)],
          ['sample', sample],
        ]),
      );
    [chinese, english] = await Promise.all([site(chineseReport, tinglan), site(englishReport, quillmere)]);
  }, 300_000);

  it('has every file in its language, and none in the other', () => {
    const named = (files: Files, language: string) =>
      [...files.keys()].filter((path) => new RegExp(`(?:^|/)${language}[./@]`).test(path));
    expect(named(chinese, 'en')).toEqual([]);
    expect(named(english, 'zh')).toEqual([]);
    const asEnglish = (files: Files) => [...files.keys()].map((path) => path.replace(/\/zh(?=[.@])/, '/en')).length;
    expect(asEnglish(chinese)).toBeGreaterThan(400);
    expect(english.has('now/w/mains/en.wechat.html')).toBe(true);
  });

  it.each([
    'index.html',
    'now/index.html',
    'sample/index.html',
    'now/w/highlights/index.html',
    'now/w/highlights/embed/index.html',
    '404.html',
    'csp.html',
  ])('%s is in its own language at the root', (path) => {
    expect(chinese.get(path)).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(english.get(path)).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('leads to no other language', () => {
    for (const [path, body] of [...chinese, ...english].filter(([one]) => !isCode(one))) {
      expect(body, path).not.toMatch(
        /hreflang=|og:locale:alternate|data-look="language"><option|class="language" (?:href|type)/,
      );
    }
    expect(foundIn(chinese, /^\s*English\s*$/)).toEqual([]);
    expect(foundIn(english, /^\s*中文\s*$/)).toEqual([]);
  });

  it('says nothing in Chinese where the report is in English', () => {
    expect(foundIn(english, HAN)).toEqual([]);
  });

  it('names no other language in what an element is said to be in', () => {
    const lang = (files: Files, other: string) =>
      [...files].filter(
        ([path, body]) => !isCode(path) && new RegExp(`(?:lang|language|inLanguage)["=: ]+${other}`, 'i').test(body),
      );
    expect(lang(english, 'zh').map(([path]) => path)).toEqual([]);
    expect(lang(chinese, 'en').map(([path]) => path)).toEqual([]);
  });

  it('says nothing in English where the report is in Chinese', () => {
    expect(foundIn(chinese, LATIN)).toEqual([]);
    const isSaid = new Set(WORDS);
    expect(WORDS.length).toBeGreaterThan(150);
    const said = [...chinese]
      .filter(([path]) => /\.(?:html|svg|txt|md|csv|xsd)$|^kit/.test(path))
      .flatMap(([path, body]) =>
        textsIn(path, shown(body))
          .filter((text) => isSaid.has(text.trim()))
          .map((text) => `${path}: ${text}`),
      );
    expect(said).toEqual([]);
  });
});
