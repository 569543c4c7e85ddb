import { classOf, type ElementClass } from './element-class.js';
import { sourcesOf, type Repository } from './repository.js';

/** The parts of an element's manifest entry that the rules need. */
interface Declared {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
}

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly default?: string;
}

interface Manifest {
  readonly modules?: readonly { readonly declarations?: readonly Declared[] }[];
}

/** `<report-source>` passes on a report and draws nothing: it is tested with the store. */
const DRAWS_NOTHING = ['report-source'];

/** Elements made of other widgets have no view of their own: those must be registered, and have their own models. */
const HAS_NO_VIEW = [...DRAWS_NOTHING, 'report-page'];

/** Shown in a sentence or below another widget, or only with two reports: the common tests of `WIDGETS` do not fit. */
const UNCOMMON = [...HAS_NO_VIEW, 'fact-ref', 'source-note', 'report-compare'];

/** Drawn by scripts for other pages with their own versions. */
const LIVE = ['fact-ref', 'source-note'];

/** Their models come from several reports (`PastWidget`), or are made for each figure in a text. */
const NOT_OF_ONE_REPORT = [...HAS_NO_VIEW, ...LIVE, 'report-compare', 'trend-line'];

const LISTS: readonly (readonly [path: string, line: (tag: string) => string, except: readonly string[]])[] = [
  ['src/define/elements.ts', (tag) => `'../elements/${tag}.js'`, []],
  ['src/views/all.ts', (tag) => `'./${tag}.js'`, [...HAS_NO_VIEW, ...LIVE]],
  ['src/site/widgets/all.ts', (tag) => `'${tag}':`, NOT_OF_ONE_REPORT],
  ['stories/stories.ts', (tag) => `'./${tag}.stories.js'`, []],
  ['test/support/widgets.ts', (tag) => `tag: '${tag}'`, UNCOMMON],
  ['test/support/every-widget.ts', (tag) => `'${tag}'`, DRAWS_NOTHING],
  ['README.md', (tag) => `<${tag}>`, []],
];

/** Maximum number of each per element: public API must stay small to be maintainable. */
const MAX_COUNT = { csspart: 4, cssproperty: 6, slot: 2 } as const;

const MANIFEST = 'dist/custom-elements.json';

/** The manifest is built, so an old one fails the tests of elements that nobody has touched. */
export const BUILD = 'run `npm run build`: it writes the manifest from the doc comments in src/elements/';

const pascal = (tag: string): string => tag.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The elements of src: tag and class. */
export const elementsOf = (repository: Repository): (readonly [tag: string, element: ElementClass])[] =>
  sourcesOf(repository, 'src/elements').flatMap((path) => {
    const element = classOf(path, repository.read(path));
    return element ? [[path.replace(/^.*\/|\.ts$/g, ''), element] as const] : [];
  });

/** The model of an element: that of the whole page is in a folder with the page plan. */
const modelOf = (tag: string): string => `src/models/${tag === 'report-page' ? 'page' : 'widgets'}/${tag}.ts`;

const testOf = (source: string): string => source.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');

/** The files that every element needs. */
function neighbours(tag: string): string[] {
  const needed = [`test/elements/${tag}.browser.ts`, `stories/${tag}.stories.ts`, `src/define/${tag}.ts`];
  if (!HAS_NO_VIEW.includes(tag)) needed.push(`src/views/${tag}.ts`);
  return DRAWS_NOTHING.includes(tag) ? needed : [...needed, modelOf(tag), testOf(modelOf(tag))];
}

/** The lists that lack an element: nothing else would notice. */
export const listProblems = (repository: Repository, tag: string): string[] =>
  LISTS.filter(([path, line, except]) => !except.includes(tag) && !repository.read(path).includes(line(tag))).map(
    ([path, line]) => `<${tag}> is not in ${path}; add a line with ${line(tag)}`,
  );

export const neighbourProblems = (repository: Repository, tag: string): string[] =>
  neighbours(tag)
    .filter((path) => !repository.has(path))
    .map((path) => `<${tag}> has no ${path}; copy that of a similar element`);

/** Problems with the doc block and names, from which manifest, docs and editor data are generated. */
export function docProblems(tag: string, { name, tags }: ElementClass): string[] {
  const problems: string[] = [];
  if (name !== pascal(tag)) problems.push(`<${tag}>: its class is called ${name}, not ${pascal(tag)}`);
  if (!tags.get('summary')?.[0]) problems.push(`<${tag}> has no @summary`);
  if (tags.get('tag')?.[0] !== tag) problems.push(`<${tag}> has no @tag ${tag}`);
  for (const [kind, most] of Object.entries(MAX_COUNT)) {
    const count = tags.get(kind)?.length ?? 0;
    if (count > most) problems.push(`<${tag}> has ${count} @${kind}, more than ${most}`);
  }
  return problems;
}

