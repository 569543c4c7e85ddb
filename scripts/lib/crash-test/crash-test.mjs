import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from '../random.mjs';
import { inRoot } from '../run.mjs';
import { openBuilder } from './killable-builder.mjs';
import { filesIn, harm, heal } from './damage-site.mjs';

/*
 * A round: a site after two builds; a third one may be killed; the site may be damaged; then it is built once more. A
 * successful build must have the same result as one into an empty folder, plus what was pinned before. A refused one
 * must leave everything unchanged and name the problem; once that is fixed, the next must succeed.
 */

const MANIFEST = '.report-widgets.json';
const BASE = 'https://example.gov.cn/r/';
const VARIANTS = 5;

/** Whether a file has a permanent address, so that it is never deleted. @param {string} path */
const isKept = (path) => /^(?:pinned|embed)\//.test(path);

/** @typedef {ReadonlyMap<string, string>} Contents of files, by path */

/** @param {string} folder @returns {Map<string, string>} */
const contents = (folder) => new Map(filesIn(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));

/** @param {Contents} wanted @param {Contents} found @returns {string[]} */
const differences = (wanted, found) => [
  ...[...wanted].flatMap(([path, text]) => {
    const now = found.get(path);
    return now === text ? [] : [`${path} is ${now === undefined ? 'gone' : 'not what it should be'}`];
  }),
  ...[...found.keys()].filter((path) => !wanted.has(path)).map((path) => `${path} should not be there`),
];

/** @param {number} variant A small report, each with another figure. */
function reportOf(variant) {
  const report = JSON.parse(readFileSync(inRoot('test', 'fixtures', 'site-0.1.0', 'report.json'), 'utf8'));
  return JSON.stringify(report).replaceAll('24.86', `24.8${variant}`);
}

/** @param {Contents} all @param {(path: string) => boolean} isWanted */
const only = (all, isWanted) => new Map([...all].filter(([path]) => isWanted(path)));

export async function openCrashTest() {
  const fence = mkdtempSync(join(tmpdir(), 'report-widgets-crash-test-'));
  const [reference, start, outside] = ['reference', 'start', 'outside'].map((name) => join(fence, name));
  const deep = join(fence, 'a/b/c/d');
  const builder = openBuilder();
  const reportAt = (/** @type {number} */ variant) => join(fence, `reports/${variant}.json`);
  const command = (/** @type {number} */ variant, /** @type {string} */ out) => [
    'build',
    reportAt(variant),
    '--out',
    out,
    '--base-url',
    BASE,
    '--no-pictures',
    '--formats',
    'all',
    '--threads',
    '1',
  ];

  mkdirSync(join(fence, 'reports'));
  for (const place of [outside, deep, join(fence, 'a/b')]) {
    mkdirSync(place, { recursive: true });
    for (const name of ['zh.json', 'index.html', 'notes.txt']) writeFileSync(join(place, name), 'a file of somebody');
  }
  /** @type {Map<string, string>[]} */
  const references = [];
  let ms = 0;
  for (let variant = 0; variant < VARIANTS; variant++) {
    writeFileSync(reportAt(variant), reportOf(variant));
    const began = performance.now();
    const { code, said } = await builder.build(command(variant, join(reference, `${variant}`)));
    if (code !== 0) throw new Error(`The reference could not be built: ${said}`);
    ms = performance.now() - began;
    references.push(contents(join(reference, `${variant}`)));
  }
  for (const variant of [0, 1]) await builder.build(command(variant, start));
  const pinned = new Map(references.flatMap((all) => [...only(all, isKept)]));

  /** Files around the site that no build may touch. */
  const sentinels = () => new Map([...contents(outside), ...['', 'a/b/', 'a/b/c/d/'].flatMap((at) => guarded(at))]);
  const guarded = (/** @type {string} */ at) =>
    ['zh.json', 'index.html', 'notes.txt'].flatMap((name) => {
      const path = join(fence, at, name);
      return existsSync(path) ? [/** @type {[string, string]} */ ([at + name, readFileSync(path, 'latin1')])] : [];
    });
  const before = sentinels();

  /** What is wrong with a site that was built without complaint. @param {number} variant @param {Contents} was */
  function wrongWith(variant, was, /** @type {string} */ site) {
    const found = only(contents(site), (path) => path !== MANIFEST);
    const kept = [...was.keys()].filter(isKept).map((path) => /** @type {const} */ ([path, pinned.get(path) ?? '']));
    const wanted = new Map([...kept, ...only(references[variant] ?? new Map(), (path) => path !== MANIFEST)]);
    return differences(wanted, found);
  }

  /** @param {number} seed */
  async function round(seed) {
    const chance = randomFrom(seed);
    const place = join(deep, 'round');
    const [site, backup] = [join(place, 'site'), join(fence, 'backup')];
    mkdirSync(place);
    cpSync(start ?? '', site, { recursive: true });
    /** @type {string[]} */
    const did = [];
    /** @type {string[]} */
    const problems = [];

    if (chance.below(2) === 0) {
      const [variant, after] = [chance.below(VARIANTS), chance.below(Math.ceil(ms))];
      await builder.kill(command(variant, site), after);
      did.push(`killed after ${after} ms`);
    }
    const aside = join(place, '.site.report-widgets-old');
    const standing = existsSync(site) ? site : aside;
    if (standing === aside) did.push('between the renames');
    cpSync(standing, backup, { recursive: true });
    const was = contents(backup);
    const harms = chance.below(8) === 0 && did.length ? [] : harm(standing, outside ?? '', chance);
    did.push(...harms.map(({ path, how }) => `${path} ${how}`));

    const variant = chance.below(VARIANTS);
    const { code, said } = await builder.build(command(variant, site));
    // Progress is printed on the same stream.
    const lines = said.split('\n').filter((line) => !/^\d+ of \d+ done$/.test(line));
    const end = code === 0 ? 'built' : code === 2 ? 'refused' : 'broken';
    if (code === 0) problems.push(...wrongWith(variant, was, site));
    else {
      if (code !== 2 || lines.length !== 1) problems.push(`ended with ${code}: ${said}`);
      if (!harms.some(({ path }) => said.includes(path))) problems.push(`refused, and named nothing: ${said}`);
      const left = existsSync(site) ? site : aside;
      heal(left, backup, harms);
      problems.push(...differences(was, contents(left)).map((one) => `after a refusal, ${one}`));
      const again = await builder.build(command(variant, site));
      if (again.code !== 0) problems.push(`repaired, but refused again: ${again.said}`);
      else problems.push(...wrongWith(variant, was, site));
    }
    problems.push(...differences(before, sentinels()).map((one) => `outside, ${one}`));
    for (const folder of [place, backup]) rmSync(folder, { recursive: true, force: true });
    return { problems, end, did };
  }

  return {
    round,
    close() {
      builder.close();
      chmodSync(fence, 0o755);
      rmSync(fence, { recursive: true, force: true });
    },
  };
}
