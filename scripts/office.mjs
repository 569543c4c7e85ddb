// Finds LibreOffice, in which tests open published spreadsheets, and installs it if missing:
//   node scripts/office.mjs [--get]
import './lib/node-version.mjs';
import { existsSync, realpathSync } from 'node:fs';
import { getFromDebian } from './browsers/get.mjs';
import { onPath } from './lib/run.mjs';

const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** Path of the program, if installed. */
export const findOffice = () => onPath('soffice') ?? onPath('libreoffice') ?? (existsSync(MAC) ? MAC : undefined);

async function main() {
  if (process.argv.includes('--get') && !findOffice()) await getFromDebian(['libreoffice-calc']);
  const found = findOffice();
  console.log(`LibreOffice  ${found ?? 'not found'}`);
  process.exit(process.argv.includes('--get') && !found ? 1 : 0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) await main();
