// `npm run soak`: a long random run of embedded widgets in a Chromium page; ten minutes, reproducible with a seed.
//   --minutes 10   duration
//   --seed 123     random seed; default: random
import './lib/node-version.mjs';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 10);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number.');
  process.exit(1);
}
await ensureInstalled();
if ((await runNode('scripts/build.mjs', ['--if-stale'])).code !== 0) process.exit(1);
const { soak } = await import('./lib/soak/soak.mjs');
const { openSoak } = await import('./lib/soak/soak-site.mjs');
console.log(`Soak of ${minutes} minutes; to have it again: npm run soak -- --minutes ${minutes} --seed ${seed}`);
const { page, wanted, close } = await openSoak();
const { steps, problems, before, after } = await soak(page, wanted, { seed, ms: minutes * 60_000, say: console.log });
await close();
for (const problem of problems) console.error(problem);
const size = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `${problems.length ? 'Failed' : 'Passed'}: seed ${seed}, ${steps} steps; heap ${size(before.heap)} → ${size(after.heap)}, ` +
    `nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
);
process.exitCode = problems.length ? 1 : 0;
