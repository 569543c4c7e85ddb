import { sourcesOf, type Repository } from './repository.js';
import { importGraph, type Import } from './import-graph.js';

type Target = string | { readonly [condition: string]: Target };

export interface PackageJson {
  readonly version?: string;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly customElements?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Optional packages. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The files of an `exports` entry, with their conditions. */
function targetsOf(entry: string, target: Target): (readonly [string, string])[] {
  if (typeof target === 'string') return [[entry, target.replace(/^\.\//, '')]];
  return Object.entries(target).flatMap(([condition, inner]) => targetsOf(`${entry} (${condition})`, inner));
}

/** Whether the target of an export exists; for a pattern, at least one file. */
function stands(repository: Repository, path: string): boolean {
  const [start = '', end] = path.split('*');
  if (end === undefined) return repository.has(path);
  return repository.files.some((file) => file.startsWith(start) && file.endsWith(end));
}

/** Exports, commands and the manifest with missing targets. Requires a build. */
export function exportProblems(
  repository: Repository,
  { exports = {}, bin = {}, customElements }: PackageJson,
): string[] {
  const targets = [
    ...Object.entries(exports).flatMap(([entry, target]) => targetsOf(entry, target)),
    ...Object.entries(bin).map(([name, path]) => [`bin ${name}`, path] as const),
    ['customElements', customElements ?? 'nothing'] as const,
  ];
  return targets
    .filter(([, path]) => !stands(repository, path))
    .map(([entry, path]) => `${entry} points at ${path}, which is not there`);
}

/** Unpinned versions: with a range, clones of the same day could differ. */
export const rangeProblems = ({ dependencies = {}, devDependencies = {} }: PackageJson): string[] =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is not pinned: ${version}`);

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly deprecated?: string;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

type Satisfies = (range: string) => boolean;

/** Lock file entries that would cause npm warnings for users, or tie it to one registry. */
export const lockProblems = ({ packages }: LockFile, takesOldestNode: Satisfies): string[] =>
  Object.entries(packages).flatMap(([path, { resolved, deprecated, engines, optional }]) => [
    ...(resolved?.startsWith('http') ? [`${path} names a registry: ${resolved}`] : []),
    ...(deprecated ? [`${path} is deprecated: ${deprecated}`] : []),
    ...(engines?.node && !optional && !takesOldestNode(engines.node)
      ? [`${path} does not take the oldest Node: ${engines.node}`]
      : []),
  ]);

/**
 * The source of a built file: `dist/define/all.js` comes from `src/define/all.ts`. A pattern expands to all matches.
 */
function sourcesBehind(repository: Repository, path: string): string[] {
  const [start = '', end] = path
    .replace(/^dist\//, 'src/')
    .replace(/\.js$/, '.ts')
    .split('*');
  if (end === undefined) return [start];
  return sourcesOf(repository, 'src').filter((file) => file.startsWith(start) && file.endsWith(end));
}

function reachable(imports: readonly Import[], entries: readonly string[]): Set<string> {
  const seen = new Set(entries);
  for (const file of seen) for (const { from, to } of imports) if (from === file) seen.add(to);
  return seen;
}

/** The package of a specifier: `@scope/name/part` belongs to `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages imported from an export or a command that are not declared as dependencies. */
export function missingDependencies(
  repository: Repository,
  { exports = {}, bin = {}, dependencies = {}, peerDependencies = {} }: PackageJson,
): string[] {
  const targets = [
    ...Object.entries(exports).flatMap(([entry, target]) => targetsOf(entry, target)),
    ...Object.entries(bin),
  ];
  const entries = targets.flatMap(([, path]) => (path.endsWith('.js') ? sourcesBehind(repository, path) : []));
  const imports = importGraph(repository, 'src').filter(({ typeOnly }) => !typeOnly);
  return [...reachable(imports, entries)]
    .filter((to) => !to.startsWith('src/') && !to.startsWith('node:'))
    .map(packageOf)
    .filter((name) => !(name in dependencies || name in peerDependencies));
}
