import { spawnSync } from 'node:child_process';
import { webcrypto as crypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { clearTimeout, setTimeout } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import katex from '@vscode/markdown-it-katex';
import cmarkGfm from 'cmark-gfm-js';
import { HtmlRenderer, Parser } from 'commonmark';
import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import attrs from 'markdown-it-attrs';
import { full as emoji } from 'markdown-it-emoji';
import footnote from 'markdown-it-footnote';
import ins from 'markdown-it-ins';
import mark from 'markdown-it-mark';
import sub from 'markdown-it-sub';
import sup from 'markdown-it-sup';
import { marked } from 'marked';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { onPath } from '../../scripts/lib/run.mjs';

/*
 * Programs that make HTML of Markdown, each with everything on that opens text: HTML, links of addresses, typographer,
 * formulas, emoji. What they have in common is that none is ours.
 */

/** @typedef {{ readonly name: string, readonly render: (markdown: string) => string }} MarkdownReader */

const commonmark = { parser: new Parser({ smart: true }), renderer: new HtmlRenderer({ safe: false }) };

const markdownIt = () => new MarkdownIt({ html: true, linkify: true, typographer: true });

const plain = markdownIt();
const extended = [emoji, footnote, attrs, mark, sub, sup, ins, katex.default ?? katex].reduce(
  (reader, plugin) => reader.use(plugin),
  markdownIt(),
);
extended.linkify.set({ fuzzyIP: true });

/** GitHub's footnotes and quotes, beside the tables, strikethrough and links that this build always has. */
const GITHUB = cmarkGfm.Option.footnotes | cmarkGfm.Option.smart;

const dangerous = { allowDangerousHtml: true };

/** @param {string} markdown; as remark, MDX and Astro do, which look for links in the tree */
function mdast(markdown) {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return toHtml(toHast(tree, dangerous), dangerous);
}

/** Lute, the engine of Vditor, in a context of its own: it sets globals. Vditor's settings, and all that it can add. */
function openLute() {
  const file = createRequire(import.meta.url).resolve('vditor/dist/js/lute/lute.min.js');
  const context = createContext({ console, crypto, setTimeout, clearTimeout, TextDecoder, TextEncoder });
  runInContext('window = self = globalThis', context);
  runInContext(readFileSync(file, 'utf8'), context);
  const lute = runInContext('Lute.New()', context);
  for (const setting of ['Sanitize', 'FixTermTypo', 'AutoSpace']) lute[`Set${setting}`](false);
  for (const setting of ['GFMAutoLink', 'Footnotes', 'Mark', 'Sup', 'Sub', 'InlineMathAllowDigitAfterOpenMarker'])
    lute[`Set${setting}`](true);
  return lute;
}

/** @type {ReturnType<typeof openLute>} */
let lute;

/** @type {readonly MarkdownReader[]} */
export const MARKDOWN_READERS = [
  { name: 'commonmark', render: (markdown) => commonmark.renderer.render(commonmark.parser.parse(markdown)) },
  { name: 'cmark-gfm', render: (markdown) => cmarkGfm.convertUnsafe(markdown, GITHUB) },
  { name: 'marked', render: (markdown) => marked.parse(markdown, { async: false }) },
  {
    name: 'micromark',
    render: (markdown) => micromark(markdown, { ...dangerous, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  },
  { name: 'mdast', render: mdast },
  { name: 'markdown-it', render: (markdown) => plain.render(markdown) },
  { name: 'markdown-it with plugins', render: (markdown) => extended.render(markdown) },
  { name: 'Lute', render: (markdown) => (lute ??= openLute()).Md2HTML(markdown) },
];

/** GitHub's own program, where the system has it (Debian: the package `cmark-gfm`); a process for each text. */
const program = onPath('cmark-gfm');
const EXTENSIONS = ['autolink', 'table', 'strikethrough', 'tasklist', 'footnotes'].flatMap((name) => ['-e', name]);

/** @param {string} input */
function cmarkProgram(input) {
  const { status, stdout, stderr } = spawnSync(program ?? '', ['--unsafe', '--smart', ...EXTENSIONS], { input });
  if (status !== 0) throw new Error(`cmark-gfm ended with ${status}: ${stderr}`);
  return stdout.toString();
}

/** @type {readonly MarkdownReader[]} */
export const SYSTEM_READERS = program ? [{ name: 'cmark-gfm of the system', render: cmarkProgram }] : [];
