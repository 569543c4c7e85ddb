import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import { cleanText } from '../../src/format/text/text.js';
import { HOSTILE } from '../fixtures/hostile-report.js';

/*
 * Public lists of payloads. One comes with a package; the others are in no package and are given as files of a folder:
 * `NAME.json`, an array of texts, or `NAME.txt`, a text a line.
 */

export interface PayloadList {
  readonly name: string;
  readonly payloads: readonly string[];
}

/** Lists that a full run wants in its folder, and where each is kept. */
export const WANTED: Readonly<Record<string, string>> = {
  dompurify: 'cure53/DOMPurify, test/fixtures/expect.mjs: every `payload`',
  payloadbox: 'payloadbox/xss-payload-list, Intruder/xss-payload-list.txt',
  portswigger: 'PortSwigger/xss-cheatsheet-data, json/*.json: every `code`',
  payloadsallthethings:
    'swisskyrepo/PayloadsAllTheThings, XSS Injection/Intruders/*.txt and Directory Traversal/Intruder/*.txt',
  blns: 'minimaxir/big-list-of-naughty-strings, blns.json',
};

function read(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  if (extname(file) !== '.json') return text.split(/\r?\n/);
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error(`${file} is no array of texts.`);
  return list.filter((one): one is string => typeof one === 'string');
}

/** The lists that come with the project, and those of a folder. */
export function listsFrom(folder?: string): readonly PayloadList[] {
  if (folder !== undefined && !existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = folder === undefined ? [] : readdirSync(folder).filter((name) => /\.(?:json|txt)$/.test(name));
  return [
    { name: 'of this project', payloads: Object.values(HOSTILE) },
    { name: 'big-list-of-naughty-strings (package)', payloads: naughty },
    ...files.sort().map((name) => ({ name: basename(name, extname(name)), payloads: read(join(folder!, name)) })),
  ];
}

/** Texts that a report may have: with something in them, not too long, each once as it is shown. */
export function payloadsOf(lists: readonly PayloadList[]): readonly string[] {
  const fit = lists.flatMap(({ payloads }) => payloads.map((text) => cleanText(text).trim()));
  return [...new Set(fit)].filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && text.length <= 2_000);
}
