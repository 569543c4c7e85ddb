import { readFileSync } from 'node:fs';

/**
 * What a runner did. Only counts are kept, so that several runners can be added up.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @returns {Counts} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = none();
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * The closing line that people and machines read.
 * @param {Counts} counts
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * @typedef {{ status: string, assertionResults?: { status: string }[] }} VitestFile
 * @param {{ testResults?: VitestFile[] }} report what vitest's JSON reporter writes
 */
export function countVitest({ testResults = [] }) {
  const counts = none();
  for (const { status, assertionResults = [] } of testResults) {
    const of = (/** @type {string} */ name) => assertionResults.filter((test) => test.status === name).length;
    const [passed, failed] = [of('passed'), of('failed')];
    counts.passed += passed;
    // A file that failed to load has no failed test, but counts as one.
    counts.failed += failed || (status === 'passed' ? 0 : 1);
    counts.skipped += assertionResults.length - passed - failed;
  }
  return counts;
}

/**
 * @typedef {{ passed: boolean, skipped: boolean }} BrowserTest
 * @typedef {{ tests?: BrowserTest[], suites?: BrowserSuite[] }} BrowserSuite
 * @typedef {{ passed?: boolean, testResults?: BrowserSuite }} BrowserSession
 */

/**
 * @param {BrowserSuite | undefined} suite
 * @returns {Counts}
 */
function countSuite(suite) {
  const counts = none();
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  return sum([counts, ...(suite?.suites ?? []).map(countSuite)]);
}

/**
 * @param {readonly BrowserSession[]} sessions of one engine: a test file each
 * @returns {Counts}
 */
export function countSessions(sessions) {
  return sum(
    sessions.map(({ passed, testResults }) => {
      const counts = countSuite(testResults);
      // A file that crashed or contains no test has no failed test, but counts as one.
      const broken = !passed || counts.passed + counts.failed === 0;
      return { ...counts, failed: counts.failed || (broken ? 1 : 0) };
    }),
  );
}

/** @param {string | undefined} message */
const firstLine = (message = '') => message.split('\n', 1)[0]?.slice(0, 300) ?? '';

/** @param {readonly string[]} titles @param {string | undefined} message */
const failure = (titles, message) => `${titles.filter(Boolean).join(' › ')}: ${firstLine(message)}`;

/**
 * Failed tests, one per line: repeated at the end, since the output has thousands of lines.
 * @typedef {{ status: string, title?: string, ancestorTitles?: string[], failureMessages?: string[] }} NamedTest
 * @param {{ testResults?: { name?: string, status: string, message?: string, assertionResults?: NamedTest[] }[] }} report
 *   what vitest's JSON reporter writes
 */
export function vitestFailures({ testResults = [] }) {
  return testResults.flatMap(({ name = '', status, message, assertionResults = [] }) => {
    const file = name.slice(name.lastIndexOf('/test/') + 1);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (!failed.length) return status === 'passed' ? [] : [failure([file], message || 'not run')];
    return failed.map(({ ancestorTitles = [], title = '', failureMessages = [] }) =>
      failure([file, ...ancestorTitles, title], failureMessages[0]),
    );
  });
}

/**
 * @typedef {{ name?: string, passed: boolean, skipped: boolean, error?: { message?: string } }} NamedBrowserTest
 * @typedef {{ name?: string, tests?: NamedBrowserTest[], suites?: NamedSuite[] }} NamedSuite
 * @typedef {{ testFile?: string, passed?: boolean, testResults?: NamedSuite, errors?: { message?: string }[] }} NamedSession
 * @param {string} engine
 * @param {readonly NamedSession[]} sessions of one engine
 */
export function sessionFailures(engine, sessions) {
  return sessions.flatMap(({ testFile = '', passed, testResults, errors = [] }) => {
    const file = testFile.slice(testFile.lastIndexOf('/test/') + 1);
    const failed = suiteFailures(testResults, [`${engine}: ${file}`]);
    return failed.length || passed ? failed : [failure([`${engine}: ${file}`], errors[0]?.message ?? 'broken off')];
  });
}

/** @param {NamedSuite | undefined} suite @param {readonly string[]} around @returns {string[]} */
function suiteFailures(suite, around) {
  const titles = [...around, suite?.name ?? ''];
  const failed = (suite?.tests ?? []).filter((test) => !test.passed && !test.skipped);
  return [
    ...failed.map(({ name = '', error }) => failure([...titles, name], error?.message)),
    ...(suite?.suites ?? []).flatMap((inner) => suiteFailures(inner, titles)),
  ];
}

/**
 * Validates the result of a runner: exit code and counts must agree, and something must have run.
 * @param {Counts | undefined} counts undefined if it wrote no result
 * @param {number} code its exit code
 * @returns {{ counts: Counts, trouble?: string }}
 */
export function judge(counts, code) {
  const failedOnce = { ...(counts ?? none()), failed: (counts?.failed ?? 0) || 1 };
  if (!counts) return { counts: failedOnce, trouble: `it ended with exit code ${code} and wrote no result` };
  if (counts.passed + counts.failed === 0) return { counts: failedOnce, trouble: 'it ran no test' };
  if (code !== 0 && counts.failed === 0)
    return { counts: failedOnce, trouble: `it ended with exit code ${code}, though no test failed` };
  return { counts };
}

/**
 * @template T
 * @param {string} file
 * @returns {T | undefined} nothing where the file is missing or broken off
 */
export function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** How the runner says that a browser has stopped answering in the middle of a file. */
const STALLED = /^Browser tests did not (?:start|finish) within/;

/**
 * Test files in which a browser stopped answering. No test of them has failed: it is not known what they would say.
 * @param {readonly NamedSession[]} sessions of one engine
 * @returns {string[]} paths of the files
 */
export const stalledFiles = (sessions) =>
  sessions.flatMap(({ testFile, errors = [] }) =>
    testFile !== undefined && errors.some(({ message = '' }) => STALLED.test(message)) ? [testFile] : [],
  );
