import { renameSync } from 'node:fs';
import { BuildError, explained } from '../build-error.js';
import type { BilingualText } from '../../report/problems/problems.js';
import type { Places } from './places.js';
import { exists } from './exists.js';
import { empty } from './recover.js';

/** Swaps in the new site. On failure, the old one stays in place. */
export function swap({ site, staging, old }: Places): void {
  const hadOld = exists(site);
  if (hadOld) renameSync(site, old);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (hadOld) renameSync(old, site);
    throw error;
  }
}

/** Removes the old site after the swap. Renames it first: the new name marks it as no longer needed. */
export function removeOld({ old, done }: Places): void {
  if (!exists(old)) return;
  renameSync(old, done);
  empty(done);
}

/**
 * Cleans up after the swap. The new site is in place by then, so errors do not fail the build.
 * @returns a message with the reason on failure
 */
export async function notCleared(
  { site, old }: Places,
  clearing: () => void | Promise<void>,
): Promise<BilingualText | undefined> {
  try {
    await clearing();
    return undefined;
  } catch (error) {
    const known = explained(error, old);
    if (!(known instanceof BuildError)) throw error;
    const { zh, en } = known.words;
    return {
      zh: `新站点${site}已就位，但未能清理旧站点或锁文件：${zh}`,
      en: `The new site ${site} is in place, but the old site or the lock file could not be removed: ${en}`,
    };
  }
}
