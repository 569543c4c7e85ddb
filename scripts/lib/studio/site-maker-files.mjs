// The files of dist/ that the studio page needs to make sites by itself.
import { readFileSync, readdirSync } from 'node:fs';
import { inRoot } from '../run.mjs';

/** Files of every site, besides the scripts for other people's pages. */
const SHARED = ['tokens.css', 'gallery.js', 'find.js'];

/**
 * The texts of those files by path in dist/; see `builtIn` of src/studio/publish/built-in.ts.
 * @param {string} version of the package
 * @returns {Record<string, string>}
 */
export function builtTexts(version) {
  const embed = `embed/v${version}`;
  const scripts = readdirSync(inRoot('dist', embed)).sort();
  const paths = [...SHARED, ...scripts.map((name) => `${embed}/${name}`)];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(inRoot('dist', path), 'utf8')]));
}
