/**
 * @typedef {object} Stays how often a reader changes the file, who reads functions in the order of their first calls
 * @property {number} functions
 * @property {number} files
 * @property {number} stays runs of consecutive functions in the same file
 * @property {number} returns stays in a file that was left before
 * @property {readonly string[]} returnedTo the files of these stays with their number, most first: `a.ts ×2`
 */

/**
 * @param {readonly string[]} calls ids of functions in the order of their first calls: `format/words.js:120`
 * @returns {Stays}
 */
export function staysOf(calls) {
  const files = calls.map((id) => id.slice(0, id.lastIndexOf(':')).replace(/\.js$/, '.ts'));
  const stays = files.filter((file, index) => file !== files[index - 1]);
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const file of stays) times.set(file, (times.get(file) ?? 0) + 1);
  const returnedTo = [...times].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
  return {
    functions: calls.length,
    files: times.size,
    stays: stays.length,
    returns: stays.length - times.size,
    returnedTo: returnedTo.map(([file, count]) => `${file} ×${count - 1}`),
  };
}
