// Finds the browsers for the tests and installs missing ones:
//   node scripts/browsers.mjs [--get] [chromium] [firefox] [webkit] [chromium-102] [chromium-87]
import './lib/node-version.mjs';
import { realpathSync } from 'node:fs';
import { findChromium, findFirefox, findQt, findWebKit } from './browsers/find.mjs';
import { getChromeForTesting, getFromDebian, getFromNpm } from './browsers/get.mjs';

/** Engines of the element tests. Chromium is required; the others are used if installed. */
export const ENGINES = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** Old Chromium for tests of embedding pages: the engines of browsers still common in offices. */
export const OLD_ENGINES = /** @type {const} */ (['chromium-102', 'chromium-87']);

/** @typedef {(typeof ENGINES)[number] | (typeof OLD_ENGINES)[number]} Engine */

const CHINESE = 'fonts-noto-cjk';

const find = {
  chromium: findChromium,
  firefox: findFirefox,
  webkit: findWebKit,
  'chromium-102': () => findQt(6),
  'chromium-87': () => findQt(5),
};

/** @type {Record<Engine, ReadonlyArray<() => Promise<boolean>>>} ways to get a browser, the best first */
const ways = {
  chromium: [() => getFromDebian(['chromium', CHINESE]), getChromeForTesting, getFromNpm],
  firefox: [() => getFromDebian(['firefox-esr', CHINESE])],
  webkit: [() => getFromDebian(['webkit2gtk-driver', 'xvfb', CHINESE])],
  'chromium-102': [() => getFromDebian(['python3-pyqt6.qtwebengine', 'xvfb', CHINESE])],
  'chromium-87': [() => getFromDebian(['python3-pyqt5.qtwebengine', 'xvfb', CHINESE])],
};

/**
 * The browser of an engine, if it is installed or can be installed.
 * @template {Engine} E
 * @param {E} engine
 * @returns {Promise<ReturnType<(typeof find)[E]>>}
 */
export async function getBrowser(engine) {
  const look = /** @type {() => ReturnType<(typeof find)[E]>} */ (find[engine]);
  let found = look();
  // An explicitly configured browser is used or reported, never replaced.
  if (found || (engine === 'chromium' && process.env.CHROME_PATH)) return found;
  for (const way of ways[engine]) {
    if (await way()) found = look();
    if (found) break;
  }
  return found;
}

/** Message if Chromium is missing and can't be installed. */
export const NO_CHROMIUM = process.env.CHROME_PATH
  ? `CHROME_PATH is ${process.env.CHROME_PATH}, and that does not start.
Correct it to the path of Chrome, Chromium or Edge,
or unset it to use the one that is installed.`
  : `The tests need Chrome, Chromium or Edge; none is installed and none could be downloaded.
Install one (on Debian and Ubuntu: sudo apt install chromium fonts-noto-cjk), or name yours:
CHROME_PATH=/path/to/chrome npm test`;

/** Flags for a quiet Chromium without network access, and identical results on every machine. */
export const CHROMIUM_FLAGS = [
  // Chromium refuses to run as root with its sandbox; for other users it stays on.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

async function main() {
  const asked = process.argv.slice(2);
  const all = [...ENGINES, ...OLD_ENGINES];
  const engines = all.filter((engine) => asked.includes(engine));
  let missing = 0;
  for (const engine of engines.length ? engines : all) {
    const found = asked.includes('--get') ? await getBrowser(engine) : find[engine]();
    console.log(`${engine.padEnd(12)} ${found?.path ?? 'not found'}`);
    if (!found) missing++;
  }
  process.exit(asked.includes('--get') && missing ? 1 : 0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) await main();
