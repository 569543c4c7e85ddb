// `npm run attack`: public payload lists in every text of a report, through every output, in memory and in browsers.
//   --lists DIR       further lists: NAME.json, an array of texts, or NAME.txt, one per line; prints the public ones' names
//   --rounds N|all    reports made in memory; default: enough to put each payload into one text; all: each into all
//   --chromium N|all  payloads loaded by Chromium; default: all
//   --others N        payloads loaded by Firefox and WebKit, if installed; default: 500
//   --part 2/4        the second quarter of the work: several processes with one seed share it
//   --seed 123        random seed; default: random
import './lib/node-version.mjs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

const { values } = parseArgs({
  options: {
    lists: { type: 'string' },
    rounds: { type: 'string' },
    chromium: { type: 'string' },
    others: { type: 'string' },
    part: { type: 'string' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const isCount = (/** @type {string | undefined} */ value) =>
  value === undefined || value === 'all' || /^\d+$/.test(value);
if (!Number.isInteger(seed) || ![values.rounds, values.chromium, values.others].every(isCount)) {
  console.error('--rounds, --chromium and --others take a whole number or “all”, --seed a whole number.');
  process.exit(1);
}
const [part, parts] = (values.part ?? '1/1').split('/').map(Number);
if (!(Number.isInteger(part) && Number.isInteger(parts) && part > 0 && part <= parts)) {
  console.error('--part takes which of how many, such as 2/4.');
  process.exit(1);
}
await ensureInstalled();
console.log(`Attack, part ${part} of ${parts}; to have it in the same order again: --seed ${seed}`);
const env = {
  ATTACK_SEED: String(seed),
  ATTACK_LISTS: values.lists === undefined ? '' : resolve(values.lists),
  ATTACK_ROUNDS: values.rounds ?? '',
  ATTACK_CHROMIUM: values.chromium ?? '',
  ATTACK_OTHERS: values.others ?? '',
  ATTACK_PART: `${part}/${parts}`,
};
const args = ['run', 'test/attack', '--reporter=verbose', '--disable-console-intercept'];
const { code } = await runNode('node_modules/vitest/vitest.mjs', args, { env });
process.exitCode = code;
