import { readFileSync } from 'node:fs';
import { inRoot, runNpm } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {Record<string, Locked>} Packages
 */

/**
 * Packages of the lock file that are missing from an installation or have another version. Packages for other systems
 * are optional and may be missing.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} installed `packages` of node_modules/.package-lock.json, which npm writes last
 */
export function stalePackages(wanted, installed) {
  return Object.keys(wanted).filter((path) => {
    const [want, have] = [wanted[path], installed[path]];
    if (path === '' || !want) return false;
    if (!have) return !(want.optional || want.devOptional);
    return have.version !== want.version || have.integrity !== want.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Packages | undefined} nothing where the file is missing or can't be read
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Installs from the lock file if node_modules is missing or stale, with a one-line message. Exits on failure. */
export async function ensureInstalled() {
  const wanted = packagesOf(inRoot('package-lock.json')) ?? {};
  const installed = packagesOf(inRoot('node_modules', '.package-lock.json'));
  if (installed && stalePackages(wanted, installed).length === 0) return;
  console.log(
    `Installing packages from the lock file (${installed ? 'it has changed' : 'first run'}; about a minute) …`,
  );
  // No package in use needs its install script; skipping them keeps foreign code from running during installation.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];
  const { code, output } = await runNpm(args, { quiet: true });
  if (code === 0) return;
  console.error(output);
  console.error('The packages could not be installed. Is the npm registry reachable?');
  process.exit(1);
}
