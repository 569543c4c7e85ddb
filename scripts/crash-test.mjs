// `npm run crash-test`: kills, damages and rebuilds sites, 500 times; checks that no file is lost and no wrong one published.
//   --count 500    number of rounds
//   --seed 123     random seed; default: random. The moment of a kill depends on the clock
import './lib/node-version.mjs';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';
import { openCrashTest } from './lib/crash-test/crash-test.mjs';
import { dropRoot } from './lib/crash-test/drop-root.mjs';

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const count = Number(values.count ?? 500);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error('--count takes a whole number above 0, --seed a whole number.');
  process.exit(1);
}
await ensureInstalled();
if ((await runNode('scripts/build.mjs', ['--if-stale'])).code !== 0) process.exit(1);
if (dropRoot()) console.log(`Started as root, who may read everything: goes on as user ${process.getuid?.()}.`);
console.log(`${count} rounds; to repeat them: npm run crash-test -- --count ${count} --seed ${seed}`);
const { round, close } = await openCrashTest();
let failed = 0;
/** @type {Record<string, number>} */
const ends = {};
for (let index = 0; index < count; index++) {
  const { problems, end, did } = await round(seed + index);
  ends[end] = (ends[end] ?? 0) + 1;
  if (problems.length) failed++;
  for (const problem of problems) console.error(`--seed ${seed + index} --count 1 (${did.join('; ')}): ${problem}`);
  if ((index + 1) % 50 === 0) console.log(`${index + 1} of ${count}`);
}
close();
const counted = Object.entries(ends).map(([end, times]) => `${end} ${times}`);
console.log(
  `${failed ? 'Failed' : 'Passed'}: seed ${seed}, ${count} rounds, ${failed} with problems; ${counted.join(', ')}`,
);
process.exitCode = failed ? 1 : 0;
