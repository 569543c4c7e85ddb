import { classOf } from './element-class.js';
import type { Repository } from './repository.js';
import { LAYERS, SITE, type Layer } from '../../scripts/lib/layers.mjs';
import { importCycles, importGraph, type Import } from './import-graph.js';

/** The top-level files of src are for consumers: they only re-export or start what is in the folders. */
const TOP: Omit<Layer, 'job'> = {
  layers: SITE,
  files: ['src/auto.ts'],
  packages: ['@lit-labs/ssr-client'],
};

/** Importable from every folder. */
const FOR_ALL = 'src/version.ts';

/** The row for a file of src: that of the deepest folder with one. */
function folderOf(path: string): string | undefined {
  const [, top, inner] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  return inner !== undefined && `${top}/${inner}` in LAYERS ? `${top}/${inner}` : top;
}

const isPackage = (to: string): boolean => !to.includes('/') || !/^(?:src|data|stories|test|scripts|\.\.)\//.test(to);

const allows = (allowed: string, name: string): boolean =>
  allowed.endsWith(':') ? name.startsWith(allowed) : name === allowed || name.startsWith(`${allowed}/`);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  if (to === FOR_ALL) return true;
  const folder = folderOf(from);
  const layer: Omit<Layer, 'job'> | undefined = folder === undefined ? TOP : LAYERS[folder];
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

/** Imports that the table does not allow, including data and barrels. */
const layerProblems = (imports: readonly Import[]): string[] =>
  imports.filter((one) => !isAllowed(one)).map((one) => say(one, `${folderOf(one.from) ?? 'the top of src'} may not`));

/** Barrels are only for consumers, not for internal imports. */
const barrelProblems = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ to }) => to.startsWith('src/') && to.endsWith('/index.ts'))
    .map((one) => say(one, 'it is a barrel'));

/** Elements may share base classes, controllers and template fragments, but never import another element. */
const elementProblems = (repository: Repository, imports: readonly Import[]): string[] =>
  imports
    .filter(({ from, to }) => folderOf(from) === 'elements' && classOf(to, repository.read(to)) !== undefined)
    .map((one) => say(one, 'it is another element'));

/** The list from which all elements are registered. */
const ALL_ELEMENTS = 'src/define/elements.ts';

/** Any other registration module imports a single element, so that pages only load what they use. */
function defineProblems(imports: readonly Import[]): string[] {
  const elements = (file: string) => imports.filter(({ from, to }) => from === file && folderOf(to) === 'elements');
  const files = new Set(imports.map(({ from }) => from).filter((from) => folderOf(from) === 'define'));
  return [...files]
    .filter((file) => file !== ALL_ELEMENTS && new Set(elements(file).map(({ to }) => to)).size > 1)
    .map((file) => `${file} registers more than one element`);
}

const cycleProblems = (imports: readonly Import[]): string[] =>
  importCycles(imports).map((files) => `import cycle: ${files.join(' → ')}`);

/** Folders of src without a row in the table. */
const unknownLayers = (repository: Repository): string[] => [
  ...new Set(repository.files.flatMap((path) => folderOf(path) ?? []).filter((folder) => !(folder in LAYERS))),
];

/** All problems with the imports of src. */
export function importProblems(repository: Repository): string[] {
  const imports = importGraph(repository, 'src');
  return [
    ...layerProblems(imports),
    ...barrelProblems(imports),
    ...elementProblems(repository, imports),
    ...defineProblems(imports),
    ...cycleProblems(imports),
    ...unknownLayers(repository).map((folder) => `src/${folder}/ has no row in the table of layers`),
  ];
}
