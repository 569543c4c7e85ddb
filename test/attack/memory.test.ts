import { describe, expect, it } from 'vitest';
import { attackInMemory } from './memory.js';
import { outputsOf } from './outputs.js';
import { isMine, isWhole, payloads, rounds, say } from './settings.js';

/* Some rounds of `npm run attack`, with the lists that come with the project: enough to see that it finds what it is for. */

const DAY = 86_400_000;

/** The sample looks at one fact: all of a report takes a second or two each time. */
const wanted = (path: string): boolean => isWhole || path.startsWith('w/amount/');

describe('RF2: payloads in every text of a report, in every output', { timeout: DAY }, () => {
  it('are text', async () => {
    const { reports, outputs, checks, failures } = await attackInMemory(payloads, rounds, {
      wanted,
      isMine,
      say: (round, failed) => {
        if (round % 10 === 0) say(`  ${round} of ${rounds} reports, ${failed} failures`);
      },
    });
    say(`In memory: ${reports} reports, ${outputs} outputs, ${checks} readings, ${failures.length} failures.`);
    expect(failures).toEqual([]);
    expect(reports).toBeGreaterThan(0);
    expect(outputs).toBeGreaterThanOrEqual(reports * 25);
  });

  it.each([
    ['an element', /amount\/zh\.html$/, (body: string) => `${body}<img src=x onerror=alert(1)>`, /onerror/],
    ['a link', /amount\/zh\.md$/, (body: string) => `${body} https://evil.example/`, /evil\.example/],
    ['a text that ends early', /amount\/zh\.svg$/, (body: string) => body.replace('</svg>', '&'), /can’t be read/],
    ['a label that is gone', /amount\/zh\.txt$/, () => '24.86亿元\n', /does not say the label/],
  ])('would be found as %s', async (_, file, spoil, reported) => {
    const make: typeof outputsOf = async (report, asked) =>
      (await outputsOf(report, (path) => file.test(path) && (asked?.(path) ?? true))).map(({ path, body }) => ({
        path,
        body: spoil(body),
      }));
    const { failures } = await attackInMemory(payloads, 1, { make, wanted });
    expect(failures.map(({ why }) => why).join('\n')).toMatch(reported);
  });
});
