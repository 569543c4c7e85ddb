import { LOCALES } from '../../format/locale.js';
import { paths } from '../links.js';
import { FORM, type Made, type Manifest, type ReportManifest } from './manifest.js';
import { isFolder, isKept, OWN_NAMES, reportOf } from './own-paths.js';

/*
 * A manifest is untrusted: it may come from version control, a cache or another machine. Everything is validated, and
 * no path can leave the site.
 */

/** Invalid manifest content. */
class Malformed extends Error {}

type Json = Readonly<Record<string, unknown>>;

function object(value: unknown): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new Malformed();
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Malformed();
}

function count(value: unknown): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw new Malformed();
}

function texts(value: unknown, isFit: (one: string) => boolean): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' && isFit(one))) return value as string[];
  throw new Malformed();
}

function entries(value: unknown, isFit: (name: string) => boolean): readonly (readonly [string, unknown])[] {
  const all = Object.entries(object(value));
  if (all.every(([name]) => isFit(name))) return all;
  throw new Malformed();
}

const any = (): boolean => true;

/** @param pinnedUnder where the pinned version of it may be */
function madeOf(value: unknown, pinnedUnder?: string): Made {
  const { hash, content = '', files, bytes, missing, pinned } = object(value);
  return {
    hash: text(hash),
    content: text(content),
    files: count(files),
    bytes: count(bytes),
    ...(missing !== undefined && { missing: texts(missing, any) }),
    ...(pinned !== undefined && { pinned: pinnedFolder(text(pinned), pinnedUnder) }),
  };
}

function pinnedFolder(path: string, under = ''): string {
  const [, version = ''] = /^pinned\/[^/]+\/([^/]+)\/$/.exec(path) ?? [];
  if (under && isFolder(version) && path === `${under}${version}/`) return path;
  throw new Malformed();
}

/** Whether a path belongs to the shared files of a report, within its folder. */
const isOfWhole = (path: string): boolean =>
  isKept(path) ? path.startsWith('pinned/') : reportOf(path)?.folder === '' && !path.startsWith('w/');

function reportFrom(value: unknown): ReportManifest {
  const report = object(value);
  const subjects = entries(report['subjects'], isFolder).map(
    ([id, one]) => [id, madeOf(one, `pinned/${id}/`)] as const,
  );
  return { ...madeOf(report), paths: texts(report['paths'], isOfWhole), subjects: new Map(subjects) };
}

const isReportFolder = (name: string): boolean => name === '' || (isFolder(name) && !OWN_NAMES.includes(name));

/** Undefined if it is not a manifest. */
function manifestFrom(value: unknown): Manifest | undefined {
  const { reportWidgets, version, shard, reports, kept } = object(value);
  if (reportWidgets !== 1 && reportWidgets !== FORM) return undefined;
  const read = new Map(
    entries(reports, isReportFolder).map(([folder, report]) => [folder, reportFrom(report)] as const),
  );
  const hashes =
    reportWidgets === 1 ? keptByFirst(read) : entries(kept, isKept).map(([path, hash]) => [path, text(hash)] as const);
  const part = shard === undefined ? {} : { shard: text(shard) };
  return { version: text(version), ...part, reports: read, kept: new Map(hashes) };
}

/** Version 0.1.0 recorded no hashes; its pinned paths are derived from its own entries. */
const keptByFirst = (reports: Manifest['reports']): readonly (readonly [string, string])[] =>
  [...reports].flatMap(([folder, { paths, subjects }]) => {
    const whole = paths.filter(isKept);
    const pinned = [...subjects.values()].flatMap(({ pinned: under }) =>
      under === undefined ? [] : PINNED_FILES.map((name) => under + name),
    );
    return [...whole, ...pinned].map((path) => [folder === '' ? path : `${folder}/${path}`, ''] as const);
  });

const PINNED_FILES = LOCALES.flatMap((locale) => [paths.whole(locale, '.json'), paths.home(locale, LOCALES[0])]);

/** A manifest; or undefined for a file of that name that is not ours; or damaged. */
export type ParsedManifest = { readonly ok: true; readonly manifest: Manifest | undefined } | { readonly ok: false };

export function parseManifest(text: string): ParsedManifest {
  try {
    return { ok: true, manifest: manifestFrom(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}
