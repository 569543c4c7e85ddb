/* Programs from npm that only host tests need, fetched on demand; the repository does not depend on them. */
import { existsSync, mkdirSync } from 'node:fs';
import { inRoot, runNpm } from './run.mjs';

/**
 * The folder of a package, downloaded if missing.
 * @param {string} name
 * @param {string} version
 * @param {readonly string[]} [beside] further packages in the same folder, as `NAME@VERSION`
 * @returns {Promise<string | undefined>} undefined if the download failed; the reason is printed
 */
export async function fromNpm(name, version, beside = []) {
  const folder = inRoot('.cache', 'programs', `${name}-${version}`);
  const place = `${folder}/node_modules/${name}`;
  if (existsSync(place)) return place;
  mkdirSync(folder, { recursive: true });
  console.log(`Fetching ${name} ${version} …`);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  const { code, output } = await runNpm(['install', ...flags, `${name}@${version}`, ...beside], { quiet: true });
  if (code !== 0) console.log(output.trim());
  return existsSync(place) ? place : undefined;
}
