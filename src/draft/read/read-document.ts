import type { Format, SourceText } from './block.js';
import { formatOf, namedFormat } from './file-kind.js';
import { laidOut } from './lay-out.js';
import { Notices } from './notice.js';
import { typedMarks } from './raised.js';
import { Refused, type Refusal } from './refused.js';
import { blocksOfLines } from './text/lines.js';
import { blocksOfMarkdown } from './text/markdown.js';
import { readText } from './text/read-text.js';

/** A file with its name, without a folder, and its bytes. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A document as a source text, or the reason why it can't be read. */
export type ReadDocument =
  | { readonly ok: true; readonly format: Format; readonly source: SourceText }
  | { readonly ok: false; readonly refusal: Refusal };

const MEGABYTE = 1_000_000;

/** Maximum bytes of a document. Larger files contain mainly pictures, which are not read, or were chosen by mistake. */
export const MAX_BYTES = 150 * MEGABYTE;

/** The refusal of a file beyond the maximum size. */
export const tooLarge = (): Refusal => new Refused('FILE_TOO_LARGE', `${MAX_BYTES / MEGABYTE} MB`).refusal();

/**
 * Reads a document of any format into a source text. Runs in Node and in browsers; readers with large libraries are
 * loaded on demand.
 */
export async function readDocument(file: DocumentFile): Promise<ReadDocument> {
  if (file.bytes.length > MAX_BYTES) return { ok: false, refusal: tooLarge() };
  try {
    const format = formatOf(file.name, file.bytes);
    const source = await READERS[format](file.bytes);
    if (!source.text.trim()) throw new Refused('FILE_NO_TEXT');
    return { ok: true, format, source: remarked(source, file.name, format) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error).refusal() };
  }
}

/** A file that exceeds the engine's limits is treated as damaged. */
function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof RangeError) return new Refused('FILE_BROKEN');
  throw error;
}

const READERS: Readonly<Record<Format, (bytes: Uint8Array) => SourceText | Promise<SourceText>>> = {
  txt: (bytes) => readText(bytes, blocksOfLines),
  md: (bytes) => readText(bytes, blocksOfMarkdown),
  html: async (bytes) => {
    const { readHtmlFile } = await import('./html/read-html.js');
    return laidOut(readHtmlFile(bytes));
  },
  csv: async (bytes) => {
    const { readCsv } = await import('./csv/read-csv.js');
    return laidOut(readCsv(bytes));
  },
  docx: async (bytes) => {
    const { readDocx } = await import('./docx/read-docx.js');
    return laidOut(readDocx(bytes));
  },
  xlsx: async (bytes) => {
    const { readXlsx } = await import('./xlsx/read-xlsx.js');
    return laidOut(readXlsx(bytes));
  },
  pdf: async (bytes) => {
    const { readPdf } = await import('./pdf/read-pdf.js');
    return laidOut(await readPdf(bytes));
  },
};

const LONG_DIGITS = /\d{21,}/g;

/** Notices that apply to any text, whatever its format. */
function remarked(source: SourceText, name: string, format: Format): SourceText {
  const met = new Notices();
  const named = namedFormat(name);
  if (named !== undefined && named !== format) met.add('FORMAT_OTHER', `${named} → ${format}`);
  met.addAll(source.notices);
  for (const { start, end, origin } of source.blocks) {
    const text = source.text.slice(start, end);
    for (const mark of typedMarks(text)) met.add('NOTE_MARKS_TYPED', origin, mark);
    for (const digits of text.match(LONG_DIGITS) ?? []) met.add('LONG_DIGITS', origin, digits);
  }
  return { ...source, notices: met.list() };
}
