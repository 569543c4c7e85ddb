/** Entity tags of a list, weak or strong; a tag may contain a comma. */
const TAG = /(?:W\/)?("[^"]*")/g;

/**
 * Whether the client has this version of a file: `If-None-Match` contains its tag, weak or strong, or is `*`.
 * @param known the raw header value
 */
export function isKnown(known: string | null, etag: string): boolean {
  if (known === null) return false;
  const others = known.replace(TAG, '').split(',');
  if (others.some((one) => one.trim() === '*')) return true;
  return [...known.matchAll(TAG)].some(([, tag]) => tag === etag);
}
