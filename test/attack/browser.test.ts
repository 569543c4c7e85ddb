import { describe, expect, it } from 'vitest';
import type { Driver } from '../support/browsers/drive.js';
import { inEngines } from '../support/browsers/drive.js';
import { pagesFor, servePages } from './pages.js';
import { inChromium, inOthers, isMine, isWhole, payloads, say } from './settings.js';

const DAY = 86_400_000;
const OURS = /^http:\/\/127\.0\.0\.1:\d+\/|^data:|^blob:/;

/** Payloads that are loaded together, each in all its pages. */
const TOGETHER = 4;

/** After so many payloads a line says how far it is: all of the public ones take more than an hour. */
const STEP = 400;

/** What a document can do although it is no longer advised. */
interface Writable {
  open(): unknown;
  write(text: string): void;
  close(): void;
}

/**
 * Loads pages in frames, and gives what they did: calls, and addresses that they asked for.
 * @param isWritten writes pages of HTML into their frames, so that the parser is given the same and nothing is navigated,
 *   which takes most of the time; a page of the initial document isn't kept by every engine
 */
const loadIn = (drive: Driver, count: number, isWritten: boolean) =>
  drive.run(
    async (pages, written) => {
      const host = window as unknown as { calls: string[]; ask: typeof fetch };
      const all = written
        ? ((await (await host.ask('/pages')).json()) as { type: string; body: string }[])
        : Array.from({ length: pages }, () => undefined);
      const frames = all.map(() => document.createElement('iframe'));
      document.body.append(...frames);
      const loaded = frames.map((frame, index) => {
        const page = all[index];
        const done = new Promise((loads) => frame.addEventListener('load', loads));
        if (page?.type.startsWith('text/html')) {
          // Nothing else gives the parser a whole page.
          const inside: Writable = frame.contentDocument!;
          inside.open();
          inside.write(page.body);
          inside.close();
        } else frame.src = `/${index}`;
        return done;
      });
      await Promise.all(loaded);
      // Images that fail, and what is started by them, come after the frames.
      await new Promise((done) => setTimeout(done, 50));
      const asked = frames.flatMap((frame) => {
        // A frame that has gone elsewhere can't be looked into.
        try {
          return frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
        } catch {
          return ['a frame has left'];
        }
      });
      return { calls: host.calls, asked };
    },
    count,
    isWritten,
  );

/** How often pages are loaded where a busy machine keeps a browser waiting; an hour of loads is not thrown away for one. */
const TRIES = 3;

async function patiently<T>(load: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (tries === 1 || !/tim(?:e|ed) ?out/i.test(String(error))) throw error;
    say(`  loaded once more: ${String(error)}`);
    return patiently(load, tries - 1);
  }
}

async function attack(
  drive: Driver,
  isWritten: boolean,
  some: readonly string[],
  spoil = (body: string): string => body,
) {
  const { show, strange, close } = await servePages();
  const happened: string[] = [];
  let loads = 0;
  // What pages of ours ask their own site for.
  const harmless = await pagesFor('harmless');
  await drive.goto(show(harmless, -1));
  await loadIn(drive, harmless.length, isWritten);
  const known = new Set(strange.splice(0));
  for (let first = 0; first < some.length; first += TOGETHER) {
    const together = some.slice(first, first + TOGETHER);
    const pages = (await Promise.all(together.map(pagesFor)))
      .flat()
      .map((page) => ({ ...page, body: spoil(page.body) }));
    const { calls, asked } = await patiently(async () => {
      await drive.goto(show(pages, first));
      return loadIn(drive, pages.length, isWritten);
    });
    loads += pages.length;
    const elsewhere = asked.filter((address) => !OURS.test(address));
    const all = [...calls, ...elsewhere, ...strange.splice(0).filter((path) => !known.has(path))];
    if (all.length) happened.push(`${all.join(', ')} with ${JSON.stringify(together)}`);
    if (first > 0 && first % STEP === 0) say(`  ${first} of ${some.length} payloads, ${happened.length} failures`);
  }
  close();
  return { loads, happened };
}

describe('RF2: payloads loaded by a browser', { timeout: DAY }, () => {
  inEngines(isWhole ? ['Chromium', 'Firefox', 'WebKit'] : ['Chromium'], (drive, engine) => {
    const isWritten = engine === 'Chromium';
    const count = engine === 'Chromium' ? inChromium : inOthers;

    it('run no script, and ask nobody else', async () => {
      const mine = payloads.slice(0, count).filter((_, place) => isMine(place));
      const { loads, happened } = await attack(drive(), isWritten, mine);
      say(`${engine}: ${mine.length} payloads, ${loads} loads, ${happened.length} failures.`);
      expect(happened).toEqual([]);
      expect(mine).not.toEqual([]);
      expect(loads).toBeGreaterThanOrEqual(mine.length * 10);
    });

    it.each([
      ['a script', '<img src=data:, onerror=alert(1)>', /alert in \/\d/],
      ['a request', '<img src=/elsewhere>', /\/elsewhere/],
    ])('would be seen by %s', async (_, markup, reported) => {
      const { happened } = await attack(
        drive(),
        isWritten,
        payloads.slice(0, 1),
        (body) => body + (body.startsWith('<script>') ? markup : ''),
      );
      expect(happened.join('\n')).toMatch(reported);
    });
  });
});
