import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { stalePackages } from './install.mjs';
import { inRoot, runNpm } from './run.mjs';

/** Folder of the packages for host pages, outside of test/, which repository tests scan. */
export const hostFolder = inRoot('.cache', 'hosts');

/**
 * @param {string} file
 * @returns {import('./install.mjs').Packages | undefined}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * Installs the packages of test/hosts/package.json if missing or stale: style sheets and frameworks of typical host
 * pages, for tests only. Takes about half a minute, once.
 * @returns {Promise<string>} the folder `node_modules`
 */
export async function ensureHostPackages() {
  const wanted = packagesOf(inRoot('test', 'hosts', 'package-lock.json')) ?? {};
  const modules = inRoot('.cache', 'hosts', 'node_modules');
  const installed = packagesOf(inRoot('.cache', 'hosts', 'node_modules', '.package-lock.json'));
  if (installed && stalePackages(wanted, installed).length === 0) return modules;
  mkdirSync(hostFolder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(inRoot('test', 'hosts', name), inRoot('.cache', 'hosts', name));
  console.log('Installing the packages of the host pages (about half a minute) …');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];
  const { code, output } = await runNpm(['ci', '--prefix', hostFolder, ...flags], { quiet: true });
  if (code !== 0) throw new Error(`The packages of the host pages could not be installed.\n${output}`);
  return modules;
}
