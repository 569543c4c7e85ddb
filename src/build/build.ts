import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { BuildError, explained } from './build-error.js';
import { notCleared } from './folder/swap.js';
import { claim } from './folder/old-site.js';
import { recover } from './folder/recover.js';
import { takeLock } from './folder/lock.js';
import { placesOf, type Places } from './folder/places.js';
import type { BuildRequest } from './request.js';
import { ifThere } from './folder/exists.js';
import { replaceSite, type Summary } from './make-site.js';

/**
 * Builds a site in a temporary folder and swaps it in. On any failure or interruption, the old site stays unchanged and
 * nothing is left behind.
 * @throws BuildError for a file system or folder problem; RenderError for a failing output
 */
export async function buildSite(request: BuildRequest): Promise<Summary> {
  try {
    const places = placesOf(request.out);
    refuseInside(places, request.inputs);
    const unlock = await takeLock(places);
    let summary: Summary;
    try {
      recover(places);
      summary = await replaceSite(request, places, claim(places));
    } catch (error) {
      // The cause of the failure matters more than a remaining lock, which the next build removes.
      await unlock().catch(() => undefined);
      throw error;
    }
    const leftover = await notCleared(places, unlock);
    return { ...summary, leftover: summary.leftover ?? leftover };
  } catch (error) {
    // A signal and a failure may coincide; after Ctrl-C, report the interruption.
    request.signal?.throwIfAborted();
    throw explained(error, request.out);
  }
}

/**
 * Refuses a build that reads from the folder that it replaces.
 * @throws BuildError with the file's name
 */
function refuseInside({ site, staging, old, done }: Places, inputs: readonly string[]): void {
  for (const input of inputs) {
    const real = ifThere(() => realpathSync(input)) ?? resolve(input);
    if (![site, staging, old, done].some((folder) => real.startsWith(folder + sep))) continue;
    throw new BuildError({
      zh: `${input}：位于输出文件夹${site}之内，构建会替换该文件夹；请先把该文件移到别处`,
      en: `${input}: is inside ${site}, the folder that the build replaces; move it elsewhere first`,
    });
  }
}
