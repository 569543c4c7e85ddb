import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenIn, type Outcome } from '../sanitizers/survival.js';
import { isWriting, readOutcomes, recordKept } from './editors/outcomes.js';
import { givenCodes } from './support/given-codes.js';
import { missingFor, startWiki, WIKIS, type StartedWiki } from './wikis/wikis.js';

/*
 * The codes in articles of MediaWiki and DokuWiki of Debian's packages. A wiki is written in its own markup, as plain text, and shows HTML
 * that it does not allow as it stands. So what is tested is what has to come through: a quotation, and an address.
 */

const CODES = givenCodes('tea-output', 'https://report.example.gov.cn/');
const PAGE = 'https://report.example.gov.cn/w/tea-output/';

/** The kinds of the table in docs/survival.md. */
const KINDS = ['html', 'wechat', 'picture', 'frame', 'frame-only', 'script', 'sentence', 'quote'] as const;

/** Of every code the words are left, whatever else a reader sees. */
const NEVER: readonly Outcome[] = ['lost', 'run together'];

describe.each(WIKIS)('$name', (wiki) => {
  const missing = missingFor(wiki);
  if (missing.length) console.log(`Not run: ${wiki.name} (missing: ${missing.join(', ')})`);

  describe.runIf(missing.length === 0)('as Debian has it', () => {
    let started: StartedWiki;
    const kept: Record<string, Outcome> = {};
    beforeAll(async () => {
      started = await startWiki(wiki);
      for (const kind of KINDS) {
        const code = CODES.get(kind)!;
        kept[kind] = code.outcome(await started.post(code.html));
      }
    }, 180_000);
    afterAll(async () => {
      recordKept('systems', { [wiki.name]: { version: started.version, kept } });
      await started.stop();
    });

    it('keeps a quotation, word for word and with its link', () => {
      expect(kept['quote']).toBe('whole');
    });

    it('makes a link of an address', async () => {
      const shown = await started.post(`见 ${PAGE} 。`);
      expect(shown).toMatch(new RegExp(`<a [^>]*href="${PAGE}"`));
    });

    it('keeps the words of every code', () => {
      expect(Object.entries(kept).filter(([, outcome]) => NEVER.includes(outcome))).toEqual([]);
    });

    it('has HTML switched off, so that an article shows the tags of a code', async () => {
      expect(seenIn(await started.post('<script src="x.js"></script>'))).toContain('<script');
    });

    if (isWriting) return;
    it('leaves of each code what docs/survival.md says', () => {
      expect(kept).toEqual(readOutcomes().systems[wiki.name]!.kept);
    });
  });
});
