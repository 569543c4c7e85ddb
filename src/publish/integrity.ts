import { createHash } from 'node:crypto';

/** The hash of a script as the `integrity` attribute holds it. */
export const integrityOf = (bytes: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * The hashes of what other people's pages load, by path in the site: whoever serves the files from elsewhere, or checks
 * that nobody changed them, reads them here.
 * @param files path and content, in any order
 */
export function integrityJson(files: Iterable<readonly [path: string, bytes: Uint8Array]>, version: string): string {
  const hashes = [...files].map(([path, bytes]) => [path, integrityOf(bytes)] as const);
  hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ reportWidgets: 1, version, files: Object.fromEntries(hashes) }, null, 2)}\n`;
}
