// `npm run compare -- REF`: compares the output at a git revision with the current one, for the same reports.
//   --facts 1000   facts of the generated report; 0 omits it, for a quick look
//   --pictures     also PNG pictures of the sample reports (SVG is always compared)
// Prints every file that differs or exists on one side only, and exits 1 if there is one. The revision's output is
// cached in .cache/compare, which halves the time of the next run.
import './lib/node-version.mjs';
import { parseArgs } from 'node:util';
import { builtAt, builtHere } from './lib/compare-programs.mjs';
import { differences } from './lib/compare-sites.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runNode } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  options: { facts: { type: 'string', default: '1000' }, pictures: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [ref] = positionals;
const facts = Number(values.facts);
if (!ref || positionals.length > 1 || !Number.isInteger(facts) || facts < 0) {
  console.error('npm run compare -- REF [--facts 1000] [--pictures], where REF is a commit, branch or tag.');
  process.exit(2);
}
await ensureInstalled();
const wanted = { facts, pictures: values.pictures };
const before = await builtAt(ref, wanted);
if ((await runNode('scripts/build.mjs', ['--if-stale'])).code !== 0) process.exit(2);
const after = await builtHere(before, wanted);

const { lines, files, scripts } = differences(before, after);
for (const line of lines) console.log(line);
if (scripts.length)
  console.log(`Not counted, since a change of the program is meant to change them: ${scripts.join(', ')}`);
console.log(`${lines.length} of ${files} files differ from ${ref}.`);
process.exitCode = lines.length ? 1 : 0;
