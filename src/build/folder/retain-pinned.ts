import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildError, named } from '../build-error.js';
import { countedIn, keptPaths, type KeptCounts } from '../../site/kept/kept-paths.js';
import type { OldSite } from './old-site.js';
import type { Places } from './places.js';
import { hashFiles, linkFiles } from './copies.js';
import { contentHash } from './content-hash.js';
import type { Tally } from './tally.js';
import { exists, ifThere } from './exists.js';

/** Permanent files of earlier builds, which a new site continues to serve. */
export interface Kept extends Tally, KeptCounts {
  /** Paths of damaged files that the new site omits, as requested. */
  readonly dropped: readonly string[];
  /** Of all permanent files of the new site, including its own. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface KeepOptions {
  /** Pinned versions that are dropped; see `BuildRequest.passing`. */
  readonly passing?: Set<string> | undefined;
  readonly dropDamaged?: boolean | undefined;
}

/**
 * Copies permanent files of the old site to the new one: scripts referenced by hash, and pinned figures. Files made by
 * the new build stay.
 * @param made the permanent files of this build, with their hashes
 * @throws BuildError with the files that are modified or missing
 */
export function retainPinned(
  { site, staging }: Places,
  old: OldSite | undefined,
  made: ReadonlyMap<string, string>,
  { passing, dropDamaged }: KeepOptions,
): Kept {
  const files = { read: (path: string) => ifThere(() => readFileSync(join(site, path))), hashOf: contentHash };
  const { whole, damaged } = keptPaths(files, {
    present: old?.kept ?? [],
    recorded: old?.manifest.kept ?? new Map(),
    isLeftOut: (path) => made.has(path) || passing?.has(dirname(path)) === true,
  });
  if (damaged.length && !dropDamaged) throw damage(site, damaged);
  for (const [path] of made) notePassing(site, dirname(path), passing);
  linkFiles(site, staging, whole);
  const { hashes, ...tally } = hashFiles(staging, whole);
  return { ...tally, ...countedIn(whole), dropped: damaged, hashes: new Map([...made, ...hashes]) };
}

const notePassing = (site: string, folder: string, passing: Set<string> | undefined): void => {
  if (passing && !folder.startsWith('embed/') && !exists(join(site, folder))) passing.add(folder);
};

/** Beyond this, it is not an accident with single files. */
const MAX_NAMED = 100;

function damage(site: string, paths: readonly string[]): BuildError {
  const { zh, en } = named(paths, MAX_NAMED);
  return new BuildError({
    zh: `${site}：以下供外部长期引用的文件已损坏或缺失，不再与当初发布的一致：${zh}。未改动任何内容；请从备份恢复这些文件，或加--drop-damaged构建一次，此后这些地址将不再可用`,
    en: `${site}: permanent files that other pages may link to are damaged or missing: ${en}. Nothing was changed. Restore them from a backup, or build once with --drop-damaged, after which their addresses lead nowhere`,
  });
}
