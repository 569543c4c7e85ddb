import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { FINDINGS, PROBLEMS } from './code-meanings.js';
import { codesPage } from './codes.js';

const file = new URL('../../docs/codes.md', import.meta.url);

describe('docs/codes.md', () => {
  it('is what npm run codes writes', async () => {
    const config = await resolveConfig(file);
    expect(readFileSync(file, 'utf8')).toBe(await format(codesPage(), { ...config, parser: 'markdown' }));
  });

  it('has an entry for each code', () => {
    const names = (codesPage().match(/^### .*$/gm) ?? []).map((line) => line.slice('### '.length));
    // A text of the report and the source text can both have a wrong length.
    expect(names.sort()).toEqual([...Object.keys(PROBLEMS), ...Object.keys(FINDINGS)].sort());
  });
});
