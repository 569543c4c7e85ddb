import { build } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Reading from '../../../src/draft/read/read-document.js';
import type * as Finding from '../../../src/draft/find-figures.js';
import type * as Making from '../../../src/draft/session/make-draft.js';
import type * as Exporting from '../../../src/draft/export/export-draft.js';
import { cell, docx, paragraph, row, words, xlsx } from '../../support/office-files.js';

/*
 * Everything of a draft but its files works on a page too: bundled for browsers, in a world that has what pages have and
 * nothing of Node.
 */

type Bundle = typeof Reading & typeof Finding & typeof Making & typeof Exporting;

const ENTRY = ['read/read-document', 'find-figures', 'session/make-draft', 'export/export-draft']
  .map((path) => `export * from './src/draft/${path}.js';`)
  .join('\n');

let page: Bundle;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'draft',
    target: 'es2021',
    external: ['unpdf'],
  });
  const world = createContext({ TextDecoder, TextEncoder, Uint8Array, DataView, performance });
  runInContext(outputFiles[0]!.text, world);
  page = (world as unknown as { readonly draft: Bundle }).draft;
});

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const SHEET = `<sheetData>${row(1, words('A1', '指标') + words('B1', '数值（吨）'))}${row(2, words('A2', '茶叶产量') + cell('B2', 8.3, 1))}</sheetData>`;

describe('a draft on a page', () => {
  test.each([
    ['a.txt', utf8('茶叶产值3.2亿元。\n'), '茶叶产值3.2亿元。\n'],
    ['a.md', utf8('# 经济\n茶叶产值3.2亿元。\n'), '# 经济\n茶叶产值3.2亿元。\n'],
    ['a.html', utf8('<html><p>茶叶产值<b>3.2</b>亿元。</p>'), '茶叶产值3.2亿元。\n'],
    ['a.csv', utf8('指标,数值\n茶叶产量,8.30\n'), '指标\t数值\n茶叶产量\t8.30\n'],
    ['a.docx', docx({ body: paragraph('茶叶产值3.2亿元。') }), '茶叶产值3.2亿元。\n'],
    ['a.xlsx', xlsx({ formats: ['0.00'], sheets: { 表: SHEET } }), '指标\t数值（吨）\n茶叶产量\t8.30\n'],
  ] as const)('reads %s, finds its figure and writes a report', async (name, bytes, text) => {
    const read = await page.readDocument({ name, bytes });
    if (!read.ok) throw new Error(read.refusal.message.en);
    expect(read.source.text).toBe(text);
    const { format, source } = read;
    const draft = page.makeDraft({ name, bytes, format, source, known: { period: '2023' } }, page.findFigures(text));
    const exported = page.exportDraft(draft, text, { asProposed: true });
    expect(exported.ok && exported.report.facts.length).toBe(1);
  });

  test('refuses what can’t be read', async () => {
    expect(await page.readDocument({ name: 'a.docx', bytes: utf8('{\\rtf1}') })).toMatchObject({
      ok: false,
      refusal: { code: 'FILE_RTF' },
    });
  });
});
