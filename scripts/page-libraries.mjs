// Finds the legacy page libraries used by tests of hostile pages, and installs them if missing:
//   node scripts/page-libraries.mjs [--get]
import './lib/node-version.mjs';
import { existsSync, realpathSync } from 'node:fs';
import { getFromDebian } from './browsers/get.mjs';

/** Neither is on npm in a form that runs in pages; Debian has both. */
const LIBRARIES = [
  { name: 'Prototype 1.7.3', package: 'libjs-prototype', path: '/usr/share/javascript/prototype/prototype.js' },
  { name: 'MooTools 1.4.5', package: 'libjs-mootools', path: '/usr/share/javascript/mootools/mootools.js' },
];

/** The installed ones, with the path of each script. */
export const findPageLibraries = () => LIBRARIES.filter(({ path }) => existsSync(path));

/** Whether all are installed. */
export const hasPageLibraries = () => findPageLibraries().length === LIBRARIES.length;

async function main() {
  const isGetting = process.argv.includes('--get');
  if (isGetting && !hasPageLibraries()) await getFromDebian(LIBRARIES.map((each) => each.package));
  for (const { name, path } of LIBRARIES) console.log(`${name}  ${existsSync(path) ? path : 'not found'}`);
  process.exit(isGetting && !hasPageLibraries() ? 1 : 0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) await main();
