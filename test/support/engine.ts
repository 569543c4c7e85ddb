/* Which engine a browser test runs in, for the few things that only one of them can be asked to do. */
export { emulateMedia, setViewport } from './browser.js';

/** Chromium is the one that can be told what media to believe in. */
export const isChromium = (): boolean => /Chrome\//.test(navigator.userAgent);
