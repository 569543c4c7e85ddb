import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './run.mjs';

/**
 * @param {string} path a file or a folder
 * @returns {string[]} the files in it, in one order on every machine
 */
export function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** @param {readonly string[]} inputs files and folders in the repository */
export function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(inRoot(input))))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** @param {string} name */
const stampOf = (name) => inRoot('.cache', 'stamps', name);

/**
 * Whether an output exists and was made from exactly these inputs.
 * @param {string} name of the stamp
 * @param {{ inputs: readonly string[], output: string }} work
 */
export function isFresh(name, { inputs, output }) {
  const stamp = stampOf(name);
  return existsSync(inRoot(output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(inputs);
}

/**
 * Records the inputs of an output. Takes the fingerprint from before the work, so that a change meanwhile is not lost.
 * @param {string} name
 * @param {string} made
 */
export function stamp(name, made) {
  mkdirSync(dirname(stampOf(name)), { recursive: true });
  writeFileSync(stampOf(name), made);
}
