import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Places } from './folder.js';
import { filesUnder, linkFiles, plus, type Tally } from './tree.js';

/** Files of earlier builds that somebody may point at for ever, and that a new site therefore goes on serving. */
export interface Kept extends Tally {
  /** Earlier versions of the scripts for other people's pages, such as `v1.0.0`, in order. */
  readonly versions: readonly string[];
  /** How many versions of reports pages are pinned to, besides those of this build. */
  readonly pinned: number;
}

/**
 * Gives a new site what the old one has of scripts that pages hold by their hash, and of pinned figures. What the new
 * site has made itself stands as it is.
 * @param folders of reports, of the old site and the new
 * @param passing pinned versions that are not kept; see `BuildRequest.passing`
 */
export function keepEarlier(
  { site, staging }: Places,
  folders: ReadonlySet<string>,
  passing: Set<string> | undefined,
): Kept {
  const keep = (folder: string, under: string): readonly string[] => {
    const [from, to] = [join(site, folder), join(staging, folder)];
    const missing = filesUnder(from, under).filter(
      (path) => !existsSync(join(to, path)) && !passing?.has(join(folder, dirname(path))),
    );
    tally = plus(tally, linkFiles(from, to, missing));
    return [...new Set(missing.map((path) => path.slice(under.length).replace(/\/(?:en\/)?[^/]*$/, '')))];
  };
  const newlyPinned = (folder: string): readonly string[] =>
    filesUnder(join(staging, folder), 'pinned/')
      .map((path) => join(folder, dirname(path)))
      .filter((made) => !existsSync(join(site, made)));
  let tally: Tally = { files: 0, bytes: 0 };
  const pinned = [...folders].flatMap((folder) => keep(folder, 'pinned/'));
  const versions = keep('', 'embed/');
  for (const folder of folders) for (const made of newlyPinned(folder)) passing?.add(made);
  return { ...tally, versions: [...versions].sort(byNumber), pinned: pinned.length };
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
