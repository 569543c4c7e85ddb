// `npm run bench`: our ring and card beside those of other kits, in one run, interleaved, medians of nine.
//   --rounds 3   fewer rounds, for a first look        --no-write   leaves docs/bench.md and docs/bench.svg alone
//   --only 'Bare Lit,Shoelace ring'   some contenders  --most 1000  no more than so many at once
import '../scripts/lib/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, NO_CHROMIUM, getBrowser } from '../scripts/browsers.mjs';
import { contenders, SITE } from './lib/contenders.mjs';
import { slowestInteraction } from './lib/gallery.mjs';
import { heapPerWidget, heightOf, mountMany, openOne } from './lib/measure.mjs';
import { servePages, serveSite } from './lib/pages.mjs';
import { partsOfScripts } from './lib/parts.mjs';
import { pictureOf } from './lib/picture.mjs';
import { sizeTargets } from './lib/sizes.mjs';
import { Results } from './lib/stats.mjs';
import { tableOf } from './lib/table.mjs';
import { galleryTarget, ratioTargets } from './lib/targets.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '5000' },
    'no-write': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const COUNTS = [1, 100, 1000, 5000].filter((count) => count <= Number(values.most));
const chromium = await getBrowser('chromium');
if (!chromium) throw new Error(NO_CHROMIUM);
const wanted = values.only.split(',');
const all = (await contenders()).filter(({ name, figure }) => wanted.some((one) => `${name} ${figure}`.includes(one)));
await reserve();
const { base, close } = await servePages(all);
const site = await serveSite(SITE);
const results = new Results();
const GALLERY = 'page of codes';
/** @type {string} */
let version = '';

for (let round = 1; round <= rounds; round++) {
  // A browser of its own for each round: what one has warmed up or fragmented is not carried into the next.
  const browser = await launch({ executablePath: chromium.path, args: CHROMIUM_FLAGS });
  version = await browser.version();
  // Nobody is the first in a cold browser, and nobody always the first.
  await openOne(browser, `${base}/0.html`, false);
  const turn = Array.from(all.entries());
  turn.push(...turn.splice(0, (round - 1) % turn.length));
  for (const [index, contender] of turn) {
    const who = `${contender.name} ${contender.figure}`;
    const url = `${base}/${index}.html`;
    for (const isSlow of [false, true]) {
      const { painted, shift } = await openOne(browser, url, isSlow);
      results.add(who, isSlow ? 'painted slow' : 'painted', painted);
      results.add(who, 'shift', shift);
    }
    if (contender.page) continue;
    const many = `${base}/${index}.many.html`;
    for (const count of COUNTS.filter((one) => one <= contender.most && (one <= 1000 || round <= 3))) {
      const { mount, script, update, again } = await mountMany(browser, many, count);
      results.add(who, `mount ${count}`, mount);
      results.add(who, `update ${count}`, update);
      results.add(who, `script ${count}`, script);
      if (count === 1) results.add(who, 'mount again', again);
    }
    if (contender.most >= 1000 && round === 1) results.add(who, 'heap', await heapPerWidget(browser, many));
  }
  const { ms, script } = await slowestInteraction(browser, site.base, 'tax-revenue');
  results.add(GALLERY, 'interaction', ms);
  results.add(GALLERY, 'listeners', script);
  await browser.close();
  console.log(`round ${round} of ${rounds}`);
}
close();
site.close();

/** Puts into our codes the height that the gallery would. */
async function reserve() {
  const unreserved = await servePages(all);
  const browser = await launch({ executablePath: chromium?.path ?? '', args: CHROMIUM_FLAGS });
  for (const [index, contender] of all.entries()) {
    const [, tag] = /^<([a-z-]+) fact=/.exec(contender.markup) ?? [];
    if (!tag) continue;
    const height = await heightOf(browser, `${unreserved.base}/${index}.html`, tag);
    contender.markup = contender.markup.replace(' ', ` style="display:block;min-height:${height}px" `);
  }
  await browser.close();
  unreserved.close();
}

const about = {
  date: new Date().toISOString().slice(0, 10),
  browser: version,
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, load average ${loadavg()[0]?.toFixed(1)} at the end`,
  rounds,
};
const targets = [
  ...(await sizeTargets(SITE)),
  ...ratioTargets(all, results),
  galleryTarget(results.all(GALLERY, 'interaction')),
];
const table = tableOf(all, results, { targets, parts: await partsOfScripts() }, about);
console.log(table);
if (!values['no-write']) {
  const docs = (/** @type {string} */ name) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
  writeFileSync(docs('bench.md'), table);
  writeFileSync(docs('bench.svg'), pictureOf(all, results));
}
