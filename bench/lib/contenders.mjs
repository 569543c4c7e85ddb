// Who is compared, and how each is built: minified, one classic script with its style sheet inside.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { runNode } from '../../scripts/lib/run.mjs';

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {'ring' | 'card'} figure
 * @property {string} script all of it, to be loaded by one tag
 * @property {number} bytes brotli; what a reader's browser gets before the figure can be drawn, the page itself left out
 * @property {string} markup what stands in the page; empty where only script can draw it
 * @property {number} most how many at once; a canvas for each figure is not made by the thousand
 * @property {boolean} [isWhole] whether the markup is the figure already, without script
 * @property {string} [page] a page of ours, whole without the script
 */

const here = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const root = (/** @type {string} */ path) => here(`../${path}`);

export const brotli = (/** @type {string | Buffer} */ text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** @type {readonly [name: string, figure: 'ring' | 'card', file: string, most?: number][]} */
const OTHERS = [
  ['Static HTML', 'ring', 'static-ring'],
  ['Static HTML', 'card', 'static-card'],
  ['Bare Lit', 'ring', 'lit-ring'],
  ['Shoelace', 'ring', 'shoelace-ring'],
  ['Web Awesome', 'ring', 'web-awesome-ring'],
  ['Material Web', 'ring', 'material-ring'],
  ['ECharts gauge', 'ring', 'echarts-ring', 100],
  ['Chart.js', 'ring', 'chartjs-ring', 1000],
  ['Shoelace', 'card', 'shoelace-card'],
  ['Web Awesome', 'card', 'web-awesome-card'],
  ['Material Web', 'card', 'material-card'],
  ['Carbon', 'card', 'carbon-card'],
];

/** @type {Record<string, string>} the tags whose markup stands in the page before the script comes */
const MARKUP = {
  'lit-ring': '<bare-ring share="87.5" part="21/24">21/24</bare-ring>',
  'shoelace-ring': '<sl-progress-ring value="87.5">21/24</sl-progress-ring>',
  'web-awesome-ring': '<wa-progress-ring value="87.5">21/24</wa-progress-ring>',
  'material-ring': '<md-circular-progress value="0.875"></md-circular-progress>',
};

const CARD_TEXT =
  '<div class="label">税收入库</div><div class="value"><b>24.86</b> 亿元</div><div class="standing">全市第一</div><div class="source">2023年 · 稠江街道</div>';
const CARD_TAGS = { shoelace: 'sl-card', 'web-awesome': 'wa-card', material: 'md-outlined-card', carbon: 'cds-tile' };
const ARC = 2 * Math.PI * 42;
MARKUP['static-ring'] =
  `<div><svg viewBox="0 0 100 100" width="120" height="120" role="img" aria-label="21/24"><circle cx="50" cy="50" r="42" fill="none" stroke="#ddd" stroke-width="8"/><circle cx="50" cy="50" r="42" fill="none" stroke="#1a6" stroke-width="8" transform="rotate(-90 50 50)" stroke-dasharray="${0.875 * ARC} ${ARC}"/><text x="50" y="55" text-anchor="middle">21/24</text></svg></div>`;
MARKUP['static-card'] = `<section>${CARD_TEXT}</section>`;
for (const [kit, tag] of Object.entries(CARD_TAGS)) MARKUP[`${kit}-card`] = `<${tag}>${CARD_TEXT}</${tag}>`;

/** @param {string} file */
async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [here(`contenders/${file}.js`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    loader: { '.css': 'text' },
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** @returns {Promise<Contender[]>} */
async function others() {
  const made = [];
  for (const [name, figure, file, most = 5000] of OTHERS) {
    const script = await bundle(file);
    const isStatic = file.startsWith('static');
    const bytes = isStatic ? 0 : brotli(script).length;
    made.push({ name, figure, script, most, bytes, markup: MARKUP[file] ?? '', isWhole: isStatic });
  }
  return made;
}

/** @typedef {{ tag: string, model: object, text: string }} Entry */

/** The published sample, from the top of the repository. */
export const SITE = '.cache/bench-site';

/** Our builds, with the models that `npm start` publishes. */
function ours() {
  const folder = readdirSync(root(`${SITE}/embed`)).find((name) => name.startsWith('v'));
  if (!folder) throw new Error('The sample was published without its scripts.');
  /** @type {{ widgets: Record<string, Entry> }} */
  const { widgets } = JSON.parse(readFileSync(root(`${SITE}/zh.json`), 'utf8'));
  const glue = readFileSync(here('contenders/ours.js'), 'utf8');
  return /** @type {const} */ ([
    ['ring', 'progress-ring'],
    ['card', 'stat-card'],
  ]).map(([figure, tag]) => {
    const built = readFileSync(root(`${SITE}/embed/${folder}/${tag}.js`), 'utf8');
    const found = Object.entries(widgets).filter(([, entry]) => entry.tag === tag);
    const [[id, first], [, second]] = /** @type {[[string, Entry], [string, Entry]]} */ (found.slice(0, 2));
    const data = { tag, text: first.text, models: [first.model, second.model] };
    const inline = `<script type="application/json">${JSON.stringify({ reportWidgets: 1, locale: 'zh-CN', widgets: { [id]: first } }).replaceAll('<', '\\u003C')}</script>`;
    return {
      name: 'Report Widgets',
      figure,
      most: 5000,
      script: `${built}\nconst OURS = ${JSON.stringify(data)};\n${glue}`,
      bytes: brotli(built).length,
      markup: `<${tag} fact="${id}">${first.text}${inline}</${tag}>`,
      id,
    };
  });
}

/** Our published pages, which are whole without any script; and each without anything but its words and links. */
function pages(/** @type {ReturnType<typeof ours>} */ scripted) {
  const page = { most: 0, script: '', bytes: 0, markup: '' };
  return scripted.flatMap(({ id, figure }) => {
    const html = readFileSync(root(`${SITE}/w/${id}/index.html`), 'utf8');
    return [
      { ...page, name: 'Report Widgets, page', figure, page: html },
      { ...page, name: 'Its words and links', figure, page: wordsOf(html) },
    ];
  });
}

/**
 * A page of ours as plain HTML: without style sheets, scripts, data for machines and shadow trees. The figure is where the
 * static contenders have theirs.
 * @param {string} html
 */
function wordsOf(html) {
  const plain = html
    .replace(/<(style|script)\b[^]*?<\/\1>/g, '')
    .replace(/<meta http-equiv[^>]*>/g, '')
    .replace(
      /<(progress-ring|stat-card)\b[^>]*><template[^>]*>([^]*?)<\/template>[^]*?<\/\1>/,
      '<div id="stage"><div><b>$2</b></div></div>',
    );
  if (!plain.includes('id="stage"')) throw new Error('The page of a figure has another form than expected.');
  return plain;
}

/** The sample as anybody would publish it, without pictures. */
async function publish() {
  const given = [
    'build',
    root('dist/data/choujiang-2023.json'),
    '--out',
    root(SITE),
    '--base-url',
    'http://127.0.0.1/',
  ];
  const { code, output } = await runNode('dist/cli/main.js', [...given, '--no-pictures'], { quiet: true });
  if (code !== 0) throw new Error(`The sample could not be published: ${output}`);
}

/** @returns {Promise<Contender[]>} */
export async function contenders() {
  await publish();
  const scripted = ours();
  return [...(await others()), ...scripted, ...pages(scripted)];
}
