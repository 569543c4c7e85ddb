/* Generates docs/browsers.md: the engines that ran the host pages, with their results. */

/**
 * @typedef {{ name: string, version: string | undefined }} Engine version is undefined if it was not run
 * @typedef {{ ancestorTitles?: string[], title: string, status: string }} Test
 * @typedef {{ assertionResults?: Test[] }} File
 */

const INTRODUCTION = `# Which browsers and host pages are tested

This page shows in which browsers the widgets were tested, and on which kinds of pages. \`npm run test:hosts -- --write\` writes it; edit
\`scripts/lib/browsers-doc.mjs\`, not this file. These tests open complete pages of other projects in real engines. They need many packages and old
engines that few machines have, so they are a separate command and not part of \`npm test\`.

| grade | browsers | what is shown |
| --- | --- | --- |
| tested | Chromium, Firefox, WebKit as below | every element test of \`npm test\`, and the host pages below |
| tested | Chromium 102 and 87 (Qt's web engine) | the host pages below, on the built script |
| linted only | Chromium 73 to 86 | \`npm test\` reads every script for other people's pages as ES2017, and holds each method that it calls and each class that it makes to what Chromium 73 has, by MDN's compatibility data; none was run there |
| text | anything older | the text and the link in the light DOM, which no script of ours touches |

WebKit is WebKitGTK. Safari, WeChat's browser, the Chinese desktop browsers themselves and screen readers were not available
for this test run; this page makes no claim about them.

The columns Chromium 102 and Chromium 87 are Qt's web engine from Debian's packages, which \`node scripts/browsers.mjs --get chromium-102
chromium-87\` installs as root. A run without them says “not run” in these columns. Neither \`npm test\` nor continuous integration runs any of
the host pages below, so each column shows what happened on the date of the run and says nothing of later changes.
`;

/**
 * @param {readonly Test[]} tests
 * @param {string} name of an engine
 */
function cell(tests, name) {
  const own = tests.filter(({ ancestorTitles = [] }) => ancestorTitles.includes(name));
  if (own.some(({ status }) => status === 'failed')) return 'fails';
  return own.some(({ status }) => status === 'passed') ? 'passes' : 'not run';
}

/**
 * A test's title with those of its groups, without its engine; undefined for a test without an engine.
 * @param {Test} test
 * @param {readonly string[]} names of all engines
 */
function titleOf({ ancestorTitles = [], title }, names) {
  const isDriven = ancestorTitles.some((each) => names.includes(each));
  return isDriven ? [...ancestorTitles.filter((each) => each && !names.includes(each)), title].join(' ') : undefined;
}

/**
 * @param {readonly Test[]} tests
 * @param {readonly string[]} names of all engines
 */
function rows(tests, names) {
  const titles = [...new Set(tests.flatMap((test) => titleOf(test, names) ?? []))];
  return titles.map((title) => {
    const own = tests.filter((test) => titleOf(test, names) === title);
    return `| ${[title, ...names.map((name) => cell(own, name))].join(' | ')} |`;
  });
}

/**
 * @param {{ testResults?: File[] }} report of vitest's JSON reporter
 * @param {readonly Engine[]} engines all that are known, in order
 * @param {string} date of the run, such as 2026-11-26
 */
export function browsersDoc({ testResults = [] }, engines, date) {
  const tests = testResults.flatMap(({ assertionResults = [] }) => assertionResults);
  const names = engines.map(({ name }) => name);
  const head = `| host page | ${names.join(' | ')} |\n|${' --- |'.repeat(names.length + 1)}`;
  const versions = engines.map(({ name, version }) => `- ${name}: ${version ?? 'not run'}`);
  return [
    INTRODUCTION,
    `## The run of ${date}\n\n${versions.join('\n')}\n`,
    `${head}\n${rows(tests, names).join('\n')}\n`,
  ].join('\n');
}

/**
 * An engine's short name and version, from its user agent.
 * @param {string} agent
 */
export const versionIn = (agent) => /(?:Chrome|Firefox|Version)\/[\d.]+/.exec(agent)?.[0].replace('/', ' ') ?? agent;
