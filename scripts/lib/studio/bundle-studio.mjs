// The studio as one HTML file: inline scripts and styles, allowed by hash in its CSP, and no requests.
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../run.mjs';
import { smallStyles } from '../embed-modules.mjs';
import { builtTexts } from './site-maker-files.mjs';

const VERSION = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;

const COMMON = /** @type {const} */ ({
  bundle: true,
  minify: true,
  // UTF-8: a Chinese character takes three bytes, and six as an escape.
  charset: 'utf8',
  write: false,
  target: 'es2021',
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  alias: { fflate: 'fflate/browser' },
});

/** The page's script, with the readers of all formats. */
async function script() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [inRoot('src', 'studio', 'main.ts')],
    format: 'iife',
    tsconfig: inRoot('tsconfig.json'),
    plugins: [smallStyles],
  });
  return inPage(outputFiles[0].text);
}

/** The site-making script, with Lit's server build: it needs neither a document nor Node. */
async function maker() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [inRoot('src', 'studio', 'publish', 'site-script.ts')],
    format: 'iife',
    inject: [inRoot('src', 'studio', 'publish', 'own-registry.ts')],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['node'],
    tsconfig: inRoot('tsconfig.json'),
  });
  return inPage(outputFiles[0].text);
}

/**
 * Escapes a script for inlining: nothing may look like its end tag or a comment.
 * @param {string} code
 */
const inPage = (code) =>
  code
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');

/** All style sheets of the page in one, tokens first. */
async function styles() {
  const folder = inRoot('src', 'studio', 'styles');
  const names = readdirSync(folder).sort();
  const contents = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const { code } = await transform(contents, { loader: 'css', minify: true, target: 'chrome87' });
  return code.trim();
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `dist/studio.html`. */
export async function studioPage() {
  const [code, sites, sheet] = await Promise.all([script(), maker(), styles()]);
  const built = JSON.stringify(builtTexts(VERSION)).replaceAll('<', '\\u003c');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)} ${hashOf(sites)}`,
    `style-src ${hashOf(sheet)}`,
    'img-src data: blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>报告工作台 · Report studio</title>
<style>${sheet}</style>
</head>
<body>
<studio-app lang="zh-CN"></studio-app>
<noscript>这个页面要用脚本。This page needs script.</noscript>
<script type="application/json" id="built">${built}</script>
<script>${sites}</script>
<script>${code}</script>
</body>
</html>
`;
}
