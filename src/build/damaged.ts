import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { integrityOf } from '../site/data/integrity.js';
import { sha256Hex } from '../site/sha256.js';
import { contentHash, ifThere } from './tree.js';

/*
 * Whether a file that others point at for ever is still what was published. Where its hash was recorded, that decides.
 * Version 0.1.0 recorded none: then the name of a pinned file speaks, which is a hash itself, and the list of hashes that
 * each version of the scripts has beside it.
 */

/** Whether a kept file of a site is what it was. @param recorded its hash; empty where there is none */
export function isIntact(site: string, path: string, recorded: string): boolean {
  const content = ifThere(() => readFileSync(join(site, path)));
  if (content === undefined) return false;
  if (recorded) return contentHash(content) === recorded;
  if (!content.length || content.includes(0)) return false;
  if (path.endsWith('.html')) return isWholePage(content.toString());
  return path.startsWith('embed/') ? isListed(site, path, content) : isWhatItIsCalled(site, path);
}

const isWholePage = (text: string): boolean => /^<!doctype html>/i.test(text) && text.trimEnd().endsWith('</html>');

function isListed(site: string, path: string, content: Uint8Array): boolean {
  const [, version, name = ''] = /^(embed\/[^/]+)\/(.+)$/.exec(path) ?? [];
  const list = ifThere(() => readFileSync(join(site, `${version}/integrity.json`), 'utf8'));
  if (list === undefined) return true;
  const hashes = parsed(list);
  if (name === 'integrity.json') return hashes !== undefined;
  const listed = hashes?.get(name);
  return listed === undefined || listed === integrityOf(content);
}

function parsed(json: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

/** The folder of pinned files is called by the hash of both, one after the other. */
const VERSION = /\/([\da-f]{16})$/;

function isWhatItIsCalled(site: string, path: string): boolean {
  const folder = dirname(path);
  const name = VERSION.exec(folder)?.[1];
  if (name === undefined) return true;
  const texts = ['zh', 'en'].map((one) => ifThere(() => readFileSync(join(site, folder, `${one}.json`), 'utf8')) ?? '');
  return sha256Hex(texts.join('')).startsWith(name);
}
