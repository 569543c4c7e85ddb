import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOf, writeReport } from './bench/bench-reports.mjs';
import { inRoot, root, run } from './run.mjs';
import { must, runSteps } from './steps.mjs';

/*
 * The two sides of `npm run compare`: the program at a revision and the current one, each with the sites that it
 * builds.
 */

/**
 * @typedef {object} Wanted
 * @property {number} facts of the generated report; none where it is 0
 * @property {boolean} pictures
 */

const CACHE = inRoot('.cache', 'compare');

const SAMPLES = ['choujiang-2022-invented', 'choujiang-2023'];
const GENERATED = 'generated';

/** Reports by site. */
const SITES = { one: SAMPLES.slice(1), several: SAMPLES, [GENERATED]: [GENERATED] };

const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/**
 * Builds the sites of one side: afterwards, `folder` contains `reports`, `sites` and `embed`, the program's scripts.
 * @param {string} program the folder of a clone that is built
 * @param {string} folder
 * @param {Wanted} wanted
 */
async function buildSites(program, folder, { facts, pictures }) {
  cpSync(join(program, 'dist', 'embed'), join(folder, 'embed'), { recursive: true });
  for (const [site, ids] of Object.entries(SITES)) {
    if (site === GENERATED && facts === 0) continue;
    const files = ids.map((id) => join(folder, 'reports', `${id}.json`));
    const flags = ['--out', join(folder, 'sites', site), '--base-url', 'https://example.org/r/'];
    // Earlier versions make all formats and lack the option.
    if (hasFormats(program)) flags.push('--formats', 'all');
    // A thousand facts in six sizes and two languages would take an hour, and add nothing to the samples.
    if (!pictures || site === GENERATED) flags.push('--no-pictures');
    await must(
      run(process.execPath, [join(program, 'dist', 'cli', 'main.js'), 'build', ...files, ...flags], { quiet: true }),
    );
  }
}

const hasFormats = (/** @type {string} */ program) =>
  readFileSync(join(program, 'dist', 'cli', 'run.js'), 'utf8').includes('--formats');

/**
 * Builds a worktree at a revision. It shares our packages if its lock file is equal; otherwise its build installs its
 * own.
 * @param {string} commit
 * @param {string} folder does not exist yet
 */
async function buildProgram(commit, folder) {
  git('worktree', 'add', '--detach', '--force', folder, commit);
  const lock = (/** @type {string} */ clone) => readFileSync(join(clone, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(root)) symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'));
  await must(run(process.execPath, [join(folder, 'scripts', 'build.mjs')], { quiet: true }));
}

/**
 * @param {string} program
 * @param {string} folder
 * @param {number} facts
 */
async function writeReports(program, folder, facts) {
  mkdirSync(folder, { recursive: true });
  for (const id of SAMPLES) copyFileSync(join(program, 'dist', 'data', `${id}.json`), join(folder, `${id}.json`));
  if (facts > 0) writeReport(folder, await reportOf(facts, GENERATED, join(program, 'dist')));
}

/**
 * @param {ReadonlyArray<readonly [name: string, step: () => Promise<string | void>]>} steps
 */
async function stepsOrStop(steps) {
  if (!(await runSteps(steps))) process.exit(2);
}

/**
 * The output of the program at a revision, built now or cached.
 * @param {string} ref
 * @param {Wanted} wanted
 * @returns {Promise<string>} the folder of this side
 */
export async function builtAt(ref, wanted) {
  const commit = git('rev-parse', '--verify', `${ref}^{commit}`);
  const folder = join(CACHE, `${commit.slice(0, 12)}-${wanted.facts}${wanted.pictures ? '-pictures' : ''}`);
  const done = join(folder, 'done');
  if (existsSync(done)) return folder;
  // Only one revision is cached: a site of a thousand facts has hundreds of megabytes.
  rmSync(CACHE, { recursive: true, force: true });
  const temporary = mkdtempSync(join(tmpdir(), 'compare-'));
  const program = join(temporary, 'program');
  console.log(`Building ${ref} (${commit.slice(0, 12)})`);
  try {
    await stepsOrStop([
      ['program', () => buildProgram(commit, program)],
      ['reports', () => writeReports(program, join(folder, 'reports'), wanted.facts)],
      ['sites', () => buildSites(program, folder, wanted)],
    ]);
    mkdirSync(done);
  } finally {
    git('worktree', 'remove', '--force', program);
    rmSync(temporary, { recursive: true, force: true });
  }
  return folder;
}

/**
 * The output of the current program, already built, for the same reports.
 * @param {string} before the folder of the other side
 * @param {Wanted} wanted
 */
export async function builtHere(before, wanted) {
  const folder = join(CACHE, 'here');
  rmSync(folder, { recursive: true, force: true });
  console.log('Building the present sites');
  await stepsOrStop([
    [
      'sites',
      async () => {
        cpSync(join(before, 'reports'), join(folder, 'reports'), { recursive: true });
        await buildSites(root, folder, wanted);
      },
    ],
  ]);
  return folder;
}
