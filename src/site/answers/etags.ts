/** Tags of a list, each with or without the mark of a weak one; a tag may hold a comma. */
const TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Whether whoever asks has this very form of a file already: its tag is one of those in `If-None-Match`, weak or strong, or
 * any is taken (`*`).
 * @param known the header as it came
 */
export function isKnown(known: string | null, etag: string): boolean {
  if (known === null) return false;
  const others = known.replace(TAG, '').split(',');
  if (others.some((one) => one.trim() === '*')) return true;
  return [...known.matchAll(TAG)].some(([, tag]) => tag === etag);
}
