// Finds the page libraries of old that the tests put on hostile pages, and gets them where they are missing:
//   node scripts/page-libraries.mjs [--get]
import './lib/node-version.mjs';
import { existsSync, realpathSync } from 'node:fs';
import { getFromDebian } from './browsers/get.mjs';

/** Neither is published to npm as it runs in pages; Debian has both. */
const LIBRARIES = [
  { name: 'Prototype 1.7.3', package: 'libjs-prototype', path: '/usr/share/javascript/prototype/prototype.js' },
  { name: 'MooTools 1.4.5', package: 'libjs-mootools', path: '/usr/share/javascript/mootools/mootools.js' },
];

/** Those that are installed, each with the path of its script. */
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
