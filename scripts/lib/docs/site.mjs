import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../run.mjs';
import { filesIn } from '../freshness.mjs';
import { rendered } from './markdown.mjs';
import { pageOf } from './page.mjs';
import { FIRST, PARTS, addressOf, chineseOf, englishOf, isChinese } from './plan.mjs';

/** Assets of docs/ that pages show or link to. */
const ASSET = /\.(?:svg|png|webp|jpg)$/;

/**
 * @param {ReadonlyMap<string, string>} made generated pages, by `reference/NAME.md`
 * @returns {Map<string, string>} Markdown by file: the planned pages, and their Chinese versions
 * @throws if a page of docs/ is in no part of the plan
 */
export function sources(made) {
  const planned = [FIRST, ...PARTS.flatMap(({ pages }) => pages)].map((file) =>
    file.startsWith('reference/') ? `${file}.md` : file,
  );
  const files = planned.flatMap((file) => (existsSync(inRoot(chineseOf(file))) ? [file, chineseOf(file)] : [file]));
  const lost = filesIn(inRoot('docs'))
    .map((file) =>
      file
        .slice(inRoot('').length)
        .replace(/^[/\\]/, '')
        .replaceAll('\\', '/'),
    )
    .filter((file) => file.endsWith('.md') && !files.includes(file));
  if (lost.length) throw new Error(`No part of scripts/lib/docs/plan.mjs lists ${lost.join(', ')}.`);
  return new Map(files.map((file) => [file, made.get(file) ?? readFileSync(inRoot(file), 'utf8')]));
}

/**
 * Every page of the documentation site with its search index, by path.
 * @param {ReadonlyMap<string, string>} texts Markdown by file
 */
export function docsSite(texts) {
  /** @type {Set<string>} */
  const images = new Set();
  const has = (/** @type {string} */ path) => {
    if (texts.has(path)) return true;
    if (!ASSET.test(path) || !existsSync(inRoot(path))) return false;
    images.add(path);
    return true;
  };
  const pages = [...texts].map(([file, source]) => {
    const address = addressOf(file);
    const root = '../'.repeat(address.split('/').length - 1);
    const { html, headings, sections } = rendered(source.replace(twinLine(file), ''), file, has, root);
    const title = headings[0]?.text ?? file;
    return { file, address, title, html, headings, sections, language: languageOf(file) };
  });
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const entryOf = (/** @type {string} */ file, /** @type {'en' | 'zh'} */ language) => {
    const markdown = file.startsWith('reference/') ? `${file}.md` : file;
    return (language === 'zh' ? byFile.get(chineseOf(markdown)) : undefined) ?? byFile.get(markdown);
  };
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const page of pages) {
    const twin = isChinese(page.file) ? englishOf(page.file) : chineseOf(page.file);
    files.set(page.address, pageOf({ ...page, other: byFile.get(twin)?.address }, entryOf));
  }
  for (const language of /** @type {const} */ (['en', 'zh']))
    files.set(`assets/search.${language}.json`, indexOf(pages, language));
  return { files, images };
}

/**
 * The line of a page that links only to its version in the other language, for readers of the repository: on the site,
 * each page has that link in its head.
 * @param {string} file
 */
function twinLine(file) {
  const [name] = (isChinese(file) ? englishOf(file) : chineseOf(file)).split('/').slice(-1);
  return new RegExp(`^（\\[[^\\]]*\\]\\(${String(name).replaceAll('.', '\\.')}\\)）\\n+`, 'm');
}

/** @param {string} file @returns {'en' | 'zh'} */
const languageOf = (file) => (isChinese(file) ? 'zh' : 'en');

/**
 * Search entries of a language: its pages first, then pages only in English.
 * @param {readonly { address: string, title: string, language: 'en' | 'zh', file: string, sections: readonly import('./markdown.mjs').Section[] }[]} pages
 * @param {'en' | 'zh'} language
 */
function indexOf(pages, language) {
  const chinese = new Set(pages.filter(({ file }) => isChinese(file)).map(({ file }) => englishOf(file)));
  const entries = pages
    .filter((page) => page.language === language || (language === 'zh' && !chinese.has(page.file)))
    .flatMap(({ address, title, sections }) =>
      sections.map(({ id, title: heading, text }) => ({
        address: id ? `${address}#${id}` : address,
        page: title,
        heading: heading || title,
        text: text.replace(/\s+/g, ' ').slice(0, 2_000),
      })),
    );
  return JSON.stringify(entries);
}
