// `npm run bench:build`: how publishing scales with the number of facts and reports; writes docs/build-bench.md.
//   --quick       smaller numbers, for a first look (writes nothing)
//   --rounds 3    how often each build is repeated     --minutes 60   skips what does not fit in
import '../lib/node-version.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rounds, rowOf, spread } from '../lib/bench/bench-builds.mjs';
import { loadRows } from '../lib/bench/bench-load.mjs';
import { profileOf, profileTable } from '../lib/bench/bench-profile.mjs';
import { renderRates } from '../lib/bench/bench-render.mjs';
import { reportOf, writeReport } from '../lib/bench/bench-reports.mjs';
import { inRoot } from '../lib/run.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '60' },
  },
});
const { quick } = values;
const times = quick ? 1 : Number(values.rounds);
const deadline = performance.now() + Number(values.minutes) * 60_000;
const work = mkdtempSync(join(tmpdir(), 'build-bench-'));
const load = loadavg()[0].toFixed(1);

/** @type {string[]} */
const built = [];
const noted = (/** @type {string} */ row) => {
  built.push(row);
  console.log(row);
};

/**
 * @param {number} count
 * @param {string} [target]
 */
async function one(count, target = '') {
  const report = await reportOf(count, `bench-${count}`);
  const files = [writeReport(work, report)];
  const out = join(work, `site-${count}`);
  const all = await rounds({ files, out }, times, deadline);
  noted(rowOf(`${count} facts`, target, all));
  const [first] = all;
  if (first && count === 10_000)
    noted(`| files per fact | ≤ 12 files | ${(first.files / count).toFixed(1)} files | | | | | | |`);
  if (first && count === (quick ? 100 : 1000)) await changed(report, files, out);
  rmSync(out, { recursive: true, force: true });
}

/**
 * The same report with another label of one fact in each round.
 * @param {Awaited<ReturnType<typeof reportOf>>} report
 * @param {readonly string[]} files
 * @param {string} out
 */
async function changed(report, files, out) {
  const before = (/** @type {number} */ round) => void writeReport(work, relabelled(report, `Label ${round}`));
  const all = await rounds({ files, out, again: true, before }, times, deadline);
  noted(rowOf(`${report.facts.length} facts, one of them changed since`, '≤ 1 s', all));
}

/**
 * @param {Awaited<ReturnType<typeof reportOf>>} report
 * @param {string} label of its first fact
 */
function relabelled(report, label) {
  const [first, ...others] = report.facts;
  return { ...report, facts: [{ ...first, label: { ...first.label, en: label } }, ...others] };
}

/** A new site, and the same after a change: where the time goes. @param {number} count of facts */
async function profiles(count) {
  const report = await reportOf(count, `profile-${count}`);
  const out = join(work, 'site-profile');
  const args = (/** @type {string} */ file) => [
    ...['build', file, '--out', out, '--base-url', 'https://example.org/r/', '--no-pictures'],
  ];
  const made = await profileOf(args(writeReport(work, report)));
  const again = await profileOf(args(writeReport(work, relabelled(report, 'Changed'))));
  rmSync(out, { recursive: true, force: true });
  return profileTable([
    [`${count} facts`, made],
    ['one of them changed since', again],
  ]);
}

/** @param {number} count */
async function many(count) {
  const report = await reportOf(10, 'r');
  const folder = join(work, 'many');
  const files = Array.from({ length: count }, (_, index) => writeReport(folder, { ...report, id: `r-${index}` }));
  const out = join(work, 'site-many');
  noted(rowOf(`${count} reports of 10 facts`, '≤ 45 s', await rounds({ files, out }, times, deadline)));
  rmSync(out, { recursive: true, force: true });
}

/** @param {number} count rounds */
async function rates(count) {
  const report = await reportOf(quick ? 100 : 1000, 'rates');
  /** @type {Awaited<ReturnType<typeof renderRates>>[]} */
  const all = [];
  for (let round = 0; round < count; round++) all.push(await renderRates(report));
  return {
    html: spread(
      all.map(({ html }) => html),
      0,
    ),
    svg: spread(
      all.map(({ svg }) => svg),
      0,
    ),
    png:
      all[0]?.png === undefined
        ? 'no renderer installed'
        : spread(
            all.map(({ png }) => png ?? NaN),
            1,
          ),
  };
}

/** @param {number} count rounds */
async function loads(count) {
  const all = [];
  for (let round = 0; round < count; round++) all.push(await loadRows(quick ? 1 : 5));
  return (all[0] ?? []).map(({ path, statuses }, index) => {
    const of = (/** @type {'perSecond' | 'p99'} */ name) =>
      spread(
        all.map((rows) => rows[index]?.[name] ?? NaN),
        0,
      );
    return `| \`${path}\` | ${statuses} | ${of('perSecond')} | ${of('p99')} |`;
  });
}

try {
  const made = await rates(times);
  console.log(made);
  await one(100);
  if (!quick) await one(1000);
  if (!quick) await one(10_000, '≤ 45 s, ≤ 350 MiB');
  await many(quick ? 20 : 1000);
  const parts = await profiles(quick ? 100 : 1000);
  console.log(parts);
  const served = await loads(times);
  console.log(served.join('\n'));
  if (!quick) writeFileSync(inRoot('docs', 'build-bench.md'), page(made, parts, served));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {Awaited<ReturnType<typeof rates>>} made
 * @param {string} parts
 * @param {readonly string[]} served
 */
function page({ html, svg, png }, parts, served) {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `# How long publishing takes

This page measures the speed and memory of \`report-widgets build\` and of the handler. It was written by \`npm run bench:build\` on ${new Date().toISOString().slice(0, 10)}; ${machine}; load average ${load} when it began
and ${loadavg()[0].toFixed(1)} when it ended (an idle machine has 0; on a busy one, only the CPU seconds and the memory compare). Each figure is the median of the rounds, with the least and the most in brackets.
The reports repeat the facts of the invented report, in sections of at most 24.

## Facts per second

One thread, one language; includes narrowing the report to the fact. ${times} rounds.

| HTML | SVG | PNG, card at 1× |
| ---: | --: | --: |
| ${html} | ${svg} | ${png} |

## Whole builds

In basic formats without PNG pictures, with as many threads as cores. CPU is that of all threads; memory is the peak of the process.

| build | target | seconds | CPU seconds | peak MiB | files | made | unchanged | rounds |
| --- | --- | --: | --: | --: | --: | --: | --: | --: |
${built.join('\n')}

## Where the time goes

Seconds of one build in one thread, from V8’s sampling profile. They explain the targets that are not met. A fact has a page, a page of
codes, a picture and an oEmbed file in each of two languages. After a change of one fact the files of the whole report are made again, and each
of the other files is read, hashed and linked, so that a build that is killed leaves the old site whole.

${parts}

## The handler under load

Loopback, 50 connections for 5 seconds each, nothing cached in front. The \`slow\` store never answers; its timeout is 200 ms.

| address | status | requests/s | p99, ms |
| --- | --- | --: | --: |
${served.join('\n')}
`;
}
