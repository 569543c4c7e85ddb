import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import { addressOf } from './plan.mjs';

/**
 * @typedef {object} Heading
 * @property {number} level
 * @property {string} id
 * @property {string} text
 */

/**
 * @typedef {object} Section a unit of the search: a heading with the text below it
 * @property {string} id of the heading; empty for the page itself
 * @property {string} title
 * @property {string} text
 */

/** The id that GitHub gives to a heading, so that links work in both places. @param {string} text */
const slugOf = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

/** @param {{ readonly type: string, readonly content: string }[] | null} tokens */
const plain = (tokens) =>
  (tokens ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('');

/**
 * Renders a Markdown page to HTML, with its headings and its text by section.
 * @param {string} source
 * @param {string} file its path in the repository
 * @param {(path: string) => boolean} has whether the site has a page or a file of that path
 * @param {string} root relative path from the page to the site's root, such as `../`
 */
export function rendered(source, file, has, root) {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
  const tokens = md.parse(source.replace(/<!--[^]*?-->/g, ''), {});
  /** @type {Heading[]} */
  const headings = [];
  /** @type {Section[]} */
  const sections = [{ id: '', title: '', text: '' }];
  /** @type {Map<string, number>} */
  const seen = new Map();
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') {
      const text = plain(tokens[at + 1]?.children ?? null);
      const slug = slugOf(text);
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const id = count ? `${slug}-${count}` : slug;
      token.attrSet('id', id);
      headings.push({ level: Number(token.tag.slice(1)), id, text });
      sections.push({ id: token.tag === 'h1' ? '' : id, title: text, text: '' });
    } else if (token.type === 'inline' && tokens[at - 1]?.type !== 'heading_open') {
      const section = sections[sections.length - 1];
      if (section) section.text += `${plain(token.children)}\n`;
    } else if (token.type === 'fence') {
      token.attrSet('tabindex', '0');
    }
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') rewrite(child, 'href', file, has, root);
      if (child.type === 'image') rewrite(child, 'src', file, has, root);
    }
  });
  const html = md.renderer
    .render(tokens, md.options, {})
    .replace(/<table>/g, '<div class="wide" tabindex="0"><table>')
    .replace(/<\/table>/g, '</table></div>')
    // A link to a file outside the site becomes plain code.
    .replace(/<a href="absent:">([^]*?)<\/a>/g, '<code>$1</code>')
    .replace(/<code>(<code>[^<]*<\/code>)<\/code>/g, '$1');
  return { html, headings, sections: sections.filter(({ title, text }) => title || text) };
}

/**
 * Rewrites links between files to links between pages.
 * @param {Pick<import('markdown-it').Token, 'attrGet' | 'attrSet'>} token
 * @param {string} name
 * @param {string} file
 * @param {(path: string) => boolean} has
 * @param {string} root
 */
function rewrite(token, name, file, has, root) {
  const value = String(token.attrGet(name) ?? '');
  if (/^(?:[a-z]+:|#)/i.test(value)) return;
  const [path = '', hash] = value.split('#');
  const target = posix.join(posix.dirname(file), path);
  if (!has(target)) return token.attrSet(name, 'absent:');
  const address = target.endsWith('.md') ? addressOf(target) : target.replace(/^docs\//, '');
  token.attrSet(name, root + address + (hash === undefined ? '' : `#${hash}`));
}
