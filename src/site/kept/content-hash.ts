import { sha256 } from '@noble/hashes/sha2.js';
import { base64 } from '../base64.js';

/** A file path with the hash of its content. */
export type HashedPath = readonly [path: string, hash: string];

/** SHA-256 of a file's content in the manifest's format, on any runtime. A build uses Node's faster implementation. */
export const contentHash = (content: Uint8Array | string): string =>
  base64(sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    // Removes the `=` padding, which is always one for 32 bytes.
    .slice(0, -1);

/** One hash of several files, over paths and contents, independent of their order. */
export const hashOfFiles = (files: Iterable<HashedPath>): string =>
  contentHash(
    Array.from(files, (file) => file.join('\0'))
      .sort()
      .join('\n'),
  );
