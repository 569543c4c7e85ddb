import type { Format } from './block.js';
import { isHtml } from './html/read-html.js';
import { Refused, type RefusalCode } from './refused.js';
import { decoded } from './text/decode.js';
import { Archive } from './zip/archive.js';

const starts = (bytes: Uint8Array, signature: string): boolean =>
  Array.from(signature).every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** Signatures of unsupported files. */
const REFUSED: readonly (readonly [signature: string, code: RefusalCode])[] = [
  ['{\\rtf', 'FILE_RTF'],
  ['\x89PNG', 'FILE_PICTURE'],
  ['\xff\xd8\xff', 'FILE_PICTURE'],
  ['GIF8', 'FILE_PICTURE'],
  ['BM', 'FILE_PICTURE'],
  ['II*\0', 'FILE_PICTURE'],
  ['MM\0*', 'FILE_PICTURE'],
  ['Rar!', 'FILE_ARCHIVE'],
  ['7z\xbc\xaf', 'FILE_ARCHIVE'],
  ['\x1f\x8b', 'FILE_ARCHIVE'],
  ['MIME-Version:', 'FILE_MHTML'],
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Stream names within a legacy Office file, encoded in UTF-16. */
const OLD: readonly (readonly [name: string, code: RefusalCode])[] = [
  ['EncryptedPackage', 'FILE_ENCRYPTED'],
  ['WordDocument', 'FILE_OLD_WORD'],
  ['Workbook', 'FILE_OLD_EXCEL'],
  ['PowerPoint Document', 'FILE_SLIDES'],
];

/**
 * Detects a file's format by its content, since names are often wrong; the name only decides between text formats.
 * @throws Refused if the format is not supported
 */
export function formatOf(name: string, bytes: Uint8Array): Format {
  if (!bytes.length) throw new Refused('FILE_EMPTY');
  for (const [signature, code] of REFUSED)
    if (starts(bytes, signature) && (signature !== 'BM' || bytes.includes(0))) throw new Refused(code);
  if (starts(bytes, OLE)) throw new Refused(oldKind(bytes));
  if (starts(bytes, 'PK')) return packed(new Archive(bytes));
  if (isPdf(bytes)) return 'pdf';
  return textFormat(name, bytes);
}

/** Some programs prepend a few bytes. */
const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1_024)).includes('%PDF-');

function oldKind(bytes: Uint8Array): RefusalCode {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return OLD.find(([name]) => text.includes(name))?.[1] ?? 'FILE_OLD_OFFICE';
}

function packed(archive: Archive): Format {
  const has = (start: string): boolean => archive.names.some((name) => name.toLowerCase().startsWith(start));
  if (archive.names.some((name) => /vbaproject\.bin$/i.test(name))) throw new Refused('FILE_MACROS');
  if (!archive.has('[Content_Types].xml')) {
    if (archive.has('mimetype') && archive.has('content.xml')) throw new Refused('FILE_ODF');
    throw new Refused(archive.has('OFD.xml') ? 'FILE_OFD' : 'FILE_ARCHIVE');
  }
  if (has('ppt/')) throw new Refused('FILE_SLIDES');
  if (has('xl/')) return 'xlsx';
  if (has('word/')) return 'docx';
  return mainKind(archive);
}

/** The main part may have another name, so its content type decides. */
function mainKind(archive: Archive): Format {
  const types = new TextDecoder().decode(archive.part('[Content_Types].xml'));
  if (/wordprocessingml\.(?:document|template)\.main|ms-word/i.test(types)) return 'docx';
  if (/spreadsheetml\.(?:sheet|template)\.main|ms-excel/i.test(types)) return 'xlsx';
  throw new Refused('FILE_UNKNOWN');
}

const ENDINGS: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.(?:md|markdown|mdown)$/i, 'md'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:csv|tsv|tab)$/i, 'csv'],
  [/\.docx$/i, 'docx'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:txt|text)$/i, 'txt'],
];

/** The format by file extension. */
export const namedFormat = (name: string): Format | undefined => ENDINGS.find(([ending]) => ending.test(name))?.[1];

function textFormat(name: string, bytes: Uint8Array): Format {
  const named = namedFormat(name);
  const { text } = decoded(bytes.length > SAMPLE && named !== undefined ? whole(bytes) : bytes);
  if (isHtml(text)) return 'html';
  // Named like a ZIP or PDF, but neither.
  if (named === 'docx' || named === 'xlsx' || named === 'pdf') throw new Refused('FILE_BROKEN');
  if (/^\s*<\?xml|^\s*<\?mso/.test(text)) throw new Refused('FILE_UNKNOWN');
  return named ?? 'txt';
}

const SAMPLE = 1_000_000;

/** A prefix of a long text up to a line end, so that no character is split. */
function whole(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x0a, SAMPLE);
  return end < 0 ? bytes : bytes.subarray(0, end + 1 + ((end + 1) % 2));
}
