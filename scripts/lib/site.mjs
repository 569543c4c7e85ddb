import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot } from './run.mjs';

/** @param {string} path inside dist/ */
const built = (path) => import(pathToFileURL(inRoot('dist', path)).href);

/**
 * Writes the page of the sample report, from what the build left in dist/.
 * @returns {Promise<string>} the folder
 */
export async function writeSampleSite() {
  const folder = inRoot('dist', 'site');
  const [{ writeSite }, { choujiang2023 }] = await Promise.all([
    built('publish/site.js'),
    built('data/choujiang-2023.js'),
  ]);
  rmSync(folder, { recursive: true, force: true });
  await writeSite(choujiang2023, folder);
  return folder;
}
