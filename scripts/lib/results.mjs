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
    // A file that could not even be loaded has no failed test, and is one.
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
      // A file that broke off, or that holds no test, has no failed test, and is one.
      const broken = !passed || counts.passed + counts.failed === 0;
      return { ...counts, failed: counts.failed || (broken ? 1 : 0) };
    }),
  );
}

/**
 * What to believe of a runner: its exit code and its counts must agree, and it must have run something.
 * @param {Counts | undefined} counts nothing where it wrote no result
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
