// `npm run release`: dates the version of package.json in CHANGELOG.md, commits and tags it. A workflow publishes it;
// nothing is uploaded from here.
//   --check TAG   lists reasons why a tag can't be published, and exits 1
//   --notes TAG   prints the changes of the tag
import './lib/node-version.mjs';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { datedChangelog, notesOf, tagProblems } from './lib/release.mjs';
import { inRoot } from './lib/run.mjs';

const { values } = parseArgs({ options: { check: { type: 'string' }, notes: { type: 'string' } } });
const file = inRoot('CHANGELOG.md');
const changelog = readFileSync(file, 'utf8');
/** @type {{ version: string, repository?: unknown }} */
const { version, repository } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** @param {...string} args */
const git = (...args) => execFileSync('git', args, { cwd: inRoot(), encoding: 'utf8' }).trim();

function release() {
  if (git('status', '--porcelain')) throw new Error('There are changes that are not committed: commit them first.');
  if (git('tag', '--list', `v${version}`)) throw new Error(`v${version} is tagged already: raise the version first.`);
  writeFileSync(file, datedChangelog(changelog, version, new Date().toISOString().slice(0, 10)));
  git('commit', '--quiet', '--message', `Version ${version}`, '--', 'CHANGELOG.md');
  git('tag', '--annotate', `v${version}`, '--message', `Version ${version}`);
  console.log(`v${version} is committed and tagged. To publish it: git push --follow-tags`);
}

try {
  if (values.notes !== undefined) console.log(notesOf(changelog, values.notes));
  else if (values.check === undefined) release();
  else {
    const problems = tagProblems({ tag: values.check, version, changelog, repository });
    for (const problem of problems) console.error(problem);
    if (problems.length) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
