import { textIn, within, xmlOf, type Xml } from '../read/office/xml.js';
import type { Language } from '../../report/lists/terms.js';
import type { TextRow } from './translate.js';

/*
 * XLIFF 1.2 is written: OmegaT, Trados, memoQ, Phrase and Okapi all read it by themselves, 2.0 some of them only with an
 * extension. Both are read back, since some tools save a file as the newer one.
 */

/** A text of a file that a translator has worked on. */
export interface FileText {
  readonly id: string;
  readonly source: string;
  /** Empty where nothing was written. */
  readonly target: string;
}

/** Texts of a file, and the languages that it says they are in. */
export interface FileTexts {
  readonly texts: readonly FileText[];
  readonly from?: string;
  readonly into?: string;
}

export interface XliffRequest {
  readonly rows: readonly TextRow[];
  readonly from: Language;
  readonly into: Language;
  /** Of the document. */
  readonly name: string;
  /** What is said to a translator of a row, in words. */
  readonly noteOf: (row: TextRow) => string;
}

/** The texts for a translator's program; what is proposed is there as a target that is still to be looked at. */
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

/** What XML 1.0 has no place for, not even as a reference, is left out. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

/**
 * Reads the texts of a file of version 1.2 or 2.0, whatever program has saved it.
 * @throws Refused where it is no XML
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

/** A unit of 2.0 may be cut into segments, with what is between them. */
function textOfUnit(unit: Xml): FileText {
  const pieces = named(unit, 'source').length ? [unit] : [...named(unit, 'segment', 'ignorable')];
  const all = (part: string): string => pieces.map((piece) => named(piece, part).map(textIn).join('')).join('');
  return { id: unit.attributes['id'] ?? '', source: all('source'), target: all('target') };
}

/** Names without the prefix of their namespace, which files choose as they like. */
const local = ({ name }: Xml): string => name.replace(/^.*:/, '');

const named = (xml: Xml, ...names: readonly string[]): readonly Xml[] =>
  within(xml).filter((child) => names.includes(local(child)));

function* everyNamed(xml: Xml, name: string): Generator<Xml> {
  for (const child of within(xml)) {
    if (local(child) === name) yield child;
    else yield* everyNamed(child, name);
  }
}
