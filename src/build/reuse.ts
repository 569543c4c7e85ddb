import { join } from 'node:path';
import { hashOfFiles } from '../site/kept/content-hash.js';
import type { Outcome } from '../site/kept/made.js';
import type { Made, Manifest } from '../site/kept/manifest.js';
import type { Subject } from '../site/subject.js';
import type { OldSite } from './folder.js';
import type { Places } from './places.js';
import { readManifest } from './read-manifest.js';
import type { BuildRequest } from './request.js';
import { notPart } from './shard.js';
import { codeOf, filesUnder, hashFiles, linkFiles } from './tree.js';

/** A folder with files of an earlier build or of a shard. */
export interface MadeFolder {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * The folders that a build may take files from: the old site, then the parts.
 * @throws BuildError for a part that is none
 */
export const madeFolders = (
  { fresh, parts = [] }: BuildRequest,
  { site }: Places,
  old: OldSite | undefined,
): readonly MadeFolder[] => {
  const ofParts = parts.map((folder): MadeFolder => {
    const manifest = readManifest(folder);
    if (!manifest) throw notPart(folder);
    return { folder, manifest };
  });
  if (fresh) return [];
  return [...(old ? [{ folder: site, manifest: old.manifest }] : []), ...ofParts];
};

/** What is looked for: the files of a subject, or the shared files of a report, from the same inputs. */
export interface Wanted {
  /** The report's folder in the site. */
  readonly folder: string;
  readonly subject?: Subject | undefined;
  readonly hash: string;
}

/**
 * Links files that were made before, if inputs and outputs are unchanged: a recorded hash of all inputs, and the content
 * of each file.
 * @param staging the new site
 */
export function reused(made: readonly MadeFolder[], wanted: Wanted, staging: string): Outcome | undefined {
  for (const one of made) {
    const found = reusedFrom(one, wanted, staging);
    if (found) return found;
  }
  return undefined;
}

function reusedFrom(
  { folder: place, manifest }: MadeFolder,
  { folder, subject, hash }: Wanted,
  staging: string,
): Outcome | undefined {
  const before = manifest.reports.get(folder);
  const made = subject ? before?.subjects.get(subject.id) : before;
  if (!before || made?.hash !== hash) return undefined;
  const from = join(place, folder);
  const paths = subject ? foldersOf(subject, made).flatMap((one) => filesUnder(from, one)) : before.paths;
  const found = hashedIn(from, paths);
  if (!found || hashOfFiles(found.hashes) !== made.content) return undefined;
  linkFiles(from, join(staging, folder), paths);
  return { ...found, missing: made.missing };
}

/** The folders of a subject's files, as last made. */
const foldersOf = ({ id }: Subject, { pinned }: Made): readonly string[] => [`w/${id}/`, ...(pinned ? [pinned] : [])];

/** Undefined if one is missing, because the site was edited by hand. */
function hashedIn(folder: string, paths: readonly string[]): ReturnType<typeof hashFiles> | undefined {
  try {
    return hashFiles(folder, paths);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
