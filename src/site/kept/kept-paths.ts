import { isIntact, type KeptFiles } from './intact.js';

/** Permanent files of earlier builds, which a new site continues to serve. */
export interface KeptPaths {
  /** The unchanged ones, sorted. */
  readonly whole: readonly string[];
  /** The missing or changed ones. */
  readonly damaged: readonly string[];
}

export interface KeepRequest {
  /** Paths of the permanent files in the old site. */
  readonly present: Iterable<string>;
  /** The hashes recorded in its manifest; see `Manifest.kept`. */
  readonly recorded: ReadonlyMap<string, string>;
  /** Whether the new site omits a file, because it has built it itself or nobody references it. */
  readonly isLeftOut: (path: string) => boolean;
}

/** The files a new site takes over from the old one: scripts referenced by hash, and pinned figures. */
export function keptPaths(site: KeptFiles, { present, recorded, isLeftOut }: KeepRequest): KeptPaths {
  const wanted = [...new Set([...present, ...recorded.keys()])].filter((path) => !isLeftOut(path)).sort();
  const damaged = new Set(wanted.filter((path) => !isIntact(site, path, recorded.get(path) ?? '')));
  return { whole: wanted.filter((path) => !damaged.has(path)), damaged: [...damaged] };
}

/** The folder of a file. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Counts of permanent files. */
export interface KeptCounts {
  /** Earlier versions of the scripts for other people's pages, such as `v1.0.0`, in order. */
  readonly versions: readonly string[];
  /** Number of pinned versions of reports and figures. */
  readonly pinned: number;
}

export function countedIn(paths: readonly string[]): KeptCounts {
  const folders = paths.map((path) => folderOf(path).replace(/\/en$/, ''));
  const versions = new Set(folders.flatMap((folder) => /^embed\/([^/]+)$/.exec(folder)?.[1] ?? []));
  const pinned = new Set(folders.filter((folder) => !folder.startsWith('embed/')));
  return { versions: [...versions].sort(byNumber), pinned: pinned.size };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
