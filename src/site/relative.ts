/**
 * Relative address of a page or file, so that a copy of the site under another name, or on a USB stick, still works.
 * @param from absolute address of the page; a folder ends with a slash
 * @param to absolute address of the target, on the same origin
 */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const path = '../'.repeat(here.length - shared) + there.slice(shared).join('/');
  return path || './';
}
