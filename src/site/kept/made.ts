import { hashOfFiles, type HashedPath } from './content-hash.js';
import type { Made } from './manifest.js';

/** What came of making one subject, or one report as a whole. */
export interface Outcome {
  readonly files: number;
  readonly bytes: number;
  /** Characters that its pictures lack. */
  readonly missing?: readonly string[] | undefined;
  /** The files, by their paths within the report's folder, each with the hash of what it holds. */
  readonly hashes: readonly HashedPath[];
}

/** The folder of a pinned version, at the beginning of the path of one of its files. */
const PINNED = /^pinned\/[^/]+\/[^/]+\//;

/**
 * What a manifest says of it.
 * @param hash of all that it was made from; empty where the next build is to make it anew
 */
export const wholeMade = (hash: string, { files, bytes, hashes }: Outcome): Made => ({
  hash,
  content: hashOfFiles(hashes),
  files,
  bytes,
});

/** The same of a subject, which is pinned and has pictures. */
export function subjectMade(hash: string, outcome: Outcome): Made {
  const { missing, hashes } = outcome;
  return { ...wholeMade(hash, outcome), missing, pinned: hashes.flatMap(([path]) => PINNED.exec(path)?.[0] ?? [])[0] };
}
