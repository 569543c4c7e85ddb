/*
 * The catalogue of cases (test/embedding/catalogue.ts) with the results of a test run. A test covers the cases listed at
 * the start of its title, or of an enclosing group's title: "D05, D06: a figure".
 */

/**
 * @typedef {object} Covered what one test says of the cases that it covers
 * @property {readonly string[]} ids
 * @property {string} engine
 * @property {string} file path inside the repository
 * @property {boolean} passed
 *
 * @typedef {{ id: string, title: string, engines: readonly string[], reason?: string }} Case
 * @typedef {{ ancestorTitles?: string[], title: string, status: string }} VitestTest
 * @typedef {{ name: string, assertionResults?: VitestTest[] }} VitestFile
 * @typedef {{ name: string, passed: boolean, skipped: boolean }} BrowserTest
 * @typedef {{ name?: string, tests?: BrowserTest[], suites?: BrowserSuite[] }} BrowserSuite
 * @typedef {{ testFile: string, testResults?: BrowserSuite }} BrowserSession
 */

/** Case ids by group letter; the second attack has faults (RF1) and cases (RC01). */
const ID = String.raw`(?:[DHFNLASP]\d\d|RF\d{1,2}|RC\d\d)`;
const LIST = `${ID}(?:, ${ID})*`;
const IDS = new RegExp(`^${LIST}(?=: )`);
const QUOTED = new RegExp(`['"\`](${LIST}): `, 'g');

/**
 * @param {string} title
 * @returns {string[]} the ids that it begins with
 */
export const idsIn = (title) => IDS.exec(title)?.[0].split(', ') ?? [];

/**
 * The case ids in a test's source, to list coverage without running it.
 * @param {string} text of a test file
 */
export const idsInSource = (text) => [...text.matchAll(QUOTED)].flatMap(([, ids = '']) => ids.split(', '));

/**
 * @param {string} file
 * @param {string} root
 */
const inside = (file, root) => (file.startsWith(root) ? file.slice(root.length) : file).replace(/^[/\\]/, '');

/**
 * @param {{ testResults?: VitestFile[] }} report of vitest's JSON reporter
 * @param {readonly string[]} engines by whose names groups of tests are called that drive a browser
 * @param {string} root folder of the repository
 * @returns {Covered[]}
 */
export function fromVitest({ testResults = [] }, engines, root) {
  return testResults.flatMap(({ name, assertionResults = [] }) =>
    assertionResults.flatMap(({ ancestorTitles = [], title, status }) => {
      const titles = [...ancestorTitles, title];
      const ids = titles.flatMap(idsIn);
      if (!ids.length || !['passed', 'failed'].includes(status)) return [];
      const engine = titles.find((each) => engines.includes(each)) ?? 'Node';
      return [{ ids, engine, file: inside(name, root), passed: status === 'passed' }];
    }),
  );
}

/**
 * @param {BrowserSuite | undefined} suite
 * @param {readonly string[]} around titles of the groups around it
 * @returns {{ titles: string[], passed: boolean }[]}
 */
function testsOf(suite, around = []) {
  const titles = [...around, suite?.name ?? ''];
  const own = (suite?.tests ?? []).filter(({ skipped }) => !skipped);
  return [
    ...own.map(({ name, passed }) => ({ titles: [...titles, name], passed })),
    ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, titles)),
  ];
}

/**
 * @param {string} engine
 * @param {readonly BrowserSession[]} sessions of the test runner in that engine
 * @param {string} root folder of the repository
 * @returns {Covered[]}
 */
export function fromSessions(engine, sessions, root) {
  return sessions.flatMap(({ testFile, testResults }) =>
    testsOf(testResults).flatMap(({ titles, passed }) => {
      const ids = titles.flatMap(idsIn);
      return ids.length ? [{ ids, engine, file: inside(testFile, root), passed }] : [];
    }),
  );
}

/**
 * @param {Case} one
 * @param {string} engine
 * @param {readonly Covered[]} covered by tests of that case
 */
function cell({ engines }, engine, covered) {
  const run = covered.filter((each) => each.engine === engine);
  if (run.some(({ passed }) => !passed)) return 'fails';
  if (run.length) return 'passes';
  return engines.includes(engine) ? 'not run' : '';
}

/**
 * @param {Case} one
 * @param {readonly string[]} engines
 * @param {readonly Covered[]} all
 */
function row(one, engines, all) {
  const covered = all.filter(({ ids }) => ids.includes(one.id));
  const files = [...new Set(covered.map(({ file }) => `\`${file.replace(/^test\//, '')}\``))].sort();
  const where = [...files, ...(one.reason ? [one.reason] : [])].join(', ');
  return `| ${[one.id, one.title, ...engines.map((engine) => cell(one, engine, covered)), where].join(' | ')} |`;
}

/**
 * The table of a group, in Markdown.
 * @param {readonly Case[]} cases
 * @param {readonly string[]} engines
 * @param {readonly Covered[]} covered
 */
export function table(cases, engines, covered) {
  const head = ['id', 'case', ...engines, 'tests in test/'];
  const rows = cases.map((one) => row(one, engines, covered));
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}
