import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { ensureHostPackages } from '../../scripts/lib/host-packages.mjs';
import type { CodeKind } from '../../src/format/words/embed-codes.js';
import { driveChromium, type PuppeteerDriver } from '../support/browsers/drive-puppeteer.js';
import { HostSite } from '../support/sites/host-site.js';
import { OUTCOMES, worst, type GivenCode, type Outcome } from '../sanitizers/survival.js';
import { load, open, paste, publishClipboard, publishEditor, textOf, type Saved } from './editors/bench.js';
import { isWriting, readOutcomes, recordEditors, type Outcomes } from './editors/outcomes.js';
import { EDITORS } from './editors/starts.js';
import { givenCodes } from './support/given-codes.js';

/*
 * The codes in the editors that content systems have, from their own packages: each is copied as the gallery copies it and pasted
 * with Ctrl+V, and each is in the source of an article that is loaded; what counts is what the editor would save.
 * docs/survival.md has the table; `npm run test:hosts -- --write` writes it.
 */

/** The least that is left; where it is less than text and link, three ways to write the code were tried and did not help. */
const MIN_OUTCOME: Readonly<Record<string, { readonly pasted: Outcome; readonly source: Outcome }>> = {
  // Its core reads nothing but plain text from the clipboard, which is the code.
  Slate: { pasted: 'text and litter', source: 'text and link' },
  // Of a tag that it does not know it keeps the text without its tags: a span, a link or nothing around it, inside or outside.
  wangEditor: { pasted: 'text', source: 'text' },
};

/** Every code of a figure, and of a list those whose lines an editor could run together. */
const TRIED: Readonly<Record<string, readonly CodeKind[]>> = {
  'tea-output': ['html', 'wechat', 'picture', 'frame', 'frame-only', 'script', 'sentence'],
  highlights: ['html', 'wechat'],
};

const site = new HostSite();
let modules: string;
let driver: PuppeteerDriver;
const found = new Map<string, Outcomes['editors'][string]>();

beforeAll(async () => {
  await site.start();
  modules = await ensureHostPackages();
  await publishClipboard(site);
  driver = await driveChromium(findChromium()!);
}, 300_000);

afterAll(async () => {
  recordEditors(Object.fromEntries(found));
  await driver.stop();
  await site.stop();
});

interface Tried {
  readonly kind: CodeKind;
  readonly given: GivenCode;
}

const codes = (): readonly Tried[] =>
  Object.entries(TRIED).flatMap(([id, kinds]) => {
    const given = givenCodes(id, site.ours.at('/'));
    return kinds.map((kind) => ({ kind, given: given.get(kind)! }));
  });

/** What is left, and whether two lines of it stand in one without a blank between them. */
async function outcomeOf({ given }: Tried, { html, text }: Saved): Promise<Outcome> {
  const outcome = given.outcome(html);
  const lines = (await textOf(driver, given.html)).split('\n').map((line) => line.trim());
  const blocks = lines.filter(Boolean);
  const isStuck = blocks.some((line, at) => at > 0 && text.includes(blocks[at - 1]! + line));
  return isStuck ? worst([outcome, 'run together']) : outcome;
}

/** The worst that happens to each code. */
async function row(pass: (code: string) => Promise<Saved | undefined>) {
  const all: Record<string, Outcome> = {};
  for (const tried of codes()) {
    const saved = await pass(tried.given.html);
    if (!saved) return undefined;
    const outcome = await outcomeOf(tried, saved);
    all[tried.kind] = worst([outcome, all[tried.kind] ?? 'whole']);
  }
  return all;
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { readonly version: string }).version;

const isAtLeast = (least: Outcome, outcome: Outcome): boolean => OUTCOMES.indexOf(outcome) <= OUTCOMES.indexOf(least);

describe.each(EDITORS)('$name', (editor) => {
  beforeAll(async () => {
    await publishEditor(site, editor, modules);
    await open(driver, site, editor);
    const pasted = (await row((code) => paste(driver, 'copyCode', code)))!;
    const source = await row((code) => load(driver, code));
    found.set(editor.name, { version: versionOf(editor.package), pasted, source });
  }, 180_000);

  it('RC01 RC03 RC04 RC05: keeps every word and the link, and shows no code', () => {
    const { pasted, source = {} } = found.get(editor.name)!;
    const least = MIN_OUTCOME[editor.name] ?? { pasted: 'text and link', source: 'text and link' };
    expect(Object.entries(pasted).filter(([, outcome]) => !isAtLeast(least.pasted, outcome))).toEqual([]);
    expect(Object.entries(source).filter(([, outcome]) => !isAtLeast(least.source, outcome))).toEqual([]);
  });

  // A run that writes the table down has nothing to hold it against.
  if (isWriting) return;
  it('leaves of each code what docs/survival.md says', () => {
    const { pasted, source } = found.get(editor.name)!;
    const said = readOutcomes().editors[editor.name]!;
    expect({ pasted, source }).toEqual({ pasted: said.pasted, source: said.source });
  });
});
