import { describe, expect, it } from 'vitest';
import { browsersDoc, versionIn } from '../../scripts/lib/browsers-doc.mjs';

const ENGINES = [
  { name: 'Firefox', version: 'Firefox 140.0' },
  { name: 'Chromium 87', version: undefined },
];

const report = (...tests: readonly (readonly [engine: string, title: string, status: string])[]) => ({
  testResults: [
    { assertionResults: tests.map(([engine, title, status]) => ({ ancestorTitles: ['', engine], title, status })) },
  ],
});

describe('the page about browsers', () => {
  it('says of an engine that was not there that it was not run', () => {
    const text = browsersDoc(report(['Firefox', 'H01: Bootstrap 5', 'passed']), ENGINES, '2026-11-26');
    expect(text).toContain('## The run of 2026-11-26\n\n- Firefox: Firefox 140.0\n- Chromium 87: not run\n');
    expect(text).toContain('| H01: Bootstrap 5 | passes | not run |');
  });

  it('says that a page fails where one of its tests does', () => {
    const tests = report(
      ['Firefox', 'H01: x', 'passed'],
      ['Firefox', 'H01: x', 'failed'],
      ['Chromium 87', 'H01: x', 'skipped'],
    );
    expect(browsersDoc(tests, ENGINES, '')).toContain('| H01: x | fails | not run |');
  });

  it('says the group of a page, and leaves out what drove no engine', () => {
    const tests = [
      { ancestorTitles: ['', 'Firefox', 'H25: a page'], title: 'in quirks mode', status: 'passed' },
      { ancestorTitles: ['', 'React on a server'], title: 'prints the text', status: 'passed' },
    ];
    const text = browsersDoc({ testResults: [{ assertionResults: tests }] }, ENGINES, '');
    expect(text).toContain('| H25: a page in quirks mode | passes | not run |');
    expect(text).not.toContain('prints the text');
  });

  it.each([
    [
      'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) QtWebEngine/5.15 Chrome/87.0.4280.144 Safari/537.36',
      'Chrome 87.0.4280.144',
    ],
    ['Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
    ['Mozilla/5.0 (X11) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15', 'Version 26.0'],
    ['something else', 'something else'],
  ])('takes the version from %s', (agent, version) => {
    expect(versionIn(agent)).toBe(version);
  });
});
