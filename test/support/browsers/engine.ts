/* Detects the engine of a browser test, for the few features that only one supports. */
export { emulateMedia } from './browser.js';

/** Only Chromium supports media emulation. */
export const isChromium = (): boolean => /Chrome\//.test(navigator.userAgent);
