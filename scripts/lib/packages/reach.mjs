/* The built files that a package needs: its exports and everything that they import. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** @typedef {string | { readonly [condition: string]: Target }} Target what `exports` says of one entry */

/**
 * The paths of an `exports` entry, under any condition.
 * @param {Target} target
 * @returns {string[]}
 */
const pathsOf = (target) => (typeof target === 'string' ? [target] : Object.values(target).flatMap(pathsOf));

/**
 * @param {string} folder of the repository
 * @param {string} path of an export, perhaps with a star
 * @returns {string[]} the files that there are
 */
function filesAt(folder, path) {
  const [start = '', end] = path.replace(/^\.\//, '').split('*');
  if (end === undefined) return [start];
  const within = dirname(`${start}_`);
  return readdirSync(join(folder, within))
    .map((name) => `${within}/${name}`)
    .filter((file) => file.startsWith(start) && file.endsWith(end));
}

/**
 * @param {string} folder of the repository
 * @param {Readonly<Record<string, Target>>} exported
 * @returns {string[]} the files that these exports name
 */
export const exportedFiles = (folder, exported) =>
  Object.values(exported)
    .flatMap(pathsOf)
    .flatMap((path) => filesAt(folder, path));

/** @param {string} file a module or a declaration @param {string} specifier such as `./a.js` */
function importedBy(file, specifier) {
  const path = join(dirname(file), specifier);
  return file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path;
}

/**
 * Files with all of their imports within the same folder.
 * @param {string} folder
 * @param {readonly string[]} files in it
 * @returns {string[]} sorted, with `/`
 * @throws Error if a file is missing
 */
export function reachable(folder, files) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const path = file.split(sep).join('/');
    if (found.has(path)) continue;
    if (!existsSync(join(folder, path))) throw new Error(`${path} is to be packed and is not there.`);
    found.add(path);
    if (!/\.(?:js|d\.ts)$/.test(path)) continue;
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, path), 'utf8'), true, true);
    for (const { fileName } of importedFiles) if (fileName.startsWith('.')) waiting.push(importedBy(path, fileName));
  }
  return [...found].sort();
}

/**
 * The import specifier from one file to another.
 * @param {string} from
 * @param {string} to
 */
export function specifier(from, to) {
  const path = relative(dirname(from), to).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
