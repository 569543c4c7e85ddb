import { unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compared, factsInZip, figuresIn, publishedByPage } from '../../scripts/lib/studio/studio-run.mjs';
import { exportDraft } from '../../src/draft/export/export-draft.js';
import type { Draft } from '../../src/draft/session/draft.js';
import { builtFiles } from '../../src/build/built-files.js';
import { parseReport } from '../../src/report/parse.js';
import { wholeSite } from '../../src/site/whole-site.js';
import { NO_ADDRESS } from '../../src/site/links.js';
import { zipBundle } from '../../src/studio/publish/bundle.js';
import { readLastSite } from '../../src/studio/publish/last-site.js';
import { fromDocument } from '../../src/studio/state/from-document.js';
import { STUDIO_REPORT, studioReport } from '../fixtures/studio-report.js';

/* From a Word file to a zip by the page alone, from a disk; the zip is read back and compared with the draft. */

let folder: string;
let zip: Buffer;
let draft: Draft;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'studio-run-'));
  const document = join(folder, STUDIO_REPORT);
  writeFileSync(document, studioReport());
  const made = await publishedByPage(document);
  zip = made.zip;
  draft = made.draft as unknown as Draft;
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('STUDIO-20: the site that the page publishes of a Word file', () => {
  it('has every figure of the draft, each in a file of its own, as the export has it', async () => {
    const read = await fromDocument({ name: STUDIO_REPORT, bytes: studioReport() });
    if (!read.ok) throw new Error(read.refusal.message.en);
    const exported = exportDraft(draft, read.text);
    if (!exported.ok) throw new Error('there is no report');
    const facts = factsInZip(zip);
    expect(facts.size).toBeGreaterThan(40);
    expect([...facts.keys()]).toEqual(exported.report.facts.map(({ id }) => id));
    for (const fact of exported.report.facts) expect(facts.get(fact.id)).toEqual(fact);
  });

  it('says each figure of the draft at its place in the text', () => {
    const { wanted, equal } = compared(
      draft.facts
        .filter(({ state, kind }) => state === 'confirmed' && kind === 'amount')
        .map(({ value, unit, scale, qualifier, start, end }) => ({
          kind: 'amount',
          value,
          ...(unit && { unit }),
          scale,
          qualifier,
          mentions: [{ start, end }],
        })),
      factsInZip(zip).values(),
    );
    expect([equal, wanted > 40]).toEqual([wanted, true]);
  });

  it('is the site that the build command writes, byte for byte, but for pictures and notes for the next build', async () => {
    const files = unzipSync(zip);
    const parsed = parseReport(JSON.parse(new TextDecoder().decode(files['report.json'])));
    if (!parsed.ok) throw new Error('the report is not valid');
    const { report } = parsed;
    const others = /\.png$|^kit\.zip$|^\.report-widgets\.json$/;
    const unlike: string[] = [];
    for await (const { path, body } of wholeSite({
      reports: new Map([['', report]]),
      base: NO_ADDRESS,
      built: builtFiles,
      options: { pictures: true },
    })) {
      if (others.test(path)) continue;
      const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
      if (!bytes.equals(files[path] ?? new Uint8Array())) unlike.push(path);
    }
    expect(unlike).toEqual([]);
  }, 120_000);

  it('can be published again', async () => {
    const read = await readLastSite(zipBundle(zip));
    expect(read.ok && [read.site.foreign, read.site.report.facts.length]).toEqual([[], factsInZip(zip).size]);
  });
});

it('tells figures that differ from those that are absent', () => {
  const fact = (value: string, start: number) => ({ kind: 'amount', value, mentions: [{ start, end: start + 3 }] });
  const hand = [fact('1', 0), fact('2', 10), fact('3', 20)];
  expect(compared(hand, [fact('1', 0), fact('9', 10)])).toEqual({ wanted: 3, equal: 1, absent: 1, published: 2 });
  expect(figuresIn({ kind: 'event', mentions: [] })).toEqual([]);
});
