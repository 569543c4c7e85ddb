import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** How often files are looked at, in ms. */
const PAUSE = 200;

/**
 * Files that somebody works on. They are asked rather than listened to: that works on every disk, network and container, and
 * for editors that put a new file in the place of the old one.
 */
export class FileWatch {
  private known: string | undefined;

  constructor(private readonly files: readonly string[]) {}

  /** Takes the files as they are now for known. To be called before they are read, so that no change is missed. */
  async begin(): Promise<void> {
    this.known = await stampsOf(this.files);
  }

  /**
   * Waits until a file is another one than was known, and stands still: an editor that saves writes more than once.
   * @returns false once it has been ended
   */
  async next(signal?: AbortSignal): Promise<boolean> {
    for (let before = this.known; !signal?.aborted;) {
      await setTimeout(PAUSE, undefined, { signal }).catch(() => undefined);
      const now = await stampsOf(this.files);
      if (now !== this.known && now === before && !signal?.aborted) {
        this.known = now;
        return true;
      }
      before = now;
    }
    return false;
  }
}

const stampsOf = async (files: readonly string[]): Promise<string> =>
  (await Promise.all(files.map(stampOf))).join('\n');

/** Of a file that is not there, nothing; it may come back. */
const stampOf = (file: string): Promise<string> =>
  stat(file).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => '',
  );
