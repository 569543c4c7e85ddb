/** The user id of "nobody", who owns no files. */
const NOBODY = 65_534;

/**
 * Switches this process and its children to an unprivileged user, since permissions do not apply to root.
 * @returns {boolean} whether it was root
 */
export function dropRoot() {
  if (process.getuid?.() !== 0) return false;
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
  return true;
}
