/* The page docs/national.md, from measurements of two sites. */

const COUNTIES = 3_000;
const YEARS = 10;
const REPORTS = COUNTIES * YEARS;

/** Facts of the sample report, which is one of a sub-district of 2023. */
const SAMPLE_FACTS = 97;

/** Rows in a file of the index; see src/site/search-index/make-index.ts. */
const ROWS_PER_FILE = 400;

/** Assumed prices in yuan; whoever has others multiplies. */
const PRICES = { storedGB: 0.12, uploads: 0.1 / 10_000, requests: 0.01 / 10_000, sentGB: 0.24 };

/** Readers in a month. */
const VIEWS = 10_000_000;
const SEARCHES = 1_000_000;

/**
 * @typedef {{ reports: number, cpu: number, mebibytes: number, files: number, bytes: number, reportBytes: number,
 *   indexFiles: number, indexBytes: number,
 *   packed: { front: number, terms: number, rows: number, widget: number, report: number } }} Measured
 */

const GB = 1e9;
const number = (/** @type {number} */ value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const kB = (/** @type {number} */ bytes) => `${number(bytes / 1000, 1)} kB`;

/**
 * @param {{ small: Measured, large: Measured, facts: number, machine: string }} measured
 * @returns {string} Markdown
 */
export function nationalPage({ small, large, facts, machine }) {
  const each = (/** @type {'files' | 'bytes' | 'cpu' | 'indexBytes' | 'mebibytes'} */ what) =>
    Math.max(0, large[what] - small[what]) / (large.reports - small.reports);
  const { packed } = large;
  const columns = [facts, SAMPLE_FACTS].map((of) => {
    const scale = of / facts;
    const rows = REPORTS * of;
    return {
      of,
      files: each('files') * scale * REPORTS,
      bytes: each('bytes') * scale * REPORTS,
      hours: (each('cpu') * scale * REPORTS) / 3600,
      reports: large.reportBytes * scale * REPORTS,
      indexFiles: (2 * rows) / ROWS_PER_FILE,
      indexBytes: each('indexBytes') * scale * REPORTS,
    };
  });
  const row = (/** @type {string} */ name, /** @type {(one: typeof columns[0]) => string} */ of) =>
    `| ${name} | ${columns.map(of).join(' | ')} |`;
  const traffic = (VIEWS * packed.widget + SEARCHES * (packed.front + packed.terms + packed.rows)) / GB;
  const requests = VIEWS + SEARCHES * 6;
  const sent = traffic * PRICES.sentGB + requests * PRICES.requests;
  return `# What a national index costs

This page was written by \`npm run simulate\` on ${new Date().toISOString().slice(0, 10)}; ${machine}. It scales what was measured on sites of ${small.reports} and ${large.reports} invented
reports of ${facts} facts each, in two languages, with the basic formats and without PNG pictures, to ${number(COUNTIES)} counties with ${YEARS} yearly reports each:
${number(REPORTS)} reports. What every site has anyway is not counted; the rest is taken to grow in step with the number of facts. The whole was not built.

## As static files

| | ${columns.map(({ of }) => `reports of ${of} facts`).join(' | ')} |
| --- | --: | --: |
${row('files', ({ files }) => number(files))}
${row('of them the index: about', ({ indexFiles }) => number(indexFiles))}
${row('size, GB', ({ bytes }) => number(bytes / GB, 1))}
${row('of it the index, GB', ({ indexBytes }) => number(indexBytes / GB, 1))}
${row('processor time of a build, hours of one core', ({ hours }) => number(hours, 1))}
${row('storage, yuan per month', ({ bytes }) => number((bytes / GB) * PRICES.storedGB))}
${row('uploading everything once, yuan', ({ files }) => number(files * PRICES.uploads))}

## Made on demand from an object store

The store has only the reports, and a worker makes what is asked for ([publishing.md](publishing.md#on-a-worker-network-with-an-object-store)).

| | ${columns.map(({ of }) => `reports of ${of} facts`).join(' | ')} |
| --- | --: | --: |
| files | ${columns.map(() => number(REPORTS)).join(' | ')} |
${row('size, GB', ({ reports }) => number(reports / GB, 1))}
${row('storage, yuan per month', ({ reports }) => number((reports / GB) * PRICES.storedGB, 2))}

The search needs the index as static files in addition. [build-bench.md](build-bench.md) has the processor time of one request, when a page is made and when it is kept.

## What a reader loads

Compressed with brotli, measured on the larger site. The files of its index are not full: as an index grows, a file of terms grows to some 6 kB and a
file of rows to 24 kB, or 400 figures of one indicator, before compression; then there are more of them.

| | |
| --- | --: |
| the front page with its style sheets and script | ${kB(packed.front)} |
| the largest file of terms: one word | ${kB(packed.terms)} |
| the largest file of rows: one comparison | ${kB(packed.rows)} |
| a page of one figure | ${kB(packed.widget)} |
| the page of a report | ${kB(packed.report)} |

## What readers cost

For ${number(VIEWS)} views of a figure and ${number(SEARCHES)} searches in a month, each with a comparison and nothing in the browser's cache: ${number(requests)} requests and
${number(traffic)} GB, ${number(sent)} yuan. A cache in front lowers the requests to the store, not the traffic.

Prices are assumed, not looked up, and in the range of what public clouds list: storage ${PRICES.storedGB} yuan per GB and month, ${PRICES.uploads * 10_000} yuan per 10,000 uploads,
${PRICES.requests * 10_000} yuan per 10,000 requests, ${PRICES.sentGB} yuan per GB sent. They are constants of \`scripts/lib/national-doc.mjs\`.

## What is not simulated

- **Labels.** All counties use the same ${facts} labels here. Real ones differ; each label more is an entry of some 50 bytes in the files of terms for each of its terms.
- **Memory of the index.** A build collects the figures of all reports in one process; the peak of the whole build was ${number(large.mebibytes)} MiB for ${large.reports} reports.
  A national index is better made of one site per province.
- **Filtering by the name of a body** reads the files of an indicator one after the other, ${number((2 * COUNTIES * YEARS) / ROWS_PER_FILE / 2)} of them at most for one that every county states each year. A year narrows them to
  ${number(Math.ceil(COUNTIES / ROWS_PER_FILE) + 1)}.
`;
}
