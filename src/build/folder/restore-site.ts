import { explained } from '../build-error.js';
import { recover } from './recover.js';
import { takeLock } from './lock.js';
import { placesOf } from './places.js';
import { exists } from './exists.js';

/**
 * Restores a site that a killed build has set aside, whatever becomes of the current build. Not while another build
 * holds the lock, since that one is about to do so itself.
 */
export async function restoreSite(out: string): Promise<void> {
  try {
    const places = placesOf(out);
    if (exists(places.site) || !exists(places.old)) return;
    const unlock = await takeLock(places);
    try {
      recover(places);
    } finally {
      await unlock();
    }
  } catch (error) {
    throw explained(error, out);
  }
}
