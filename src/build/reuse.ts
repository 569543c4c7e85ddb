import { join } from 'node:path';
import { hashOfFiles } from '../site/kept/content-hash.js';
import type { Outcome } from '../site/kept/manifest-entry.js';
import type { Made, Manifest } from '../site/kept/manifest.js';
import type { Subject } from '../site/subject.js';
import type { OldSite } from './folder/old-site.js';
import type { Places } from './folder/places.js';
import { readManifest } from './folder/read-manifest.js';
import type { BuildRequest } from './request.js';
import { notPart } from './shard.js';
import { filesUnder } from './folder/tree.js';
import { hashFiles, linkFiles } from './folder/copies.js';
import { codeOf } from './folder/exists.js';

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

/** Files that were made from the same inputs. Plain data, so that a worker can check and link them. */
export interface Before {
  /** The report's folder, in the old site or a part. */
  readonly from: string;
  /** Paths within it: of files, or of folders with `/` at the end, whose files all count. */
  readonly paths: readonly string[];
  /** The recorded hash of the files; see `hashOfFiles`. */
  readonly content: string;
  readonly missing?: readonly string[] | undefined;
}

/** Where the files of a task may be taken from, in order: wherever a recorded hash of all inputs is the same. */
export const madeBefore = (made: readonly MadeFolder[], { folder, subject, hash }: Wanted): readonly Before[] =>
  made.flatMap(({ folder: place, manifest }): readonly Before[] => {
    const report = manifest.reports.get(folder);
    const one = subject ? report?.subjects.get(subject.id) : report;
    if (!report || one?.hash !== hash) return [];
    const paths = subject ? foldersOf(subject, one) : report.paths;
    return [{ from: join(place, folder), paths, content: one.content, missing: one.missing }];
  });

/** The folders of a subject's files, as last made. */
const foldersOf = ({ id }: Subject, { pinned }: Made): readonly string[] => [`w/${id}/`, ...(pinned ? [pinned] : [])];

/**
 * Links the files of the first place where the content of each is as recorded.
 * @param to the report's folder in the new site
 * @returns undefined if they have to be made
 */
export function reused(before: readonly Before[], to: string): Outcome | undefined {
  for (const { from, paths, content, missing } of before) {
    const files = paths.flatMap((path) => (path.endsWith('/') ? filesUnder(from, path) : [path]));
    const found = hashedIn(from, files);
    if (!found || hashOfFiles(found.hashes) !== content) continue;
    linkFiles(from, to, files);
    return { ...found, missing };
  }
  return undefined;
}

/** Undefined if one is missing, because the site was edited by hand. */
function hashedIn(folder: string, paths: readonly string[]): ReturnType<typeof hashFiles> | undefined {
  try {
    return hashFiles(folder, paths);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
