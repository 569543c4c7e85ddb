// A build in a process of its own, as the command line runs it; says at its end how long it took and what it held.
import { inRoot } from './run.mjs';

const { run } = await import(inRoot('dist', 'cli', 'run.js'));
let said = '';
const started = performance.now();
const code = await run(process.argv.slice(2), {
  // The last line is the summary; those before it say how far it was.
  out: (/** @type {string} */ line) => (said = line),
  error: (/** @type {string} */ line) => console.error(line),
  language: 'en',
});
const seconds = (performance.now() - started) / 1000;
process.exitCode = code;
// Kilobytes, by Node's own definition.
if (code === 0)
  console.log(JSON.stringify({ ...JSON.parse(said), seconds, mebibytes: process.resourceUsage().maxRSS / 1024 }));
else console.error(said);
