// Runs a build in a separate process, like the command line; prints its duration, processor time and peak memory.
import { inRoot } from '../run.mjs';

const { run } = await import(inRoot('dist', 'cli', 'run.js'));
let said = '';
const started = performance.now();
const code = await run(process.argv.slice(2), {
  // The last line is the summary; earlier ones are progress.
  out: (/** @type {string} */ line) => (said = line),
  error: (/** @type {string} */ line) => console.error(line),
  language: 'en',
});
const seconds = (performance.now() - started) / 1000;
process.exitCode = code;
const { user, system } = process.cpuUsage();
// Node reports kilobytes, and microseconds of all threads.
const measured = { seconds, cpu: (user + system) / 1e6, mebibytes: process.resourceUsage().maxRSS / 1024 };
if (code === 0) console.log(JSON.stringify({ ...JSON.parse(said), ...measured }));
else console.error(said);
