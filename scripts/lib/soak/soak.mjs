/*
 * A long random run in one page: widgets are added, removed, moved and changed, and lose and regain the network. After
 * each step, each shows its figure without any error in the page; in the end, memory use is about the same as near the
 * beginning.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../random.mjs';
import * as inPage from './soak-page.mjs';

/**
 * @typedef {import('./soak-page.mjs').Wanted} Wanted
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ heap: number, nodes: number, listeners: number }} Held
 * @typedef {{ page: Page, random: ReturnType<typeof randomFrom>, wanted: readonly Wanted[], known: Set<string>, isOnline: boolean, count: number, within: number, errors: string[] }} Run
 */

/** Maximum growth from near the beginning to the end; a leaked widget has a hundred nodes. */
const BOUNDS = { heap: 1_500_000, nodes: 1_000, listeners: 30 };

const MAX_STEPS = 80;

/** @type {readonly Readonly<Record<string, string>>[]} looks that a change may give; an empty value takes one away */
const LOOKS = [
  { palette: 'cn' },
  { palette: 'intl' },
  { palette: '' },
  { scheme: 'dark' },
  { scheme: '' },
  { theme: 'elder' },
  { theme: 'portal' },
  { theme: '' },
  { density: 'compact' },
  { density: '' },
  { lang: 'en' },
  { lang: '' },
];

/** @type {Readonly<Record<string, (run: Run) => Promise<string>>>} each does something, and says what */
const STEPS = {
  async mount({ page, random, wanted, count }) {
    const many = Math.min(1 + random.below(15), MAX_STEPS - count);
    const widgets = Array.from({ length: Math.max(many, 0) }, () => random.of(wanted));
    await page.evaluate(inPage.mount, widgets, random.below(count + 1));
    return `mount ${widgets.map(({ tag, id, src }) => `${tag} ${id} ${src}`).join(', ')}`;
  },
  async unmount({ page, random }) {
    const places = Array.from({ length: 1 + random.below(20) }, () => random.below(1_000));
    await page.evaluate(inPage.unmount, places);
    return `unmount ${places.join(' ')}`;
  },
  async move({ page, random }) {
    const places = Array.from({ length: 1 + random.below(10) }, () => random.below(1_000));
    await page.evaluate(inPage.move, places);
    return `move ${places.join(' ')}`;
  },
  async update({ page, random, wanted }) {
    const place = random.below(1_000);
    const there = await page.evaluate(inPage.at, place);
    const other = random.of(wanted.filter(({ tag }) => !there || tag === there.tag));
    const name = other.tag === 'score-board' ? 'board' : 'fact';
    await page.evaluate(inPage.change, place, { src: other.src, [name]: other.id, 'data-want': other.want });
    return `update ${place} to ${other.id} ${other.src}`;
  },
  async look({ page, random }) {
    const [place, look] = [random.below(1_000), random.of(LOOKS)];
    await page.evaluate(inPage.change, place, look);
    return `look ${place} ${JSON.stringify(look)}`;
  },
  async network(run) {
    run.isOnline = !run.isOnline;
    await run.page.setOfflineMode(!run.isOnline);
    return run.isOnline ? 'online' : 'offline';
  },
  async wipe({ page }) {
    await page.evaluate(inPage.wipe);
    return 'wipe';
  },
};

/** Relative frequency of each step. */
const CHANCES =
  'mount mount mount mount unmount unmount unmount move move update update update look look network'.split(' ');

/**
 * Takes one step and checks the page afterwards.
 * @param {Run} run
 * @param {string} name
 * @returns {Promise<string[]>} the problems, with the preceding step
 */
async function step(run, name) {
  const did = await STEPS[name](run);
  const unknown = run.isOnline ? [] : run.wanted.map(({ src }) => src).filter((src) => !run.known.has(src));
  const { count, wrong } = await run.page.evaluate(inPage.settle, unknown, run.within);
  run.count = count;
  if (run.isOnline) {
    for (const src of await run.page.evaluate(inPage.addresses)) run.known.add(src);
  }
  return [...wrong, ...run.errors.splice(0)].map((what) => `after “${did}”: ${what}`);
}

/**
 * @param {Page} page
 * @returns {Promise<Held>} memory use after garbage collection
 */
async function held(page) {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round++) {
    await wait(200);
    await session.send('HeapProfiler.collectGarbage');
  }
  await session.detach();
  const { JSHeapUsedSize = 0, Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
}

/**
 * @param {Held} before
 * @param {Held} after
 * @returns {string[]}
 */
export const growth = (before, after) =>
  /** @type {(keyof Held)[]} */ (Object.keys(BOUNDS))
    .filter((what) => after[what] - before[what] > BOUNDS[what])
    .map((what) => `${what} grew from ${before[what]} to ${after[what]}, by more than ${BOUNDS[what]}`);

/**
 * @param {Page} page open on a page of the soak, with an empty `main`
 * @param {readonly Wanted[]} wanted
 * @param {{ seed: number, ms: number, warmUp?: number, within?: number, say?: (line: string) => void }} options how long it takes, how
 * many steps before the first look at what the page holds, and within how many ms all has to be well after a step
 * @returns {Promise<{ steps: number, problems: string[], before: Held, after: Held }>}
 */
export async function soak(page, wanted, { seed, ms, warmUp = 40, within = 10_000, say = () => undefined }) {
  /** @type {Run} */
  const run = {
    page,
    random: randomFrom(seed),
    wanted,
    known: new Set(),
    isOnline: true,
    count: 0,
    within,
    errors: [],
  };
  page.on('pageerror', (error) => run.errors.push(`the page says ${String(error)}`));
  page.on('error', (error) => run.errors.push(`the page is gone: ${String(error)}`));
  const end = Date.now() + ms;
  let [steps, reported] = [0, Date.now()];
  /** @type {string[]} */
  const problems = [];
  const calm = async () => {
    if (!run.isOnline) problems.push(...(await step(run, 'network')));
    problems.push(...(await step(run, 'wipe')));
    return held(page);
  };
  const go = async () => {
    problems.push(...(await step(run, run.random.of(CHANCES))));
    steps++;
    if (Date.now() - reported < 60_000) return;
    reported = Date.now();
    say(`${steps} steps, ${run.count} widgets`);
  };
  while (steps < warmUp && !problems.length) await go();
  const before = await calm();
  while (Date.now() < end && !problems.length) await go();
  const after = await calm();
  return { steps, problems: [...problems, ...growth(before, after)], before, after };
}
