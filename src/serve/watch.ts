import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Polling interval, in ms. */
const PAUSE = 200;

/**
 * Watches files being edited. Polling works on every disk, network and container, and with editors that replace files.
 */
export class FileWatch {
  private known: string | undefined;

  constructor(private readonly files: readonly string[]) {}

  /** Records the current state of the files. Call it before reading them, so that no change is missed. */
  async begin(): Promise<void> {
    this.known = await stampsOf(this.files);
  }

  /**
   * Waits until a file has changed and is stable: editors may write several times per save.
   * @returns false once aborted
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

/** Empty for a missing file, which may come back. */
const stampOf = (file: string): Promise<string> =>
  stat(file).then(
    ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
    () => '',
  );
