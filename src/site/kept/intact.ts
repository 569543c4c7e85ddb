import { integrityOf } from '../data/integrity.js';
import { sha256Hex } from '../sha256.js';

/*
 * Whether a permanent file is still as published. A recorded hash decides. Version 0.1.0 recorded none: then the name
 * of a pinned file, which is a hash itself, or the list of hashes next to each version of the scripts is used.
 */

/** The files of a published site, in a folder or an archive. */
export interface KeptFiles {
  /** Undefined where there is no such file. */
  read(path: string): Uint8Array | undefined;
  hashOf(content: Uint8Array): string;
}

/** Whether a permanent file of a site is unchanged. @param recorded its hash; empty if there is none */
export function isIntact(site: KeptFiles, path: string, recorded: string): boolean {
  const content = site.read(path);
  if (content === undefined) return false;
  if (recorded) return site.hashOf(content) === recorded;
  if (!content.length || content.includes(0)) return false;
  if (path.endsWith('.html')) return isWholePage(textOf(content));
  return path.startsWith('embed/') ? isListed(site, path, content) : isWhatItIsCalled(site, path);
}

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

const isWholePage = (text: string): boolean => /^<!doctype html>/i.test(text) && text.trimEnd().endsWith('</html>');

function isListed(site: KeptFiles, path: string, content: Uint8Array): boolean {
  const [, version, name = ''] = /^(embed\/[^/]+)\/(.+)$/.exec(path) ?? [];
  const list = site.read(`${version}/integrity.json`);
  if (list === undefined) return true;
  const hashes = parsed(textOf(list));
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

/** The folder of pinned files is named by the hash of both, concatenated. */
const VERSION = /\/([\da-f]{16})$/;

function isWhatItIsCalled(site: KeptFiles, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = VERSION.exec(folder)?.[1];
  if (name === undefined) return true;
  return sha256Hex(['zh', 'en'].map((one) => textOf(site.read(`${folder}/${one}.json`))).join('')).startsWith(name);
}
