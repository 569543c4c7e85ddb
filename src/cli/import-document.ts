import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError } from '../build/command-io.js';
import { readText, sizeOf } from '../build/read-text.js';
import { continued } from '../draft/previous/continued.js';
import { findFigures } from '../draft/find-figures.js';
import { MAX_BYTES, readDocument, tooLarge, type ReadDocument } from '../draft/read/read-document.js';
import type { Draft } from '../draft/session/draft.js';
import type { KnownFrame } from '../draft/session/frame.js';
import { withNames } from '../draft/names/with-names.js';
import { makeDraft } from '../draft/session/make-draft.js';
import { reimported } from '../draft/session/reimport.js';
import { sha256 } from '../draft/session/sha256.js';
import { givenBlocks, withProposed, type Proposed } from '../draft/session/with-proposed.js';
import { draftFiles, type DraftFiles } from './draft-files.js';
import { proposedBy } from './propose.js';
import { readPrevious } from './read-previous.js';
import { readDraft } from './read-draft.js';
import { writeWhole } from './write-file.js';

export interface ImportOptions {
  readonly known?: KnownFrame;
  /** Discards decisions on an earlier draft of the document. */
  readonly fresh?: boolean | undefined;
  /** Last year's report or draft. */
  readonly previous?: string | undefined;
  /** A command that also proposes figures. */
  readonly propose?: string | undefined;
}

/** The draft of a document, and the files written. */
export interface Imported {
  readonly draft: Draft;
  readonly text: string;
  readonly files: DraftFiles;
  /** Result of the quotes proposed by another program. */
  readonly proposed?: Proposed | undefined;
}

/**
 * Reads a document, proposes its figures and writes both next to it. Decisions on an earlier draft are kept for
 * unchanged text.
 * @throws UsageError if the document can't be read, or the files can't be written
 */
export async function importDocument(
  document: string,
  { known = {}, fresh: isFresh = false, previous: earlierYear, propose }: ImportOptions = {},
): Promise<Imported> {
  const bytes = await bytesOf(document);
  const name = basename(document);
  const read = await readDocument({ name, bytes });
  if (!read.ok) throw refusal(document, read.refusal.message);
  const { format, source } = read;
  const files = draftFiles(document);
  const byRule = findFigures(source.text);
  const proposed =
    propose === undefined ? undefined : withProposed(byRule, source, await proposedBy(propose, givenBlocks(source)));
  const before = isFresh ? undefined : await earlier(files);
  const blank = makeDraft(
    { name, bytes, format, source, known, ...(before && { tables: before.draft.tables }) },
    proposed?.found ?? byRule,
  );
  const previous =
    earlierYear === undefined ? before?.draft.previous : await readPrevious(earlierYear, blank.frame.language);
  const fresh = previous ? continued(blank, source.text, previous) : blank;
  const made = withNames(
    before
      ? reimported({ before: before.draft, beforeText: before.text, after: fresh, afterText: source.text })
      : fresh,
  );
  await writeWhole(files.source, source.text);
  await writeWhole(files.map, draftJson(mapOf(made, read)));
  await writeWhole(files.draft, draftJson(made));
  return { draft: made, text: source.text, files, proposed };
}

/** JSON format of a draft's files. */
export const draftJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The origin of each block of the source text, and the changes made on import. */
const mapOf = ({ document, source }: Draft, { source: { blocks, notices } }: Extract<ReadDocument, { ok: true }>) => ({
  document,
  source,
  blocks,
  notices,
});

const refusal = (file: string, { zh, en }: { readonly zh: string; readonly en: string }): UsageError =>
  new UsageError({ zh: `${file}：${zh}`, en: `${file}: ${en}` });

async function bytesOf(file: string): Promise<Uint8Array> {
  // Too large files are not read.
  if ((await sizeOf(file)) > MAX_BYTES) throw refusal(file, tooLarge().message);
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    // Produces the same error messages as for other unreadable files.
    await readText(file);
    throw refusal(file, { zh: '无法读取', en: 'can’t be read' });
  }
}

/** The earlier draft of the document with its text, if any. */
async function earlier({
  draft: file,
  source,
}: DraftFiles): Promise<{ readonly draft: Draft; readonly text: string } | undefined> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const before = await readDraft(file);
  const old = await readText(source);
  if (sha256(old.bytes) !== before.source.sha256) throw otherText(file, source);
  return { draft: before, text: old.text };
}

const otherText = (file: string, source: string): UsageError =>
  new UsageError({
    zh: `${source}：不是${file}所依据的文本；请恢复该文件，或用--fresh放弃已有的决定`,
    en: `${source}: this is not the text that ${file} was made from; restore the file, or discard the decisions with --fresh`,
  });
