import { hashOfFiles, type HashedPath } from './content-hash.js';
import type { Made } from './manifest.js';

/** The result of building one subject, or the shared files of one report. */
export interface Outcome {
  readonly files: number;
  readonly bytes: number;
  /** Characters without a glyph in its pictures. */
  readonly missing?: readonly string[] | undefined;
  /** The files with their content hashes, by path within the report's folder. */
  readonly hashes: readonly HashedPath[];
}

/** The folder of a pinned version, as a prefix of its files' paths. */
const PINNED = /^pinned\/[^/]+\/[^/]+\//;

/**
 * The manifest entry of a result.
 * @param hash of all inputs; empty if the next build must rebuild it
 */
export const reportManifestEntry = (hash: string, { files, bytes, hashes }: Outcome): Made => ({
  hash,
  content: hashOfFiles(hashes),
  files,
  bytes,
});

/** The same for a subject, with its pinned folder and missing glyphs. */
export function subjectManifestEntry(hash: string, outcome: Outcome): Made {
  const { missing, hashes } = outcome;
  return {
    ...reportManifestEntry(hash, outcome),
    missing,
    pinned: hashes.flatMap(([path]) => PINNED.exec(path)?.[0] ?? [])[0],
  };
}
