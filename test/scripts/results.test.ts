import { describe, expect, it } from 'vitest';
import {
  closingLine,
  countSessions,
  countVitest,
  judge,
  none,
  sessionFailures,
  stalledFiles,
  sum,
  vitestFailures,
} from '../../scripts/lib/results.mjs';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });
const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('the closing line', () => {
  it.each([
    [counts(12, 0), '12 passed, 0 failed'],
    [counts(0, 3), '0 passed, 3 failed'],
    [counts(5, 1, 2), '5 passed, 1 failed, 2 skipped'],
  ])('%o: %s', (given, line) => {
    expect(closingLine(given)).toBe(line);
  });
});

describe('the sum', () => {
  it('of nothing is nothing', () => {
    expect(sum([])).toEqual(none());
  });

  it('adds each kind', () => {
    expect(sum([counts(1, 2, 3), counts(10, 20, 30)])).toEqual(counts(11, 22, 33));
  });
});

describe('what Node tests count', () => {
  it.each([
    ['passed and failed tests', [{ status: 'failed', assertionResults: [passed, failed, passed] }], counts(2, 1)],
    ['skipped tests', [{ status: 'passed', assertionResults: [passed, { status: 'pending' }] }], counts(1, 0, 1)],
    ['a file that could not be loaded, as a failure', [{ status: 'failed', assertionResults: [] }], counts(0, 1)],
    ['a file whose own set-up failed, as a failure', [{ status: 'failed', assertionResults: [passed] }], counts(1, 1)],
    ['nothing', [], counts(0, 0)],
  ])('%s', (_, testResults, expected) => {
    expect(countVitest({ testResults })).toEqual(expected);
  });
});

describe('what element tests count', () => {
  const test = (isPassed: boolean, isSkipped = false) => ({ passed: isPassed, skipped: isSkipped });

  it.each([
    [
      'tests at any depth',
      [{ passed: true, testResults: { tests: [test(true)], suites: [{ tests: [test(true)] }] } }],
      counts(2, 0),
    ],
    ['a failed test', [{ passed: false, testResults: { tests: [test(true), test(false)] } }], counts(1, 1)],
    ['a skipped test', [{ passed: true, testResults: { tests: [test(true), test(false, true)] } }], counts(1, 0, 1)],
    ['a file that broke off, as a failure', [{ passed: false, testResults: { tests: [test(true)] } }], counts(1, 1)],
    ['a file that never answered, as a failure', [{ passed: false }], counts(0, 1)],
    ['a file without a test, as a failure', [{ passed: true, testResults: { tests: [] } }], counts(0, 1)],
  ])('%s', (_, sessions, expected) => {
    expect(countSessions(sessions)).toEqual(expected);
  });
});

describe('a runner is believed', () => {
  it.each([
    ['when all passed and it says so', counts(3, 0), 0, counts(3, 0)],
    ['when some failed and it says so', counts(3, 1), 1, counts(3, 1)],
  ])('%s', (_, given, code, expected) => {
    expect(judge(given, code)).toEqual({ counts: expected });
  });

  it.each([
    ['it wrote no result', undefined, 0, counts(0, 1), 'it ended with exit code 0 and wrote no result'],
    ['it crashed', undefined, 139, counts(0, 1), 'it ended with exit code 139 and wrote no result'],
    ['it ran no test', counts(0, 0), 0, counts(0, 1), 'it ran no test'],
    ['it skipped every test', counts(0, 0, 4), 0, counts(0, 1, 4), 'it ran no test'],
    ['it failed though no test did', counts(3, 0), 1, counts(3, 1), 'it ended with exit code 1, though no test failed'],
  ])('but never when %s', (_, given, code, expected, trouble) => {
    expect(judge(given, code)).toEqual({ counts: expected, trouble });
  });
});

describe('what failed, said once more', () => {
  it('names file, test and the first line of what it said', () => {
    const report = {
      testResults: [
        { name: '/home/me/test/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', title: 'fine' }] },
        {
          name: '/home/me/test/b.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'failed', ancestorTitles: ['group'], title: 'adds', failureMessages: ['expected 1\n  at …'] },
            { status: 'passed', title: 'fine' },
          ],
        },
        { name: '/home/me/test/c.test.ts', status: 'failed', message: 'no such module\n…', assertionResults: [] },
      ],
    };
    expect(vitestFailures(report)).toEqual([
      'test/b.test.ts › group › adds: expected 1',
      'test/c.test.ts: no such module',
    ]);
    expect(vitestFailures({})).toEqual([]);
  });

  it('names the engine of a test in a browser', () => {
    const suites = [
      { name: 'group', tests: [{ name: 'adds', passed: false, skipped: false, error: { message: 'no\n' } }] },
    ];
    const sessions = [
      { testFile: 'test/a.browser.ts', passed: false, testResults: { name: '', suites } },
      {
        testFile: 'test/b.browser.ts',
        passed: true,
        testResults: { tests: [{ name: 'x', passed: true, skipped: false }] },
      },
      { testFile: 'test/c.browser.ts', passed: false },
      { testFile: 'test/d.browser.ts', passed: false, errors: [{ message: 'timed out' }] },
    ];
    expect(sessionFailures('Firefox', sessions)).toEqual([
      'Firefox: test/a.browser.ts › group › adds: no',
      'Firefox: test/c.browser.ts: broken off',
      'Firefox: test/d.browser.ts: timed out',
    ]);
  });
});

describe('stalledFiles', () => {
  it('has the files in which a browser stopped answering, and none with a failed test', () => {
    const sessions = [
      { testFile: '/a/test/elements/a.browser.ts', passed: true },
      { testFile: '/a/test/elements/b.browser.ts', passed: false, errors: [{ message: 'of the page' }] },
      {
        testFile: '/a/test/elements/c.browser.ts',
        passed: false,
        errors: [{ message: 'Browser tests did not finish within 420000ms. You can increase this timeout.' }],
      },
      {
        testFile: '/a/test/elements/d.browser.ts',
        errors: [{ message: 'Browser tests did not start within 60000ms.' }],
      },
    ];
    expect(stalledFiles(sessions)).toEqual(['/a/test/elements/c.browser.ts', '/a/test/elements/d.browser.ts']);
  });
});
