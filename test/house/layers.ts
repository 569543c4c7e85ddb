import { classOf } from './element-class.js';
import type { House } from './house.js';
import { importCycles, importGraph, type Import } from './import-graph.js';

interface Layer {
  /** Folders of src that it may import. */
  readonly layers?: readonly string[];
  /** Folders of which it may import types only. */
  readonly types?: readonly string[];
  /** Single files, for where a whole folder would be too much. */
  readonly files?: readonly string[];
  /** Packages. `node:` stands for Node itself. */
  readonly packages?: readonly string[];
}

const BROWSER = [
  'report',
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

/** What a published file may be made with. */
const SITE = [...BROWSER, 'audit', 'embed'];

/**
 * Who may import whom. Every folder of src has a row; a folder may always import itself. The closed lists of the
 * contract (terms, units) are words without machinery: format prints from them.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  report: { packages: ['valibot', 'big.js'] },
  audit: { layers: ['report'] },
  store: { layers: ['report'] },
  format: { types: ['report'], files: ['src/report/terms.ts', 'src/report/units.ts'] },
  geometry: { packages: ['d3-shape'] },
  claims: { layers: ['report'], files: ['src/format/text.ts'] },
  models: { layers: ['report', 'format', 'geometry', 'claims'] },
  marks: { types: ['models', 'geometry'], packages: ['lit'] },
  theme: { packages: ['lit'] },
  // The widths that a line of time has a layout for stand in its style sheet too.
  views: { layers: ['marks', 'theme'], types: ['models'], files: ['src/geometry/label-widths.ts'], packages: ['lit'] },
  elements: { layers: ['claims', 'models', 'views', 'theme', 'store'], types: ['report'], packages: ['lit'] },
  define: { layers: ['elements'] },
  embed: {
    layers: ['views', 'theme'],
    types: ['models'],
    files: [
      'src/report/safe-href.ts',
      'src/define/define.ts',
      'src/elements/copier.ts',
      'src/elements/popover.ts',
      'src/elements/save-file.ts',
    ],
    packages: ['lit'],
  },
  // A report to every published file, on any runtime.
  site: {
    layers: SITE,
    packages: ['lit', '@lit-labs/ssr', 'valibot', 'fflate', 'parse5', '@noble/hashes'],
  },
  // Pictures in pixels alone are drawn by what only Node has.
  'site/png': { layers: [...SITE, 'site'], packages: ['@resvg/resvg-js', 'fontkitten', 'node:'] },
  // The script of the published gallery.
  'site/client': { layers: ['embed'] },
  build: { layers: [...SITE, 'site', 'site/png'], packages: ['node:'] },
  serve: { layers: [...SITE, 'site', 'site/png', 'build'], packages: ['@hono/node-server', 'node:'] },
  cli: { layers: ['build', 'serve', 'site', 'site/png', 'audit', 'report'], packages: ['commander', 'node:'] },
};

/** The files at the top of src are for outsiders: all they do is hand on, or set going, what stands in the folders. */
const TOP: Layer = {
  layers: SITE,
  files: ['src/auto.ts'],
  packages: ['@lit-labs/ssr-client'],
};

/** The row of the table that a file of src belongs to: that of the deepest folder which has one. */
function folderOf(path: string): string | undefined {
  const [, top, inner] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return inner !== undefined && `${top}/${inner}` in LAYERS ? `${top}/${inner}` : top;
}

const isPackage = (to: string): boolean => !to.includes('/') || !/^(?:src|data|stories|test|scripts|\.\.)\//.test(to);

const allows = (allowed: string, name: string): boolean =>
  allowed.endsWith(':') ? name.startsWith(allowed) : name === allowed || name.startsWith(`${allowed}/`);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  const layer = folder === undefined ? TOP : LAYERS[folder];
  if (!layer) return false;
  if (isPackage(to)) return (layer.packages ?? []).some((name) => allows(name, to));
  const { layers = [], types = [], files = [] } = layer;
  if (files.includes(to)) return true;
  const target = folderOf(to);
  if (target === undefined) return false;
  return target === folder || layers.includes(target) || (typeOnly && types.includes(target));
}

const say = ({ from, to, typeOnly }: Import, why: string): string =>
  `${from} imports ${typeOnly ? 'a type of ' : ''}${to}: ${why}`;

/** Imports that the table does not allow, data and barrels among them. */
export const layerProblems = (imports: readonly Import[]): string[] =>
  imports.filter((one) => !isAllowed(one)).map((one) => say(one, `${folderOf(one.from) ?? 'the top of src'} may not`));

/** Nobody inside imports what is made for outsiders. */
export const barrelProblems = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ to }) => to.startsWith('src/') && to.endsWith('/index.ts'))
    .map((one) => say(one, 'it is a barrel'));

/** Elements share base classes, controllers and pieces of template, never another element. */
export const elementProblems = (house: House, imports: readonly Import[]): string[] =>
  imports
    .filter(({ from, to }) => folderOf(from) === 'elements' && classOf(to, house.read(to)) !== undefined)
    .map((one) => say(one, 'it is another element'));

/** A registration is of one element, so that a page pays for what it uses. */
export function defineProblems(imports: readonly Import[]): string[] {
  const elements = (file: string) => imports.filter(({ from, to }) => from === file && folderOf(to) === 'elements');
  const files = new Set(imports.map(({ from }) => from).filter((from) => folderOf(from) === 'define'));
  return [...files]
    .filter((file) => new Set(elements(file).map(({ to }) => to)).size > 1)
    .map((file) => `${file} registers more than one element`);
}

export const cycleProblems = (imports: readonly Import[]): string[] =>
  importCycles(imports).map((files) => `import cycle: ${files.join(' → ')}`);

/** Folders of src that the table does not know. */
export const unknownLayers = (house: House): string[] => [
  ...new Set(house.files.flatMap((path) => folderOf(path) ?? []).filter((folder) => !(folder in LAYERS))),
];

/** Everything that is wrong with the imports of src. */
export function importProblems(house: House): string[] {
  const imports = importGraph(house, 'src');
  return [
    ...layerProblems(imports),
    ...barrelProblems(imports),
    ...elementProblems(house, imports),
    ...defineProblems(imports),
    ...cycleProblems(imports),
    ...unknownLayers(house).map((folder) => `src/${folder}/ has no row in the table of layers`),
  ];
}
