import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../scripts/office.mjs';

/** A cell as interpreted by a spreadsheet. */
export interface OfficeCell {
  readonly type: string;
  /** Its text, or its numeric value. */
  readonly value: string;
}

/** LibreOffice's codes of the languages used for import. */
export const LANGUAGES = { 'en-US': 1033, 'zh-CN': 2052, 'de-DE': 1031, 'fr-FR': 1036 } as const;

export type Language = keyof typeof LANGUAGES;

/**
 * Path of LibreOffice, if installed. `OFFICE=libreoffice` makes it required; otherwise its tests are skipped with a
 * message if it is missing.
 */
export function officeHere(): string | undefined {
  const found = findOffice();
  if (found) return found;
  if (process.env.OFFICE)
    throw new Error('LibreOffice was asked for and is not here; try: node scripts/office.mjs --get');
  console.log('LibreOffice is not installed here: the tests that open tables in it are left out.');
  return undefined;
}

/** Opens text files in a new LibreOffice profile, like a user who only sets the language. */
export async function opened(
  program: string,
  files: Readonly<Record<string, string>>,
  language: Language,
): Promise<Readonly<Record<string, readonly (readonly OfficeCell[])[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        // Comma, quotation mark, UTF-8, first line, language, quoted fields as text: false, detect special numbers:
        // true.
        `--infilter=CSV:44,34,76,1,,${LANGUAGES[language]},false,true`,
        ...['--convert-to', 'fods', '--outdir', join(folder, 'out')],
        ...paths,
      ],
      { timeout: 240_000 },
    );
    return Object.fromEntries(
      Object.keys(files).map((name) => [
        name,
        officeCells(readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.fods')), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Converts a file to another format with LibreOffice. */
export async function savedAs(program: string, file: string, format: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file];
    await promisify(execFile)(program, args, { timeout: 240_000 });
    return new Uint8Array(readFileSync(join(folder, basename(file).replace(/\.\w+$/, `.${format}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const textIn = (xml: string): string =>
  [...xml.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
    .map(([, paragraph = '']) => paragraph)
    .join('\n')
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : ENTITIES[name!]!,
    );

const CELL = /<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs;

function cellsOf([, attributes = '', content = '']: RegExpMatchArray): readonly OfficeCell[] {
  const of = (name: RegExp): string | undefined => name.exec(attributes)?.[1];
  const type = of(/ office:value-type="(\w+)"/) ?? 'empty';
  const formula = / table:formula=/.test(attributes) ? 'formula' : undefined;
  const value = type === 'string' ? textIn(content) : (of(/ office:(?:\w+-)?value="([^"]*)"/) ?? '');
  const count = Math.min(100, Number(of(/ table:number-columns-repeated="(\d+)"/) ?? 1));
  return Array<OfficeCell>(count).fill({ type: formula ?? type, value });
}

/** The cells of each row of a flat sheet, as written by LibreOffice. */
export const officeCells = (fods: string): readonly (readonly OfficeCell[])[] =>
  [...fods.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(CELL)].flatMap(cellsOf),
  );
