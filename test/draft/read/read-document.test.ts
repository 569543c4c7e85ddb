import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../../src/draft/read/read-document.js';
import { docx, paragraph, xlsx } from '../../support/office-files.js';
import { read, refused } from '../../support/read.js';
import { processorTime } from '../../support/processor-time.js';

const ole = (inside: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from(inside).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);

const ascii = (text: string): Uint8Array => new Uint8Array(Array.from(text).map((letter) => letter.charCodeAt(0)));

const simple = docx({ body: paragraph('收入3亿元。') });

/** The archive with its list of parts changed, as somebody does who wants to harm. */
function tampered(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

describe('a file that can’t be read ends in one sentence with what to do', () => {
  test.each([
    ['nothing in it', 'a.txt', new Uint8Array(), 'FILE_EMPTY'],
    ['blanks alone', 'a.txt', ascii(' \n\n '), 'FILE_NO_TEXT'],
    ['too many bytes', 'a.docx', new Uint8Array(MAX_BYTES + 1), 'FILE_TOO_LARGE'],
    ['an old Word document under a new name', 'a.docx', ole('WordDocument'), 'FILE_OLD_WORD'],
    ['an old workbook under a new name', 'a.xlsx', ole('Workbook'), 'FILE_OLD_EXCEL'],
    ['a WPS document', 'a.wps', ole('Other'), 'FILE_OLD_OFFICE'],
    ['a password', 'a.docx', ole('EncryptedPackage'), 'FILE_ENCRYPTED'],
    [
      'a password on the archive',
      'a.docx',
      tampered(simple, (view, at) => view.setUint16(at + 8, 1, true)),
      'FILE_ENCRYPTED',
    ],
    ['macros', 'a.docx', docx({ body: paragraph('甲'), files: { 'word/vbaProject.bin': ascii('x') } }), 'FILE_MACROS'],
    [
      'macros in a workbook',
      'a.xlsm',
      xlsx({ sheets: { 甲: '' }, files: { 'xl/vbaProject.bin': 'x' } }),
      'FILE_MACROS',
    ],
    ['half of it', 'a.docx', simple.slice(0, simple.length >> 1), 'FILE_BROKEN'],
    ['the end missing', 'a.docx', simple.slice(0, -8), 'FILE_BROKEN'],
    ['broken XML', 'a.docx', docx({ body: '<w:p><w:r>' }), 'FILE_BROKEN'],
    ['no archive at all', 'a.docx', ascii('hello'), 'FILE_BROKEN'],
    [
      'a part that says it is huge',
      'a.docx',
      tampered(simple, (view, at) => view.setUint32(at + 24, 3_000_000_000, true)),
      'FILE_BOMB',
    ],
    [
      'a part that is larger than it says',
      'a.docx',
      tampered(simple, (view, at) => view.setUint32(at + 24, 20, true)),
      'FILE_BROKEN',
    ],
    [
      'elements in elements without end',
      'a.docx',
      docx({ body: '<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000) }),
      'FILE_BROKEN',
    ],
    ['rich text under a new name', 'a.docx', ascii('{\\rtf1 hello}'), 'FILE_RTF'],
    ['a picture', 'a.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'FILE_PICTURE'],
    ['an archive', 'a.zip', zipSync({ 'a.txt': strToU8('x') }), 'FILE_ARCHIVE'],
    ['an OpenDocument', 'a.odt', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') }), 'FILE_ODF'],
    ['an OFD', 'a.ofd', zipSync({ 'OFD.xml': strToU8('x') }), 'FILE_OFD'],
    [
      'slides',
      'a.pptx',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'ppt/presentation.xml': strToU8('x') }),
      'FILE_SLIDES',
    ],
    ['a web archive', 'a.doc', ascii('MIME-Version: 1.0\nContent-Type: multipart/related'), 'FILE_MHTML'],
    ['a page of XML', 'a.xml', ascii('<?xml version="1.0"?><a/>'), 'FILE_UNKNOWN'],
  ] as const)('%s', async (_, name, bytes, code) => {
    expect(await refused(name, bytes)).toBe(code);
  });

  test('a hundred megabytes of noughts are refused at once, without unpacking', async () => {
    const part = zipSync(
      {
        '[Content_Types].xml': strToU8('wordprocessingml.document.main'),
        'word/document.xml': new Uint8Array(101_000_000),
      },
      { level: 1 },
    );
    const started = processorTime();
    expect(await refused('a.docx', part)).toMatch(/^FILE_(?:BROKEN|BOMB)$/);
    expect(processorTime() - started).toBeLessThan(2_000);
  });

  test('entities that grow are not expanded', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const bytes = docx({ body: paragraph('甲&b;'), rewritten: (xml) => xml.replace('?>', `?>${entities}`) });
    expect((await read('a.docx', bytes)).text).toBe('甲\n');
  });
});

describe('the content decides, not the name', () => {
  test.each([
    ['a.txt', simple, 'docx'],
    ['a.xlsx', simple, 'docx'],
    ['a.docx', xlsx({ sheets: { 甲: '<sheetData><row><c><v>1</v></c></row></sheetData>' } }), 'xlsx'],
  ] as const)('%s', async (name, bytes, format) => {
    expect((await read(name, bytes)).notices[0]).toMatchObject({
      code: 'FORMAT_OTHER',
      where: [expect.stringContaining(format)],
    });
  });
});

test('a document of 20,000 paragraphs is read within seconds', async () => {
  const bytes = docx({ body: Array.from({ length: 20_000 }, (_, i) => paragraph(`第${i}段收入3亿元。`)).join('') });
  const started = processorTime();
  expect((await read('a.docx', bytes)).blocks).toHaveLength(20_000);
  expect(processorTime() - started).toBeLessThan(8_000);
});
