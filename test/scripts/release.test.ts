import { describe, expect, it } from 'vitest';
import { datedChangelog, entriesOf, notesOf, tagProblems } from '../../scripts/lib/release.mjs';

const CHANGELOG = `# Changelog

## 0.2.0 (unreleased)

### Added

- A thing.

## 0.1.0 (2026-01-02)

The first.
`;

describe('a changelog', () => {
  it('is read version by version, the newest first', () => {
    expect(entriesOf(CHANGELOG)).toEqual([
      { version: '0.2.0', day: 'unreleased', text: '### Added\n\n- A thing.' },
      { version: '0.1.0', day: '2026-01-02', text: 'The first.' },
    ]);
  });

  it('gets the day of a version, and stays else as it is', () => {
    expect(datedChangelog(CHANGELOG, '0.2.0', '2026-11-30')).toBe(CHANGELOG.replace('unreleased', '2026-11-30'));
  });

  it.each([
    [
      'another version',
      CHANGELOG,
      '0.3.0',
      'CHANGELOG.md begins with 0.2.0, not with 0.3.0: write what 0.3.0 changes first.',
    ],
    [
      'a version that is out',
      CHANGELOG.replace('unreleased', '2026-02-03'),
      '0.2.0',
      'CHANGELOG.md says that 0.2.0 came out already (2026-02-03).',
    ],
    ['a version that changes nothing', '## 0.2.0 (unreleased)\n', '0.2.0', 'CHANGELOG.md says nothing of 0.2.0.'],
    [
      'no changelog',
      '',
      '0.2.0',
      'CHANGELOG.md begins with no version, not with 0.2.0: write what 0.2.0 changes first.',
    ],
  ])('refuses %s', (_, changelog, version, message) => {
    expect(() => datedChangelog(changelog, version, '2026-11-30')).toThrow(message);
  });

  it('says what a tag has changed', () => {
    expect(notesOf(CHANGELOG, 'v0.1.0')).toBe('The first.');
    expect(() => notesOf(CHANGELOG, 'v9.9.9')).toThrow('CHANGELOG.md says nothing of v9.9.9.');
  });
});

describe('a tag', () => {
  const dated = CHANGELOG.replace('unreleased', '2026-11-30');
  const good = { tag: 'v0.2.0', version: '0.2.0', changelog: dated, repository: { type: 'git' } };

  it('is published where it is the version, which has its day', () => {
    expect(tagProblems(good)).toEqual([]);
  });

  it.each([
    ['it is another version', { tag: 'v0.3.0' }, 'The tag is v0.3.0, and package.json has version 0.2.0.'],
    ['its version has no day', { changelog: CHANGELOG }, 'CHANGELOG.md has no day for 0.2.0: run npm run release.'],
    [
      'nobody knows where it is built',
      { repository: undefined },
      'package.json has no "repository": provenance names it, and the registry compares the two.',
    ],
  ])('is not published where %s', (_, change, problem) => {
    expect(tagProblems({ ...good, ...change })).toEqual([problem]);
  });
});
