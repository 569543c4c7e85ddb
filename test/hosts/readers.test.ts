import { afterAll, describe, expect, it } from 'vitest';
import { OUTCOMES, seenIn, type Outcome } from '../sanitizers/survival.js';
import { isWriting, readOutcomes, recordKept, type Kept } from './editors/outcomes.js';
import { givenCodes } from './support/given-codes.js';
import { READERS, startReader } from './readers/readers.js';

/*
 * What readers of feeds and mail show of an article with a code: the programs themselves, or the class with which they clean HTML,
 * from Debian's packages.
 */

const CODES = givenCodes('tea-output', 'https://report.example.gov.cn/');
const KINDS = ['html', 'wechat', 'picture', 'frame', 'frame-only', 'script', 'sentence', 'quote'] as const;

/** The least that is left of any code, where it is less than text and link. */
const LEAST: Readonly<Record<string, Outcome>> = {
  // It cuts out an element that it does not know with all that is in it, and the figure of these two codes is in one.
  'Tiny Tiny RSS script': 'lost',
  'Tiny Tiny RSS sentence': 'lost',
  // It prints text; an address only if it is written out.
  w3m: 'text',
};

const found: Record<string, Kept> = {};
afterAll(() => recordKept('readers', found));

const isAtLeast = (least: Outcome, outcome: Outcome): boolean => OUTCOMES.indexOf(outcome) <= OUTCOMES.indexOf(least);

for (const reader of READERS) {
  const started = await startReader(reader);

  describe.runIf(started !== undefined)(reader.name, () => {
    const outcome = (kind: (typeof KINDS)[number]): Outcome => {
      const code = CODES.get(kind)!;
      return code.outcome(started!.read(code.html));
    };

    it.each(KINDS)('shows of the code %s every word and the link', (kind) => {
      const { kept } = (found[reader.name] ??= { version: started!.version, kept: {} });
      const left = outcome(kind);
      found[reader.name] = { version: started!.version, kept: { ...kept, [kind]: left } };
      const least = LEAST[`${reader.name} ${kind}`] ?? LEAST[reader.name] ?? 'text and link';
      expect(isAtLeast(least, left), left).toBe(true);
      if (!isWriting) expect(left).toBe(readOutcomes().readers[reader.name]!.kept[kind]);
    });

    it('shows nothing of a script', () => {
      expect(seenIn(started!.read('<p>正文</p><script>function(){}</script>'))).toBe('正文');
    });
  });
}
