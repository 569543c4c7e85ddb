/* Control of the browser for browser tests. Each function returns false if the engine does not support it. */
import { executeServerCommand } from '@web/test-runner-commands';

/** Media emulation. */
export interface Media {
  /** `print`; default: screen. */
  readonly type?: 'print';
  /** Media features, such as `{ 'forced-colors': 'active' }`. */
  readonly features?: Readonly<Record<string, string>>;
}

const ask = (command: string, payload: unknown): Promise<boolean> =>
  executeServerCommand<boolean, unknown>(command, payload);

/**
 * Emulates media; only in Chromium. Without an argument, resets it; do that after a test, since the next file may reuse
 * the page.
 */
export const emulateMedia = (media: Media = {}): Promise<boolean> => ask('rw-media', media);
