import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { textRows, translated } from '../../../src/draft/translate/translate.js';
import { decided } from '../../../src/draft/session/decide.js';
import { zipBundle } from '../../../src/studio/publish/bundle.js';
import { readLastSite, type LastSite } from '../../../src/studio/publish/last-site.js';
import { prepare, type PrepareRequest } from '../../../src/studio/publish/prepare.js';
import { verdict } from '../../support/drafts.js';
import { published, reasoned, STOPS, tinghe, zipOf } from './published.js';

const DATE = '2025-01-08';
const REASON = { zh: '上次漏计北片，已核对台账' };

const lastOf = async (zip: Uint8Array): Promise<LastSite> => {
  const read = await readLastSite(zipBundle(zip));
  if (!read.ok) throw new Error(read.message.en);
  return read.site;
};

let first: Uint8Array;
let last: LastSite;
beforeAll(async () => {
  first = await published({ ...(await tinghe()), date: DATE });
  last = await lastOf(first);
});

const again = async (stops: string, more: Partial<PrepareRequest> = {}): Promise<PrepareRequest> => ({
  ...(await tinghe(stops)),
  date: DATE,
  last,
  ...more,
});

describe('prepare', () => {
  it('has the confirmed figures, and names each that is left out with its reason', async () => {
    const { report, left, obstacles, since } = prepare({ ...(await tinghe()), date: DATE });
    expect(report?.facts.map(({ id }) => id)).toEqual(['fact-1', 'fact-3']);
    expect(left.map(({ id, code }) => [id, code])).toEqual([['fact-4', 'PROPOSED']]);
    expect([obstacles, since]).toEqual([[], undefined]);
  });

  it('says so where nothing is confirmed, and where the frame is wrong', async () => {
    const { draft, text } = await tinghe();
    const open = { ...draft, facts: draft.facts.map((fact) => ({ ...fact, state: 'proposed' as const })) };
    expect(prepare({ draft: open, text, date: DATE }).obstacles.map(({ code }) => code)).toEqual(['NOTHING']);
    const wrong = { ...draft, frame: { ...draft.frame, period: '2024-13' } };
    const { report, obstacles } = prepare({ draft: wrong, text, date: DATE });
    expect([report, obstacles.map(({ code }) => code)]).toEqual([undefined, ['REPORT_WRONG']]);
  });

  it('finds nothing to correct where nothing has changed', async () => {
    const { since, obstacles, report } = prepare(await again('820'));
    expect([since?.map(({ state }) => state), obstacles]).toEqual([['same', 'same'], []]);
    expect(report?.facts.some(({ corrections }) => corrections)).toBe(false);
  });

  it.each([
    ['none', {}],
    ['a blank one', { [STOPS]: { zh: ' ' } }],
  ])('asks for the reason of a figure that has changed: %s', async (_, reasons) => {
    const { since, obstacles, report } = prepare(reasoned(await again('860'), reasons));
    expect(since?.map(({ id, state }) => [id, state])).toEqual([
      ['fact-1', 'same'],
      [STOPS, 'corrected'],
    ]);
    expect(obstacles.map(({ code, fact }) => [code, fact])).toEqual([['REASON_MISSING', STOPS]]);
    expect(report).toBeDefined();
  });

  it('records it with its reason and date, and again at each publishing after that', async () => {
    const reasons = { [STOPS]: REASON };
    const second = await published(reasoned(await again('860'), reasons));
    const correction = {
      date: DATE,
      was: { value: '820', unit: '个', qualifier: 'over', word: '余' },
      now: { value: '860', unit: '个', qualifier: 'over', word: '余' },
      reason: REASON,
    };
    const read = await lastOf(second);
    expect(read.report.facts.map(({ corrections }) => corrections)).toEqual([undefined, [correction]]);
    const third = prepare(reasoned(await again('861', { last: read, date: '2025-02-01' }), reasons));
    expect(third.obstacles).toEqual([]);
    expect(third.report?.facts[1]?.corrections?.map(({ date, now }) => [date, now.value])).toEqual([
      [DATE, '860'],
      ['2025-02-01', '861'],
    ]);
  });

  it('PUBLISH-AGAIN-1: asks again for the reason of a later correction of the same figure', async () => {
    const first = reasoned(await again('860'), { [STOPS]: REASON });
    const read = await lastOf(await published(first));
    const { draft, text } = await tinghe('861');
    const next = { draft: { ...draft, reasons: first.draft.reasons }, text, last: read, date: DATE };
    expect(prepare(next as PrepareRequest).obstacles.map(({ code, fact }) => [code, fact])).toEqual([
      ['REASON_MISSING', STOPS],
    ]);
  });

  it('ENGLISH-9: is shown in its own language, and not published, while texts are missing in the other one', async () => {
    const { draft, text } = await tinghe();
    const both = { ...draft, frame: { ...draft.frame, languages: ['zh', 'en'] as const } };
    const { report, obstacles } = prepare({ draft: both, text, date: DATE });
    expect([report?.languages, obstacles.map(({ code }) => code)]).toEqual([['zh'], ['UNTRANSLATED']]);
    expect(obstacles[0]?.message.zh).toContain('税收收入');
  });

  it('PUBLISH-AGAIN-2: asks for a reason in each language of the report', async () => {
    const inBoth = async (stops: string) => {
      const { draft, text } = await tinghe(stops);
      const both = { ...draft, frame: { ...draft.frame, languages: ['zh', 'en'] as const } };
      const all = textRows(both, text).map(({ id, source }) => ({ id, source, text: 'English' }));
      return { draft: translated(both, all, { by: 'Li', at: '2024-01-02T03:04:05.000Z' }), text, date: DATE };
    };
    const before = await lastOf(await published(await inBoth('820')));
    const request = { ...(await inBoth('860')), last: before };
    const codes = (reason: object) => prepare(reasoned(request, { [STOPS]: reason })).obstacles.map(({ code }) => code);
    expect([codes({ zh: '漏计' }), codes({ zh: '漏计', en: 'Missed' })]).toEqual([['REASON_MISSING'], []]);
  });

  it('keeps every address that others may point at, with what is there', async () => {
    const second = unzipSync(await published(reasoned(await again('860'), { [STOPS]: REASON })));
    const before = unzipSync(first);
    const kept = Object.keys(before).filter((path) => /^(?:embed|pinned)\//.test(path));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((path) => !Buffer.from(before[path]!).equals(second[path] ?? new Uint8Array()))).toEqual([]);
    expect(Object.keys(before).filter((path) => !(path in second))).toEqual([]);
  });

  it('keeps the id of the report, whatever the document is called now', async () => {
    const { draft, text } = await tinghe('820');
    const renamed = { ...draft, frame: { ...draft.frame, id: 'final-2' } };
    expect(prepare({ draft: renamed, text, last, date: DATE }).report?.id).toBe('tinghe-2024');
  });

  it('refuses another kind of figure under an address that was published', async () => {
    const { draft, text } = await tinghe('820');
    const changes = { kind: 'share', form: 'percent', value: '820', unit: '%' } as const;
    const other = decided(draft, STOPS, verdict('changed', { changes }));
    const { obstacles, left } = prepare({ draft: other, text, last, date: DATE });
    expect([obstacles.map(({ code }) => code), left.map(({ code }) => code)]).toEqual([['UNLIKE'], ['PROPOSED']]);
  });

  it('takes the site of another report as none to correct', async () => {
    const { draft, text } = await tinghe('860');
    const next = { ...draft, frame: { ...draft.frame, id: 'tinghe-2025', period: '2025' } };
    expect(prepare({ draft: next, text, last, date: DATE }).since).toBeUndefined();
  });
});

it('publishes again from an archive that somebody has unpacked and packed', async () => {
  const read = await lastOf(zipOf(unzipSync(first)));
  expect(prepare(await again('820', { last: read })).obstacles).toEqual([]);
});
