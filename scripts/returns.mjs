// `npm run returns`: how often someone who follows one figure through the code comes back to a file already left. Fails
// if a path returns ten times or more within its own folders. Needs `npm run build`. `npm run returns -- --order` prints
// the line of each function in the order in which they are read.
import './lib/node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/run.mjs';

/** Returns within its own folders that a path may have. */
const MOST = 9;

await ensureInstalled();
if (!existsSync(inRoot('dist', 'index.js'))) throw new Error('dist/ is not there: npm run build makes it');
const { noteFirstCalls } = await import('./lib/file-returns/first-calls.mjs');
const { staysOf } = await import('./lib/file-returns/stays.mjs');
noteFirstCalls();
const { followPaths } = await import('./lib/file-returns/seven-paths.mjs');

/** @param {import('./lib/file-returns/stays.mjs').Stays} stays */
const counts = ({ functions, files, stays, returns }) =>
  `${String(functions).padStart(5)} functions  ${String(files).padStart(4)} files  ${String(stays).padStart(4)} stays  ${String(returns).padStart(4)} returns`;

/** @param {string} id of a function, `format/words.js:120`: its file, and the line in which it begins */
function lineOf(id) {
  const [file = '', start] = id.split(':');
  const code = readFileSync(inRoot('dist', file), 'utf8');
  const from = code.lastIndexOf('\n', Number(start)) + 1;
  return `    ${file.replace(/\.js$/, '.ts').padEnd(40)} ${code
    .slice(from, from + 90)
    .split('\n')[0]
    ?.trim()}`;
}

/**
 * @param {readonly string[]} calls
 * @param {readonly string[]} folders
 */
const within = (calls, folders) => calls.filter((id) => folders.some((folder) => id.startsWith(folder)));

let over = 0;
for (const { name, folders, apart, calls } of await followPaths()) {
  const inOwn = within(calls, folders);
  const own = staysOf(inOwn);
  const isOver = own.returns > MOST;
  if (isOver) over++;
  console.log(`${name}${isOver ? '  too many returns' : ''}`);
  console.log(`  own folders ${counts(own)}  (${folders.join(', ')})`);
  if (apart)
    console.log(`  apart       ${counts(staysOf(within(calls, apart)))}  (${apart.join(', ')}, without a limit)`);
  console.log(`  full depth  ${counts(staysOf(calls))}`);
  if (own.returns) console.log(`  returned to: ${own.returnedTo.join(', ')}`);
  if (process.argv.includes('--order')) console.log(inOwn.map(lineOf).join('\n'));
}
if (over)
  console.log(`A path may return at most ${MOST} times. Put each function into the file where a reader needs it.`);
process.exitCode = over ? 1 : 0;
