import { isIntact, type KeptFiles } from './intact.js';

/** Files of earlier builds that somebody may point at for ever, and that a new site therefore goes on serving. */
export interface KeptPaths {
  /** Those that are what was published, sorted. */
  readonly whole: readonly string[];
  /** Those that are gone, or are not what was published any more. */
  readonly damaged: readonly string[];
}

export interface KeepRequest {
  /** Paths of the kept files that the old site has. */
  readonly present: Iterable<string>;
  /** The hashes that its manifest has of them; see `Manifest.kept`. */
  readonly recorded: ReadonlyMap<string, string>;
  /** Whether the new site does without a file: it has made it itself, or nobody points at it. */
  readonly isLeftOut: (path: string) => boolean;
}

/** What a new site takes from the old one of scripts that pages hold by their hash, and of pinned figures. */
export function keptPaths(site: KeptFiles, { present, recorded, isLeftOut }: KeepRequest): KeptPaths {
  const wanted = [...new Set([...present, ...recorded.keys()])].filter((path) => !isLeftOut(path)).sort();
  const damaged = new Set(wanted.filter((path) => !isIntact(site, path, recorded.get(path) ?? '')));
  return { whole: wanted.filter((path) => !damaged.has(path)), damaged: [...damaged] };
}

/** The folder of a file. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** What others point at, counted. */
export interface KeptCounts {
  /** Earlier versions of the scripts for other people's pages, such as `v1.0.0`, in order. */
  readonly versions: readonly string[];
  /** How many versions of reports and figures pages are pinned to. */
  readonly pinned: number;
}

export function countedIn(paths: readonly string[]): KeptCounts {
  const folders = paths.map((path) => folderOf(path).replace(/\/en$/, ''));
  const versions = new Set(folders.flatMap((folder) => /^embed\/([^/]+)$/.exec(folder)?.[1] ?? []));
  const pinned = new Set(folders.filter((folder) => !folder.startsWith('embed/')));
  return { versions: [...versions].sort(byNumber), pinned: pinned.size };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
