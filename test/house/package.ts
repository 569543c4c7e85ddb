import type { House } from './house.js';

type Target = string | { readonly [condition: string]: Target };

export interface PackageJson {
  readonly version?: string;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly customElements?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The files that an entry points at, with the conditions that lead there. */
function targetsOf(entry: string, target: Target): (readonly [string, string])[] {
  if (typeof target === 'string') return [[entry, target.replace(/^\.\//, '')]];
  return Object.entries(target).flatMap(([condition, inner]) => targetsOf(`${entry} (${condition})`, inner));
}

/** Whether a file, or for a pattern at least one file, stands where an export points. */
function stands(house: House, path: string): boolean {
  const [start = '', end] = path.split('*');
  if (end === undefined) return house.has(path);
  return house.files.some((file) => file.startsWith(start) && file.endsWith(end));
}

/** Exports, commands and the manifest that point at nothing. To be asked after a build. */
export function exportProblems(house: House, { exports = {}, bin = {}, customElements }: PackageJson): string[] {
  const targets = [
    ...Object.entries(exports).flatMap(([entry, target]) => targetsOf(entry, target)),
    ...Object.entries(bin).map(([name, path]) => [`bin ${name}`, path] as const),
    ['customElements', customElements ?? 'nothing'] as const,
  ];
  return targets
    .filter(([, path]) => !stands(house, path))
    .map(([entry, path]) => `${entry} points at ${path}, which is not there`);
}

/** Versions that are not pinned: a range lets two clones of one day differ. */
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

/** What would make npm warn somebody who can do nothing about it, or tie the lock file to one registry. */
export const lockProblems = ({ packages }: LockFile, takesOldestNode: Satisfies): string[] =>
  Object.entries(packages).flatMap(([path, { resolved, deprecated, engines, optional }]) => [
    ...(resolved?.startsWith('http') ? [`${path} names a registry: ${resolved}`] : []),
    ...(deprecated ? [`${path} is deprecated: ${deprecated}`] : []),
    ...(engines?.node && !optional && !takesOldestNode(engines.node)
      ? [`${path} does not take the oldest Node: ${engines.node}`]
      : []),
  ]);
