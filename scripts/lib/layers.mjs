/**
 * @typedef {object} Layer
 * @property {string} job what the folder is for, in one line
 * @property {readonly string[]} [layers] folders of src that it may import
 * @property {readonly string[]} [types] folders of which it may import types only
 * @property {readonly string[]} [files] single files, for where a whole folder would be too much
 * @property {readonly string[]} [packages] packages; `node:` is Node itself
 */

/** The contract. Its closed lists depend on nothing else. */
const REPORT = ['report', 'report/lists'];

const BROWSER = [
  'browser',
  ...REPORT,
  'store',
  'format',
  'geometry',
  'claims',
  'models',
  'marks',
  'theme',
  'views',
  'elements',
  'define',
];

/** Folders that make published files. */
export const SITE = [...BROWSER, 'audit', 'embed'];

/**
 * Allowed imports. Every folder of src has a row; a folder may always import itself. A row such as `site/png` is for a
 * nested folder, and replaces that of its parent.
 * @type {Readonly<Record<string, Layer>>}
 */
export const LAYERS = {
  browser: {
    job: 'what all scripts of a page share: built-ins as they are when a script loads, the clipboard, a panel, a file to save',
    packages: ['lit'],
  },
  'report/lists': { job: 'the closed lists of the contract: terms, qualifiers, units, currencies' },
  report: {
    job: 'the contract: types, schema, `parseReport`, look-up, problems, derived values',
    layers: ['report/lists'],
    packages: ['valibot'],
  },
  audit: { job: 'questions asked of a report, one rule a file', layers: [...REPORT] },
  draft: {
    job: 'what a document says, proposed: figures with spans, rules and doubts; never a report',
    layers: [...REPORT],
  },
  'draft/read': {
    job: 'a document of any format to one source text, with where each block is from',
    layers: [...REPORT],
    packages: ['@rgrove/parse-xml', 'csv-parse', 'dingbat-to-unicode', 'fflate', 'numfmt', 'parse5', 'unpdf'],
  },
  'draft/sheet': {
    job: 'the workbook that an office fills in',
    layers: [...REPORT, 'draft', 'draft/read'],
    packages: ['hucre'],
  },
  'draft/session': {
    job: 'a document with its proposed figures, and what people have decided on them',
    layers: [...REPORT, 'draft', 'draft/read', 'draft/sheet'],
    packages: ['@noble/hashes', 'valibot'],
  },
  'draft/previous': {
    job: 'what of last year is in this year’s draft: same, to choose, new, gone',
    layers: [...REPORT, 'draft', 'draft/session'],
  },
  'draft/questions': {
    job: 'what a draft is asked: figures that do not fit each other, and readings that are open',
    layers: [...REPORT, 'draft', 'draft/session'],
    files: ['src/audit/figures.ts', 'src/audit/labels.ts'],
  },
  'draft/export': {
    job: 'from what is confirmed in a draft to a report that every check takes',
    layers: [...REPORT, 'audit', 'draft', 'draft/session'],
  },
  'draft/translate': {
    job: 'the texts of a draft in its other language: proposals, the list for a translator, and what comes back',
    layers: [...REPORT, 'draft', 'draft/read', 'draft/session', 'draft/previous', 'draft/export'],
    packages: ['hucre'],
  },
  'draft/names': {
    job: 'what figures are called in addresses: their English, the glossary, the sounds of their names',
    layers: [...REPORT, 'draft/session', 'draft/translate'],
    // Reserved file names.
    files: ['src/site/site-file.ts'],
  },
  store: { job: 'one request and one parse for any number of widgets on an address', layers: [...REPORT] },
  format: {
    job: 'how a figure is said, in Chinese and English',
    // It prints values of the closed lists.
    layers: ['report/lists'],
    types: ['report'],
    // Single modules for a report's texts, its changes, and numerals.
    files: ['src/report/changes.ts', 'src/report/report-text.ts', 'src/report/values/numeral.ts'],
  },
  geometry: { job: 'where it is drawn: numbers in, numbers and paths out', packages: ['d3-scale', 'd3-shape'] },
  claims: {
    job: 'from attributes, JSON items, ids and reports to facts with their context',
    layers: [...REPORT],
    files: ['src/format/text/text.ts'],
  },
  models: {
    job: 'all that one widget needs, ready to print, as plain data',
    layers: [...REPORT, 'format', 'geometry', 'claims'],
  },
  marks: { job: 'SVG templates over a model', types: ['models', 'geometry'], packages: ['lit'] },
  theme: { job: 'tokens, generated CSS, shared styles', packages: ['lit'] },
  views: {
    job: 'how a widget is drawn: template and styles over its model, and nothing else',
    layers: ['marks', 'theme'],
    types: ['models', 'browser'],
    // Colours depend on the language.
    files: ['src/format/locale.ts', 'src/format/words/languages.ts'],
    packages: ['lit'],
  },
  elements: {
    job: 'one custom element a file: properties, and from a report to the model of its view',
    layers: ['browser', 'claims', 'models', 'views', 'theme', 'store'],
    // The language of a widget.
    files: ['src/format/locale.ts', 'src/format/report-locales.ts'],
    types: REPORT,
    packages: ['lit'],
  },
  define: { job: 'registration, guarded and prefixable', layers: ['elements', 'browser'] },
  embed: {
    job: "scripts for other people's pages: widgets from models made at publishing, frames",
    layers: ['views', 'theme', 'browser'],
    types: ['models'],
    files: ['src/report/safe-href.ts', 'src/format/locale.ts', 'src/format/words/languages.ts', 'src/define/define.ts'],
    packages: ['lit'],
  },
  site: {
    job: 'a report to every published file, on any runtime',
    layers: SITE,
    packages: ['lit', '@lit-labs/ssr', 'valibot', 'fflate', 'hucre', 'parse5', '@noble/hashes'],
  },
  'site/png': {
    job: 'pictures in pixels, which only Node draws',
    layers: [...SITE, 'site'],
    packages: ['@resvg/resvg-js', 'fontkitten', 'node:'],
  },
  'site/client': { job: 'the script of the published gallery', layers: ['embed'] },
  build: {
    job: 'Node: reading reports, writing site folders, locks, threads',
    layers: [...SITE, 'site', 'site/png'],
    packages: ['jsonc-parser', 'node:'],
  },
  serve: {
    job: 'Node: listening, compression, live reload',
    layers: [...SITE, 'site', 'site/png', 'build'],
    packages: ['@hono/node-server', 'node:'],
  },
  'studio/publish': {
    job: 'from a draft to the archive of its site, and from the archive of the last site to the next, in a browser',
    layers: [...SITE, 'site', 'draft', 'draft/session', 'draft/export'],
    packages: ['fflate'],
  },
  'studio/save': {
    job: "where a draft is kept: the browser's own store, a file, the local server",
    layers: [...REPORT, 'draft', 'draft/read', 'draft/session'],
    packages: ['idb'],
  },
  'studio/state': {
    job: 'one document in the studio as plain data, with commands that can all be undone; no page',
    layers: [
      ...REPORT,
      'draft',
      'draft/read',
      'draft/session',
      'draft/previous',
      'draft/questions',
      'draft/export',
      'draft/sheet',
      'draft/translate',
      'draft/names',
    ],
  },
  studio: {
    job: 'the page on which figures are confirmed and a site comes out of them',
    layers: [
      ...SITE,
      'site',
      'draft',
      'draft/read',
      'draft/session',
      'draft/previous',
      'draft/questions',
      'draft/export',
      'draft/sheet',
      'draft/translate',
      'draft/names',
      'studio/state',
      'studio/publish',
      'studio/save',
    ],
    packages: ['lit'],
  },
  cli: {
    job: 'arguments in, exit code out',
    layers: [
      'build',
      'serve',
      'site',
      'site/png',
      'audit',
      ...REPORT,
      'draft',
      'draft/read',
      'draft/session',
      'draft/previous',
      'draft/questions',
      'draft/export',
      'draft/sheet',
      'draft/translate',
      'draft/names',
    ],
    packages: ['commander', 'open', 'node:'],
  },
};

/** @param {Layer} layer */
function importsOf({ layers = [], types = [], files = [], packages = [] }) {
  const isEverything = SITE.every((name) => layers.includes(name));
  const folders = isEverything
    ? ['all that a browser loads', ...layers.filter((name) => !SITE.includes(name))]
    : layers;
  const typed = types.length ? [`types of ${types.join(', ')}`] : [];
  const single = files.map((file) => `\`${file.replace(/^src\//, '')}\``);
  return [...folders, ...typed, ...single, ...packages.map((name) => (name === 'node:' ? 'Node' : name))].join(', ');
}

/** The table for CONTRIBUTING.md, unformatted. */
export const layerTable = () =>
  [
    '| folder | its one job | may import |',
    '| --- | --- | --- |',
    ...Object.entries(LAYERS).map(([name, layer]) => `| \`${name}/\` | ${layer.job} | ${importsOf(layer)} |`),
  ].join('\n');
