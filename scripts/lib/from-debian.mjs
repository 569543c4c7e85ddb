/* Debian packages that only host tests read, unpacked on demand and not installed. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { inRoot, onPath, run } from './run.mjs';

/**
 * A folder with the files of packages, downloaded if missing. Their maintainer scripts do not run, and packages that they depend on
 * are not fetched.
 * @param {readonly string[]} packages
 * @returns {Promise<string | undefined>} undefined if the download failed, or on a system without apt; the reason is printed
 */
export async function fromDebian(packages) {
  const folder = inRoot('.cache', 'programs', `debian-${packages.join('+')}`);
  const files = `${folder}/files`;
  if (existsSync(files)) return files;
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return undefined;
  mkdirSync(folder, { recursive: true });
  console.log(`Fetching ${packages.join(', ')} from Debian …`);
  const { code, output } = await run('apt-get', ['-qq', 'download', ...packages], { quiet: true, cwd: folder });
  if (code !== 0) console.log(output.trim());
  if (code !== 0) return undefined;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb')))
    await run('dpkg-deb', ['-x', `${folder}/${name}`, files], { quiet: true });
  return files;
}
