/* What browser tests need of the browser around them. Each answers false where this engine can't do it. */
import { executeServerCommand } from '@web/test-runner-commands';

/** What a page may be asked to look like. */
export interface Media {
  /** `print`, or the screen when absent. */
  readonly type?: 'print';
  /** Media features, such as `{ 'forced-colors': 'active' }`. */
  readonly features?: Readonly<Record<string, string>>;
}

const ask = (command: string, payload: unknown): Promise<boolean> =>
  executeServerCommand<boolean, unknown>(command, payload);

/**
 * Gives the page another size in CSS pixels. The next test file starts at 800×600 again. WebKit's window can't be
 * narrower than 460 px.
 */
export const setViewport = (width: number, height: number): Promise<boolean> => ask('rw-viewport', { width, height });

/**
 * Has the page believe in other media; in Chromium only. Without media: as it was, which is due after a test, since the
 * next file may get the same page.
 */
export const emulateMedia = (media: Media = {}): Promise<boolean> => ask('rw-media', media);