const without = (tag: string, kind: string, list: readonly Described[] = []): string[] =>
  list
    .filter(({ description }) => !description?.trim())
    .map(({ name }) => `<${tag}>: ${kind} ${name ?? '?'} is not described in the manifest`);

/** A default value must be in the manifest's own field, not only in the description. */
const withoutDefault = (tag: string, list: readonly Described[] = []): string[] =>
  list
    .filter(({ description = '', default: value }) => /also when absent\)/.test(description) && value === undefined)
    .map(({ name }) => `<${tag}>: attribute ${name ?? '?'} has no default in the manifest`);

function declarationOf(repository: Repository, tag: string): Declared | undefined {
  const manifest = JSON.parse(repository.read(MANIFEST) || '{}') as Manifest;
  const all = manifest.modules?.flatMap(({ declarations = [] }) => declarations) ?? [];
  return all.find(({ tagName }) => tagName === tag);
}

/** The attributes of an element in the manifest, sorted. */
export const attributesOf = (repository: Repository, tag: string): string[] =>
  (declarationOf(repository, tag)?.attributes ?? []).map(({ name = '' }) => name).sort();

/** Problems with an element's entry in the built manifest, such as missing descriptions. */
export function manifestProblems(repository: Repository, tag: string): string[] {
  const found = declarationOf(repository, tag);
  if (!found) return [`<${tag}> is not in ${MANIFEST}; ${BUILD}`];
  return [
    ...(found.summary ? [] : [`<${tag}> has no summary in ${MANIFEST}`]),
    ...without(tag, 'attribute', found.attributes),
    ...withoutDefault(tag, found.attributes),
    ...without(tag, 'part', found.cssParts),
    ...without(tag, 'property', found.cssProperties),
    ...without(tag, 'slot', found.slots),
    ...without(tag, 'event', found.events),
  ];
}

/** Everything that an element of src lacks. */
export const elementProblems = (repository: Repository): string[] =>
  elementsOf(repository).flatMap(([tag, element]) => [
    ...neighbourProblems(repository, tag),
    ...listProblems(repository, tag),
    ...docProblems(tag, element),
    ...manifestProblems(repository, tag),
  ]);

/** Possible locations of the file that a test or a story is named after, by the folder of the test. */
const MIRRORED: readonly (readonly [folder: string, places: readonly string[]])[] = [
  ['test/scripts/', ['scripts/*.mjs', 'scripts/lib/*.mjs', 'scripts/browsers/*.mjs']],
  ['test/stories/', ['stories/*.stories.ts', 'stories/*.ts']],
  ['test/data/', ['data/*.ts']],
  ['test/docs/', ['docs/*.md']],
  ['test/', ['src/*.ts']],
  ['stories/', ['src/elements/*.ts']],
];

/** Tests of the repository's rules, screenshots and whole-system tests mirror no single file. */
const FREE = [
  'test/attack/',
  'test/embedding/',
  'test/sanitizers/',
  'test/architecture/',
  'test/hosts/',
  'test/looks/',
  'test/outputs/',
  'test/pictures/',
  'stories/pages/',
];

function originals(path: string): string[] {
  const [folder = '', places = []] = MIRRORED.find(([start]) => path.startsWith(start)) ?? [];
  // The base name ends at the first dot: `stat-card.hostile.browser.ts` also tests stat-card.
  const name = path.slice(folder.length).replace(/\.[^/]*$/, '');
  return places.map((place) => place.replace('*', name));
}

/** Tests and stories that are named after no file. */
export const mirrorProblems = (repository: Repository): string[] =>
  repository.files
    .filter((path) => /\.(?:test|browser|stories)\.ts$/.test(path))
    .filter((path) => !FREE.some((start) => path.startsWith(start)))
    .filter((path) => !originals(path).some((original) => repository.has(original)))
    .map((path) => `${path} mirrors nothing: there is no ${originals(path).join(', ')}`);

const MAX_LINES = 250;

const linesOf = (text: string): number => text.split('\n').length - 1;

/** Files that are too long. Generated files are excluded. */
export const lengthProblems = (repository: Repository): string[] =>
  sourcesOf(repository, 'src')
    .filter((path) => !path.endsWith('.generated.ts') && linesOf(repository.read(path)) > MAX_LINES)
    .map((path) => `${path} has ${linesOf(repository.read(path))} lines, more than ${MAX_LINES}`);
