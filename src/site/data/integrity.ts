import { sha384 } from '@noble/hashes/sha2.js';
import { base64 } from '../base64.js';

/** The hash of a script in the format of the `integrity` attribute. */
export const integrityOf = (bytes: Uint8Array | string): string =>
  `sha384-${base64(sha384(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes))}`;

/**
 * The hashes of the files that other people's pages load, by path in the site, for anyone who serves the files from
 * elsewhere or verifies them.
 * @param files path and content, in any order
 */
export function integrityJson(files: Iterable<readonly [path: string, bytes: Uint8Array]>, version: string): string {
  const hashes = [...files].map(([path, bytes]) => [path, integrityOf(bytes)] as const);
  hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ reportWidgets: 1, version, files: Object.fromEntries(hashes) }, null, 2)}\n`;
}
