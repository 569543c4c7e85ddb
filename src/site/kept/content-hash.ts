import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '../base64.js';

/** A file with the hash of what it holds. */
export type HashedPath = readonly [path: string, hash: string];

/** SHA-256 of what a file holds, as a manifest writes it, on any runtime. A build has a quicker one of Node's. */
export const contentHash = (content: Uint8Array | string): string =>
  base64(sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    // One sign that fills the last four, as 32 bytes always have.
    .slice(0, -1);

/** One hash of several files, of their paths and of what they hold, in whatever order they come. */
export const hashOfFiles = (files: Iterable<HashedPath>): string =>
  contentHash(
    Array.from(files, (file) => file.join('\0'))
      .sort()
      .join('\n'),
  );
