// `npm run simulate`: what a national index of 3,000 counties × 10 years costs, from sites that are really built;
// writes docs/national.md.    --bodies 9  --years 2  --facts 20   the size of the sites that are measured
import './lib/node-version.mjs';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { writeReport } from './lib/bench/bench-reports.mjs';
import { inRoot, runNode } from './lib/run.mjs';
import { countyReport } from './lib/simulated-counties.mjs';
import { nationalPage } from './lib/national-doc.mjs';

const { values } = parseArgs({
  options: {
    bodies: { type: 'string', default: '9' },
    years: { type: 'string', default: '2' },
    facts: { type: 'string', default: '20' },
  },
});
const [bodies, years, facts] = [values.bodies, values.years, values.facts].map(Number);
const work = mkdtempSync(join(tmpdir(), 'national-'));

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

/**
 * Builds a site of some counties and measures it.
 * @param {number} count
 */
async function measure(count) {
  const reports = Array.from({ length: count * years }, (_, i) =>
    countyReport(Math.floor(i / years), 2015 + (i % years), facts),
  );
  const inputs = await Promise.all(reports);
  const out = join(work, `site-${count}`);
  const args = ['build', ...inputs.map((report) => writeReport(join(work, `in-${count}`), report))];
  const place = [
    '--out',
    out,
    '--base-url',
    'https://example.org/all/',
    '--no-pictures',
    '--formats',
    'basic',
    '--json',
  ];
  const { code, output } = await runNode('scripts/lib/bench/bench-child.mjs', [...args, ...place], { quiet: true });
  if (code !== 0) throw new Error(output);
  const { cpu, mebibytes } = JSON.parse(output.trim().split('\n').at(-1) ?? '');
  // The archive of a large site leaves its figures out, that of a small one has them all.
  const files = filesIn(out).filter((file) => !file.endsWith('kit.zip'));
  const index = files.filter((file) => file.includes(join('assets', 'find')));
  const bytes = (/** @type {string[]} */ some) => some.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    reports: count * years,
    cpu,
    mebibytes,
    files: files.length,
    bytes: bytes(files),
    reportBytes: bytes(files.filter((file) => file.endsWith('report.json'))) / (count * years),
    indexFiles: index.length,
    indexBytes: bytes(index),
    // What an object store and a cache would send.
    packed: packedOf(out, inputs[0]),
  };
}

/**
 * Compressed sizes of what a reader loads.
 * @param {string} out
 * @param {{ readonly id: string, readonly facts: readonly { readonly id: string }[] }} report
 */
function packedOf(out, { id, facts: [first] }) {
  const sizeOf = (/** @type {string} */ path) => brotliCompressSync(readFileSync(join(out, path))).length;
  const folder = join(out, 'assets', 'find', 'zh');
  const largest = (/** @type {string} */ kind) =>
    Math.max(
      ...readdirSync(folder)
        .filter((name) => name.startsWith(kind))
        .map((name) => sizeOf(join('assets', 'find', 'zh', name))),
    );
  return {
    front: sizeOf('index.html') + sizeOf('assets/page.css') + sizeOf('assets/find.css') + sizeOf('assets/find.js'),
    terms: largest('terms-'),
    rows: largest('rows-'),
    widget: sizeOf(join(id, 'w', first.id, 'index.html')),
    report: sizeOf(join(id, 'index.html')),
  };
}

try {
  // Two sizes, so that what every site has is told from what each report adds.
  const [small, large] = [await measure(Math.ceil(bodies / 3)), await measure(bodies)];
  console.log(small, large);
  const machine = `${availableParallelism()} cores, load average ${loadavg()[0].toFixed(1)}`;
  writeFileSync(inRoot('docs', 'national.md'), nationalPage({ small, large, facts, machine }));
} finally {
  rmSync(work, { recursive: true, force: true });
}
