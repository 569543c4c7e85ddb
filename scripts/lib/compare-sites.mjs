import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn } from './freshness.mjs';

/* Differences between two folders of sites, except those that follow from any change of the program. */

/** The program's own code; its effects are visible in the pages. */
const SCRIPT = /(?:^|\/)(?:embed\/v[^/]+|assets)\/[^/]+\.m?js$/;
const BINARY = /\.png$/;
const MANIFEST = /(?:^|\/)\.report-widgets\.json$/;

const VERSION = /\bembed\/v\d+\.\d+\.\d+(?:-[\w.]+)?/g;
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,86}={0,2}/g;
const MADE = /("hash": ?)"[^"]*"|("bytes": ?)\d+|("version": ?)"[^"]*"/g;

const escaped = (/** @type {string} */ text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const inJson = (/** @type {string} */ text) => JSON.stringify(text).slice(1, -1);

/**
 * A program's scripts as they appear within pages, codes and data.
 * @param {string} folder with `v<version>` in it
 * @returns {(text: string) => string} replaces them by their names
 */
function scriptsNamed(folder) {
  const scripts = filesIn(folder).filter((file) => /\.js$/.test(file));
  const forms = scripts.flatMap((file) => {
    const text = readFileSync(file, 'utf8').trim();
    const name = `[${file.split(sep).pop()}]`;
    return [text, escaped(text), inJson(text), inJson(escaped(text))].map((form) => ({ form, name }));
  });
  return (text) => forms.reduce((all, { form, name }) => all.split(form).join(name), text);
}

/**
 * Removes versions and hashes of scripts from a text.
 * @param {string} path
 * @param {string} text
 */
export function withoutHashes(path, text) {
  const plain = text.replace(VERSION, 'embed/v…').replace(INTEGRITY, 'sha-…');
  return MANIFEST.test(path) ? plain.replace(MADE, (_, ...keys) => `${keys.find(Boolean)}…`) : plain;
}

/**
 * @typedef {Map<string, () => Buffer | Uint8Array>} Files what is in it, by path without a version
 * @param {string} folder
 * @returns {Files}
 */
function filesOf(folder) {
  /** @type {Files} */
  const files = new Map();
  for (const file of filesIn(folder)) {
    const path = relative(folder, file).split(sep).join('/').replace(VERSION, 'embed/v…');
    if (!path.endsWith('.zip')) files.set(path, () => readFileSync(file));
    else
      for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file))))
        files.set(`${path}/${name.replace(VERSION, 'embed/v…')}`, () => bytes);
  }
  return files;
}

/**
 * The first difference of two texts, a line of each; long lines are truncated around it.
 * @param {string} a
 * @param {string} b
 */
function firstDifference(a, b) {
  let at = 0;
  while (a[at] === b[at]) at++;
  const line = a.slice(0, at).split('\n').length;
  const cut = (/** @type {string} */ text) => {
    const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
    return text.slice(start, at) + text.slice(at, at + 100).split('\n', 1);
  };
  return [`line ${line}`, `    - ${cut(a)}`, `    + ${cut(b)}`];
}

/**
 * @param {string} path
 * @param {Files} before
 * @param {Files} after
 * @param {{ before: (text: string) => string, after: (text: string) => string }} named
 * @returns {string[]} empty if equal
 */
function difference(path, before, after, named) {
  const [a, b] = [before.get(path)?.(), after.get(path)?.()];
  if (!a) return [`only now: ${path}`];
  if (!b) return [`only before: ${path}`];
  if (Buffer.compare(a, b) === 0) return [];
  if (BINARY.test(path)) return [`differs: ${path}`];
  const text = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString();
  const [one, other] = [withoutHashes(path, named.before(text(a))), withoutHashes(path, named.after(text(b)))];
  if (one === other) return [];
  const [line, ...lines] = firstDifference(one, other);
  return [[`differs: ${path}, ${line}`, ...lines].join('\n')];
}

/**
 * @param {string} before a folder with `sites` and `embed`, the scripts of the program that built them
 * @param {string} after another one
 * @returns {{ lines: string[], files: number, scripts: string[] }} a line for each file that differs; how many there are
 * on either side; scripts whose code differs
 */
export function differences(before, after) {
  const named = { before: scriptsNamed(join(before, 'embed')), after: scriptsNamed(join(after, 'embed')) };
  const sites = new Set([before, after].flatMap((side) => readdirSync(join(side, 'sites'))));
  /** @type {string[]} */
  const lines = [];
  /** @type {Set<string>} */
  const scripts = new Set();
  let files = 0;
  for (const site of [...sites].sort()) {
    const [a, b] = [filesOf(join(before, 'sites', site)), filesOf(join(after, 'sites', site))];
    const paths = [...new Set([...a.keys(), ...b.keys()])].sort();
    files += paths.length;
    for (const path of paths) {
      const found = difference(path, a, b, named);
      if (SCRIPT.test(path) && a.has(path) && b.has(path)) {
        if (found.length) scripts.add(/** @type {string} */ (path.split('/').pop()));
      } else lines.push(...found.map((line) => line.replace(path, `${site}/${path}`)));
    }
  }
  return { lines, files, scripts: [...scripts].sort() };
}
