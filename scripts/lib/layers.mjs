/**
 * @typedef {object} Layer
 * @property {string} job what the folder is for, in one line
 * @property {readonly string[]} [layers] folders of src that it may import
 * @property {readonly string[]} [types] folders of which it may import types only
 * @property {readonly string[]} [files] single files, for where a whole folder would be too much
 * @property {readonly string[]} [packages] packages; `node:` is Node itself
 */

/** The contract. Its closed lists depend on nothing else. */
const REPORT = ['report', 'report/lists', 'report/fields'];

const BROWSER = [
  'browser',
  ...REPORT,
  'store',
  'format',
  'geometry',
  'inputs',
  'models',
  'marks',
  'theme',
  'views',
  'elements',
  'define',
];

/** Folders that make published files. */
export const SITE = [...BROWSER, 'audit', 'embed', 'search-index'];

/**
 * Allowed imports. Every folder of src has a row; a folder may always import itself. A row such as `site/png` is for a
 * nested folder, and replaces that of its parent.
 * @type {Readonly<Record<string, Layer>>}
 */
export const LAYERS = {
  browser: {
    job: 'helpers for elements and embed scripts alike: unaltered built-ins, clipboard, popover, file download',
    packages: ['lit'],
  },
  'report/lists': { job: 'closed lists of the contract: terms, qualifiers, units, currencies' },
  'report/fields': {
    job: 'reads single fields of a report: a text in a language, the changes of a fact, a numeral, an address',
    layers: ['report/lists'],
    types: ['report'],
  },
  report: {
    job: 'the contract: types, schema, `parseReport`, lookup, problems, derived values',
    layers: ['report/lists', 'report/fields'],
    packages: ['valibot'],
  },
  audit: { job: 'checks of a report against itself and its source text, one rule per file', layers: [...REPORT] },
  draft: {
    job: 'finds the figures of a document and proposes them; never produces a report',
    layers: [...REPORT],
  },
  'draft/read': {
    job: 'reads a document of any format into one source text, with the origin of each block',
    layers: [...REPORT],
    packages: ['@rgrove/parse-xml', 'csv-parse', 'dingbat-to-unicode', 'fflate', 'numfmt', 'parse5', 'unpdf'],
  },
  'draft/sheet': {
    job: 'the Excel workbook that an office fills in',
    layers: [...REPORT, 'draft', 'draft/read'],
    packages: ['hucre'],
  },
  'draft/session': {
    job: 'the draft: proposed figures and the decisions on them',
    layers: [...REPORT, 'draft', 'draft/read', 'draft/sheet'],
    packages: ['@noble/hashes', 'valibot'],
  },
  'draft/previous': {
    job: 'matches a draft with last year’s report: same, to choose, new, gone',
    layers: [...REPORT, 'draft', 'draft/session'],
  },
  'draft/questions': {
    job: 'questions on a draft: figures that contradict each other, and ambiguous readings',
    layers: [...REPORT, 'draft', 'draft/session'],
    files: ['src/audit/rule-inputs/figures.ts', 'src/audit/bare-labels.ts'],
  },
  'draft/export': {
    job: 'writes the confirmed figures of a draft as a valid report, and compares what is printed with the quotes',
    layers: [...REPORT, 'audit', 'format', 'draft', 'draft/session'],
  },
  'draft/translate': {
    job: 'translations of a draft: proposals, export for a translator, import',
    layers: [...REPORT, 'draft', 'draft/read', 'draft/session', 'draft/previous', 'draft/export'],
    packages: ['hucre'],
  },
  'draft/names': {
    job: 'ids of figures, from their English label, the glossary or pinyin',
    layers: [...REPORT, 'draft/session', 'draft/translate'],
    // Reserved file names.
    files: ['src/site/site-file.ts'],
  },
  store: { job: 'loads a report once for all widgets that use its address', layers: [...REPORT] },
  format: {
    job: 'prints figures as typed phrases, in Chinese and English',
    layers: ['report/lists', 'report/fields'],
    types: ['report'],
  },
  geometry: { job: 'computes positions and paths of drawings from numbers', packages: ['d3-scale', 'd3-shape'] },
  inputs: {
    job: 'what a page gives a widget (attributes, JSON items, ids), parsed and resolved to facts',
    layers: [...REPORT],
    files: ['src/format/text/text.ts'],
  },
  models: {
    job: 'the content of each widget as plain data, ready to print',
    layers: [...REPORT, 'format', 'geometry', 'inputs'],
  },
  marks: { job: 'SVG templates of a model', types: ['models', 'geometry'], packages: ['lit'] },
  theme: { job: 'design tokens, generated CSS, shared styles', packages: ['lit'] },
  views: {
    job: 'template and styles of each widget',
    layers: ['marks', 'theme'],
    types: ['models', 'browser'],
    // Colours depend on the language.
    files: ['src/format/locale.ts', 'src/format/words/languages.ts'],
    packages: ['lit'],
  },
  elements: {
    job: 'one custom element per file: properties, and the way from a report to a model',
    layers: ['browser', 'inputs', 'models', 'views', 'theme', 'store'],
    // The language of a widget.
    files: ['src/format/locale.ts', 'src/format/report-locales.ts'],
    types: REPORT,
    packages: ['lit'],
  },
  define: { job: 'registers elements, once and with an optional prefix', layers: ['elements', 'browser'] },
  embed: {
    job: 'the scripts that other sites load: they fetch a widget file and draw it without Lit, and size frames',
    layers: ['views', 'theme', 'browser', 'report/fields'],
    types: ['models'],
    files: ['src/format/locale.ts', 'src/format/words/languages.ts', 'src/define/define.ts'],
    packages: ['lit'],
  },
  'search-index': {
    job: 'files of a searchable index and how texts become search terms, for the build and for its page',
    types: ['format'],
  },
  site: {
    job: 'makes every published file from a report, in any JavaScript runtime',
    layers: SITE,
    packages: ['lit', '@lit-labs/ssr', 'valibot', 'fflate', 'hucre', 'parse5', '@noble/hashes'],
  },
  'site/png': {
    job: 'PNG pictures, which need Node',
    layers: [...SITE, 'site'],
    packages: ['@resvg/resvg-js', 'fontkitten', 'node:'],
  },
  'site/client': { job: 'script of the published gallery', layers: ['embed', 'search-index'] },
  build: {
    job: 'Node: reads reports, writes the site folder, with locks and worker threads',
    layers: [...SITE, 'site', 'site/png'],
    packages: ['jsonc-parser', 'node:'],
  },
  serve: {
    job: 'Node: HTTP server, compression, live reload',
    layers: [...SITE, 'site', 'site/png', 'build'],
    packages: ['@hono/node-server', 'node:'],
  },
  'studio/publish': {
    job: 'builds the zip of a site from a draft in the browser, on top of the last site',
    layers: [...SITE, 'site', 'draft', 'draft/session', 'draft/export'],
    packages: ['fflate'],
  },
  'studio/save': {
    job: 'saves a draft: in browser storage, a file, or on the local server',
    layers: [...REPORT, 'draft', 'draft/read', 'draft/session'],
    packages: ['idb'],
  },
  'studio/state': {
    job: 'state of one document in the studio as plain data, with undoable commands; no UI',
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
    job: 'the page on which an author confirms figures and publishes the site',
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
    job: 'the command line: arguments in, exit code out',
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
