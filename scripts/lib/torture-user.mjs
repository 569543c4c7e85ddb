/** Whom no file belongs to, on every system that has the name. */
const NOBODY = 65_534;

/**
 * Makes this process, and what it starts, that of an ordinary user: permissions do not hold root back.
 * @returns {boolean} whether it was root
 */
export function dropRoot() {
  if (process.getuid?.() !== 0) return false;
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
  return true;
}
