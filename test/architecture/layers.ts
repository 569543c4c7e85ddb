import { classOf } from './element-class.js';
import type { Repository } from './repository.js';
import { LAYERS, SITE, type Layer } from '../../scripts/lib/layers.mjs';
import { importCycles, importGraph, type Import } from './import-graph.js';

/** The files at the top of src are for outsiders: all they do is hand on, or set going, what stands in the folders. */
const TOP: Omit<Layer, 'job'> = {
  layers: SITE,
  files: ['src/auto.ts'],
  packages: ['@lit-labs/ssr-client'],
};

/** What every folder may import. */
const FOR_ALL = 'src/version.ts';

/** The row of the table that a file of src belongs to: that of the deepest folder which has one. */
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

/** Imports that the table does not allow, data and barrels among them. */
export const layerProblems = (imports: readonly Import[]): string[] =>
  imports.filter((one) => !isAllowed(one)).map((one) => say(one, `${folderOf(one.from) ?? 'the top of src'} may not`));

/** Nobody inside imports what is made for outsiders. */
export const barrelProblems = (imports: readonly Import[]): string[] =>
  imports
    .filter(({ to }) => to.startsWith('src/') && to.endsWith('/index.ts'))
    .map((one) => say(one, 'it is a barrel'));

/** Elements share base classes, controllers and pieces of template, never another element. */
export const elementProblems = (repository: Repository, imports: readonly Import[]): string[] =>
  imports
    .filter(({ from, to }) => folderOf(from) === 'elements' && classOf(to, repository.read(to)) !== undefined)
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
export const unknownLayers = (repository: Repository): string[] => [
  ...new Set(repository.files.flatMap((path) => folderOf(path) ?? []).filter((folder) => !(folder in LAYERS))),
];

/** Everything that is wrong with the imports of src. */
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
