import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingGlyphs, tellMissing } from '../../src/cli/missing-glyphs.js';
import { run } from '../../src/cli/run.js';
import { validReport } from '../fixtures/report.js';

const lacking = (...subjects: string[]) => subjects.map((subject) => ({ folder: '', subject, missing: ['🎉'] }));

describe('missingGlyphs', () => {
  it('are listed by character, with the subjects of each', () => {
    expect(
      missingGlyphs([
        { folder: 'a', subject: 'x', missing: ['🎉', '𪚥'] },
        { folder: 'b', subject: 'x', missing: ['䶮', '🎉'] },
      ]),
    ).toEqual([
      { character: '䶮', codePoint: 'U+4DAE', subjects: ['b/x'] },
      { character: '🎉', codePoint: 'U+1F389', subjects: ['a/x', 'b/x'] },
      { character: '𪚥', codePoint: 'U+2A6A5', subjects: ['a/x'] },
    ]);
  });
});

describe('tellMissing', () => {
  const reported = (language: 'zh' | 'en', list: Parameters<typeof tellMissing>[0]): string[] => {
    const lines: string[] = [];
    tellMissing(list, { out: (line) => void lines.push(line), error: () => undefined, language });
    return lines;
  };

  it('prints nothing if no glyph is missing', () => expect(reported('en', [])).toEqual([]));

  it('names the character and where it is', () => {
    expect(reported('en', lacking('a', 'b'))).toEqual(['not in the font, so pictures show 〓: 🎉 (U+1F389) in a, b']);
    expect(reported('zh', lacking('a', 'b'))).toEqual(['字体缺字，图片中以〓代替：🎉（U+1F389），见a、b']);
  });

  it('names five subjects, and counts the others', () => {
    const seven = lacking('a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(reported('en', seven)[0]).toMatch(/ in a, b, c, d, e and 2 more$/);
    expect(reported('zh', seven)[0]).toMatch(/，见a、b、c、d、e等7项$/);
  });

  it('prints no control characters', () => {
    expect(reported('en', [{ folder: '', subject: 'a', missing: ['\u001B'] }])).toEqual([
      'not in the font, so pictures show 〓: ? (U+001B) in a',
    ]);
  });
});

describe('report-widgets build, of a report with a character that few fonts have', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-widgets-'));
    // One fact, so that there are few pictures to make.
    const [fact] = validReport()['facts'] as object[];
    const facts = [{ ...fact, label: { zh: '茶叶𪚥产值', en: 'Tea output' } }];
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...validReport(), boards: [], facts }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints a warning, also in the next build, which reuses the picture', async () => {
    const build = async (...more: string[]): Promise<string[]> => {
      const lines: string[] = [];
      const args = ['--out', join(folder, 'site'), '--base-url', 'https://example.gov.cn/r/', ...more];
      const io = { out: (line: string) => void lines.push(line), error: () => undefined, language: 'en' } as const;
      expect(await run(['build', join(folder, 'report.json'), ...args], io)).toBe(0);
      return lines;
    };
    const subjects = ['economy', 'tea-output'];
    const words = `not in the font, so pictures show 〓: 𪚥 (U+2A6A5) in ${subjects.join(', ')}`;
    expect(await build()).toEqual([expect.stringMatching(/ 0 unchanged/), words]);
    expect(await build()).toEqual([expect.stringMatching(/ 0 made/), words]);
    const summary = JSON.parse((await build('--json')).pop()!) as Record<string, unknown>;
    expect(summary['missingGlyphs']).toEqual([{ character: '𪚥', codePoint: 'U+2A6A5', subjects }]);
  });
});
