import { dirname, join } from 'node:path';
import { BuildError, named } from './build-error.js';
import { isIntact } from './damaged.js';
import type { OldSite } from './folder.js';
import type { Places } from './places.js';
import { exists, hashFiles, linkFiles, type HashedPath, type Tally } from './tree.js';

/** Files of earlier builds that somebody may point at for ever, and that a new site therefore goes on serving. */
export interface Kept extends Tally {
  /** Earlier versions of the scripts for other people's pages, such as `v1.0.0`, in order. */
  readonly versions: readonly string[];
  /** How many versions of reports pages are pinned to, besides those of this build. */
  readonly pinned: number;
  /** Paths of damaged files that the new site does without, as was asked for. */
  readonly dropped: readonly string[];
  /** Of all that the new site keeps for ever, its own too. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface KeepOptions {
  /** Pinned versions that are not kept; see `BuildRequest.passing`. */
  readonly passing?: Set<string> | undefined;
  readonly dropDamaged?: boolean | undefined;
}

/**
 * Gives a new site what the old one has of scripts that pages hold by their hash, and of pinned figures. What the new
 * site has made itself stands as it is.
 * @param made the files of the kind that this build has made, each with its hash
 * @throws BuildError which names the files that are not what was published, or are gone
 */
export function keepEarlier(
  { site, staging }: Places,
  old: OldSite | undefined,
  made: ReadonlyMap<string, string>,
  { passing, dropDamaged }: KeepOptions,
): Kept {
  const recorded: ReadonlyMap<string, string> = old?.manifest.kept ?? new Map();
  const all = new Set([...(old?.kept ?? []), ...recorded.keys()]);
  const wanted = [...all].filter((path) => !made.has(path) && !passing?.has(dirname(path))).sort();
  const damaged = new Set(wanted.filter((path) => !isIntact(site, path, recorded.get(path) ?? '')));
  if (damaged.size && !dropDamaged) throw damage(site, [...damaged]);
  const whole = wanted.filter((path) => !damaged.has(path));
  linkFiles(site, staging, whole);
  for (const [path] of made) notePassing(site, dirname(path), passing);
  const { hashes, ...tally } = hashFiles(staging, whole);
  return { ...tally, ...countedIn(hashes), dropped: [...damaged], hashes: new Map([...made, ...hashes]) };
}

const notePassing = (site: string, folder: string, passing: Set<string> | undefined): void => {
  if (passing && !folder.startsWith('embed/') && !exists(join(site, folder))) passing.add(folder);
};

function countedIn(hashes: readonly HashedPath[]): Pick<Kept, 'versions' | 'pinned'> {
  const folders = hashes.map(([path]) => dirname(path).replace(/\/en$/, ''));
  const versions = new Set(folders.flatMap((folder) => /^embed\/([^/]+)$/.exec(folder)?.[1] ?? []));
  const pinned = new Set(folders.filter((folder) => !folder.startsWith('embed/')));
  return { versions: [...versions].sort(byNumber), pinned: pinned.size };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** More than these are no accident of single files. */
const MOST_NAMED = 100;

function damage(site: string, paths: readonly string[]): BuildError {
  const { zh, en } = named(paths, MOST_NAMED);
  return new BuildError({
    zh: `${site}：以下供外部长期引用的文件已损坏或缺失，不再与当初发布的一致：${zh}。未改动任何内容；请从备份恢复这些文件，或加--drop-damaged构建一次，此后这些地址将不再可用`,
    en: `${site}: files that others may point at for ever are damaged or gone, and no longer what was published: ${en}. Nothing was changed; restore them from a backup, or build once with --drop-damaged, after which their addresses lead nowhere`,
  });
}
