import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onPath, run, runNpm } from '../lib/run.mjs';
import { cache, unpacked } from './find.mjs';

const MINUTE = 60_000;
const SPARTICUZ = '@sparticuz/chromium@153.0.0';

const note = (/** @type {string} */ text) => console.log(`Browsers: ${text} …`);

/** Whether Debian packages can be installed. */
export const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && !!onPath('apt-get');

let listIsFresh = false;

/**
 * Installs Debian packages; only as root on Debian-based systems.
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function getFromDebian(packages) {
  if (!canUseApt()) return false;
  const apt = (/** @type {string[]} */ ...args) =>
    run('apt-get', ['-qq', '-o', 'Acquire::Retries=3', ...args], {
      quiet: true,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 10 * MINUTE,
    });
  note(`installing the Debian packages ${packages.join(', ')}`);
  if (!listIsFresh) listIsFresh = (await apt('update')).code === 0;
  const { code, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (code !== 0) console.error(output);
  return code === 0;
}

/** Downloads the Chrome for Testing version that puppeteer-core requires. */
export async function getChromeForTesting() {
  try {
    const { install } = await import('@puppeteer/browsers');
    const { PUPPETEER_REVISIONS } = await import('puppeteer-core/internal/revisions.js');
    note(`downloading Chrome for Testing ${PUPPETEER_REVISIONS.chrome}`);
    const options = { browser: 'chrome', buildId: PUPPETEER_REVISIONS.chrome, cacheDir: cache };
    await install(/** @type {Parameters<typeof install>[0] & { unpack: true }} */ ({ ...options, unpack: true }));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.log(`Browsers: that failed (${reason.replace(/\s+/g, ' ')})`);
    return false;
  }
}

/** Installs Chromium from an npm package: only Linux on x64, without Chinese fonts. */
export async function getFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  const folder = join(cache, 'sparticuz');
  mkdirSync(unpacked, { recursive: true });
  note(`installing ${SPARTICUZ} from npm`);
  const options = { quiet: true, timeout: 5 * MINUTE };
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel=error', '--prefix', folder];
  if ((await runNpm(['install', ...flags, SPARTICUZ], options)).code !== 0) return false;
  const module = pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/index.js')).href;
  const unpack = `const { default: chromium } = await import(${JSON.stringify(module)}); await chromium.executablePath();`;
  // It unpacks into the temporary folder, and with this variable also its own system libraries.
  const env = { TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['--input-type=module', '-e', unpack], { ...options, env });
  return existsSync(join(unpacked, 'chromium'));
}
