// `npm run bench:build`: how publishing scales with the number of facts and reports; writes docs/build-bench.md.
//   --quick   smaller numbers, for a first look (writes nothing)      --minutes 6   skips what does not fit in
import './lib/node-version.mjs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRows } from './lib/bench-load.mjs';
import { renderRates } from './lib/bench-render.mjs';
import { reportOf, writeReport } from './lib/bench-reports.mjs';
import { inRoot, runNode } from './lib/run.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, minutes: { type: 'string', default: '6' } },
});
const { quick } = values;
const deadline = performance.now() + Number(values.minutes) * 60_000;
const LONGEST = 480_000;
const work = mkdtempSync(join(tmpdir(), 'build-bench-'));
const load = loadavg()[0].toFixed(1);

/** @type {string[]} */
const built = [];
/** @type {string[]} */
const skipped = [];

const note = (/** @type {string[]} */ lines, /** @type {string} */ line) => {
  lines.push(line);
  console.log(line);
};

/**
 * Builds without pictures in a separate process, and adds a row; notes it if there is no time left.
 * @param {string} what
 * @param {readonly string[]} files
 * @param {string} out
 */
async function build(what, files, out) {
  const timeout = Math.floor(Math.min(LONGEST, deadline - performance.now()));
  if (timeout < 5000) return note(skipped, `${what}: skipped, no time was left.`);
  const args = ['build', ...files, '--out', out, '--base-url', 'https://example.org/r/', '--no-pictures', '--json'];
  const started = performance.now();
  const { code, output } = await runNode('scripts/lib/bench-child.mjs', args, { quiet: true, timeout });
  if (code !== 0) {
    if (performance.now() - started < timeout) throw new Error(output);
    return note(skipped, `${what}: skipped, not done after ${Math.round(timeout / 1000)} s.`);
  }
  // Progress output precedes it.
  const summary = output.trim().split('\n').at(-1) ?? '';
  const { seconds, mebibytes, rendered, reused, files: count } = JSON.parse(summary);
  const cells = [what, seconds.toFixed(1), Math.round(mebibytes), count, rendered, reused];
  return note(built, `| ${cells.join(' | ')} |`);
}

/** @param {number} count */
async function one(count) {
  const report = await reportOf(count, `bench-${count}`);
  const file = writeReport(work, report);
  const out = join(work, `site-${count}`);
  await build(`${count} facts`, [file], out);
  if (count !== (quick ? 100 : 1000)) return;
  const [first, ...others] = report.facts;
  writeReport(work, { ...report, facts: [{ ...first, label: { ...first.label, en: 'Another label' } }, ...others] });
  await build(`${count} facts, one of them changed since`, [file], out);
}

/** @param {number} count */
async function many(count) {
  const report = await reportOf(10, 'r');
  const folder = join(work, 'many');
  const files = Array.from({ length: count }, (_, index) => writeReport(folder, { ...report, id: `r-${index}` }));
  await build(`${count} reports of 10 facts`, files, join(work, 'site-many'));
}

try {
  const rates = await renderRates(await reportOf(quick ? 100 : 1000, 'rates'));
  console.log(rates);
  await one(100);
  const loads = await loadRows(quick ? 1 : 5);
  console.table(loads);
  if (!quick) await one(1000);
  await many(quick ? 20 : 1000);
  if (!quick) await one(10_000);
  if (!quick) writeFileSync(inRoot('docs', 'build-bench.md'), page(rates, loads));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/**
 * @param {Awaited<ReturnType<typeof renderRates>>} rates
 * @param {Awaited<ReturnType<typeof loadRows>>} loads
 */
function page({ html, svg, png, renderer }, loads) {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const served = loads.map(
    ({ how, path, perSecond, p99, cpu, statuses }) =>
      `| ${how} | \`${path}\` | ${statuses} | ${Math.round(perSecond)} | ${p99.toFixed(0)} | ${Math.round(cpu)} |`,
  );
  return `# How long publishing takes

This page measures the speed and memory of \`report-widgets build\` and of the handler. It was written by \`npm run bench:build\` on ${new Date().toISOString().slice(0, 10)}; ${machine}; load average ${load} when it began
(other programs were running; an idle machine is faster). Each case was run once. The reports repeat the facts of the invented
report, in sections of at most 24.

## Facts per second

Per second of processor time of one thread, one language; includes narrowing the report to the fact. The last column is the renderer of the
PNG alone (resvg), from the finished drawing to pixels: a limit that this program can not pass.

| HTML | SVG | PNG, card at 1× | renderer of the PNG alone |
| ---: | --: | --: | --: |
| ${Math.round(html)} | ${Math.round(svg)} | ${png === undefined ? 'no renderer installed' : Math.round(png)} | ${renderer === undefined ? '' : Math.round(renderer)} |

A picture that a server makes on demand is made once: \`serve\` and the handler keep it in memory (see below), and
\`build --pictures-on-demand\` builds none.

## Whole builds

Without PNG pictures, with as many threads as cores. Memory is the peak of the process (all threads).

| build | seconds | peak MiB | files | made | unchanged |
| --- | --: | --: | --: | --: | --: |
${built.join('\n')}
${skipped.map((line) => `\n${line}\n`).join('')}
## The handler under load

Loopback, 50 connections for 5 seconds each that accept compression, nothing cached in front; the requests come from the same machine.
\`serve\` is \`report-widgets serve\`, \`handler\` is \`makeHandler\` behind a server with the web's classes. Both keep what they made in
memory; \`new\` is a report that is another object for each request, so that everything is made again. The \`slow\` store never answers; its
timeout is 200 ms. The processor time of the server hardly depends on what else the machine does.

| | address | status | requests/s | p99, ms | processor per request, µs |
| --- | --- | --- | --: | --: | --: |
${served.join('\n')}
`;
}
