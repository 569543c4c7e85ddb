import { textIn, within, xmlOf, type Xml } from '../read/office/xml.js';
import type { Language } from '../../report/lists/terms.js';
import type { TextRow } from './translate.js';

/*
 * Writes XLIFF 1.2, which OmegaT, Trados, memoQ, Phrase and Okapi support natively; for 2.0, some need an extension.
 * Reads both, since some tools save as the newer version.
 */

/** A text of a translator's file. */
export interface FileText {
  readonly id: string;
  readonly source: string;
  /** Empty if not translated. */
  readonly target: string;
}

/** The texts of a file, with its declared languages. */
export interface FileTexts {
  readonly texts: readonly FileText[];
  readonly from?: string;
  readonly into?: string;
}

export interface XliffRequest {
  readonly rows: readonly TextRow[];
  readonly from: Language;
  readonly into: Language;
  /** Name of the document. */
  readonly name: string;
  /** A note for the translator on a row. */
  readonly noteOf: (row: TextRow) => string;
}

/** The texts for translation software; proposals are targets that need review. */
export function xliffText({ rows, from, into, name, noteOf }: XliffRequest): string {
  const units = rows.map((row) => unit(row, from, into, noteOf(row))).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="${escaped(name)}" source-language="${from}" target-language="${into}" datatype="plaintext">
    <body>
${units}    </body>
  </file>
</xliff>
`;
}

function unit(row: TextRow, from: Language, into: Language, note: string): string {
  const { id, source, translation, proposal } = row;
  const text = translation ?? proposal?.text;
  const state = translation === undefined ? 'needs-review-translation' : 'translated';
  const target =
    text === undefined ? '' : `\n        <target xml:lang="${into}" state="${state}">${escaped(text)}</target>`;
  return `      <trans-unit id="${escaped(id)}">
        <source xml:lang="${from}">${escaped(source)}</source>${target}
        <note>${escaped(note)}</note>
      </trans-unit>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Drops characters that XML 1.0 does not allow, even as a reference. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

/**
 * Reads the texts of an XLIFF file of version 1.2 or 2.0.
 * @throws Refused if it is not XML
 */
export function readXliff(bytes: Uint8Array, name: string): FileTexts {
  const root = xmlOf(bytes, name);
  const files = [...everyNamed(root, 'file')];
  const [file = root] = files;
  const texts = [...everyNamed(root, 'trans-unit'), ...everyNamed(root, 'unit')].map(textOfUnit);
  const from = file.attributes['source-language'] ?? root.attributes['srcLang'];
  const into = file.attributes['target-language'] ?? root.attributes['trgLang'];
  return { texts, ...(from !== undefined && { from }), ...(into !== undefined && { into }) };
}

/** An XLIFF 2.0 unit may be split into segments, with ignorable text in between. */
function textOfUnit(unit: Xml): FileText {
  const pieces = named(unit, 'source').length ? [unit] : [...named(unit, 'segment', 'ignorable')];
  const all = (part: string): string => pieces.map((piece) => named(piece, part).map(textIn).join('')).join('');
  return { id: unit.attributes['id'] ?? '', source: all('source'), target: all('target') };
}

/** Local names: files may choose any namespace prefix. */
const local = ({ name }: Xml): string => name.replace(/^.*:/, '');

const named = (xml: Xml, ...names: readonly string[]): readonly Xml[] =>
  within(xml).filter((child) => names.includes(local(child)));

function* everyNamed(xml: Xml, name: string): Generator<Xml> {
  for (const child of within(xml)) {
    if (local(child) === name) yield child;
    else yield* everyNamed(child, name);
  }
}
