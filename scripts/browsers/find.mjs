import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { inRoot, onPath } from '../lib/run.mjs';

/**
 * @typedef {object} Browser
 * @property {string} path the program
 * @property {'shell'} [headless] set if it only supports the old headless mode
 * @property {NodeJS.ProcessEnv} [env] required environment variables
 * @typedef {Browser & { driver: string, xvfb: string | undefined }} WebKit MiniBrowser, its driver, and a display for it
 */

/** Folder of downloaded browsers. */
export const cache = inRoot('.cache', 'browsers');

const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string[]} Chrome, Chromium or Edge as this system installs them */
function installed() {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? WINDOWS.map((file) => join(folder, file)) : [];
    });
  return LINUX.flatMap((name) => onPath(name) ?? []);
}

const MAC_FOR_TESTING = join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing');
const FOR_TESTING = [
  join('chrome-linux64', 'chrome'),
  join('chrome-win64', 'chrome.exe'),
  join('chrome-mac-arm64', MAC_FOR_TESTING),
  join('chrome-mac-x64', MAC_FOR_TESTING),
];

/** @returns {string[]} Chrome for Testing, where an earlier run downloaded it */
function downloaded() {
  const folder = join(cache, 'chrome');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((version) => FOR_TESTING.map((file) => join(folder, version, file)));
}

/** The folder that @sparticuz/chromium unpacks into. */
export const unpacked = join(cache, 'sparticuz', 'run');

/** @returns {Browser} the Chromium of @sparticuz/chromium, which brings its libraries along */
function fromNpm() {
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  return {
    path: join(unpacked, 'chromium'),
    headless: 'shell',
    env: { ...process.env, LD_LIBRARY_PATH: libraries, ...fonts },
  };
}

/** @param {Browser} browser */
function starts({ path, env }) {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window for --version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { env: env ?? process.env, timeout: 30_000 }).status === 0;
}

/** @returns {Browser | undefined} the browser that CHROME_PATH names, else an installed one, else a downloaded one */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return starts({ path: named }) ? { path: named } : undefined;
  const paths = [...installed(), ...downloaded()].map((path) => ({ path }));
  return [...paths, fromNpm()].find(starts);
}

/** @returns {Browser | undefined} */
export function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  const candidates = [process.env.FIREFOX_PATH, onPath('firefox'), onPath('firefox-esr'), mac, windows];
  const path = candidates.find((file) => file && existsSync(file));
  return path ? { path } : undefined;
}

const MINI_BROWSERS = ['4.1', '6.0', '4.0'].flatMap((version) =>
  ['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'libexec'].map(
    (folder) => `/usr/${folder}/webkit2gtk-${version}/MiniBrowser`,
  ),
);

/** @returns {WebKit | undefined} WebKitGTK's small browser, which needs a display: a real one or Xvfb */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver');
  const path = MINI_BROWSERS.find((file) => existsSync(file));
  const xvfb = onPath('Xvfb');
  return driver && path && (xvfb || process.env.DISPLAY) ? { path, driver, xvfb } : undefined;
}

/**
 * @typedef {{ path: string, qt: 5 | 6, xvfb: string | undefined }} Qt Python with Qt's web engine, and a display for it
 */

const PYTHON = '/usr/bin/python3';

/**
 * Debian's Qt WebEngine as an old Chromium: 87 in Qt 5, 102 in Qt 6.
 * @param {5 | 6} qt
 * @returns {Qt | undefined}
 */
export function findQt(qt) {
  const xvfb = onPath('Xvfb');
  if (process.platform !== 'linux' || !existsSync(PYTHON) || !(xvfb || process.env.DISPLAY)) return undefined;
  const folder = `/usr/lib/python3/dist-packages/PyQt${qt}`;
  const isHere = existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('QtWebEngineWidgets'));
  return isHere ? { path: PYTHON, qt, xvfb } : undefined;
}
