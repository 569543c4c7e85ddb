import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../format/locale.js';
import { paths } from '../site/links.js';
import { BuildError } from './build-error.js';
import { FORM, type Made, type Manifest, type ReportManifest } from './manifest.js';
import { isFolder, isKept, MANIFEST, OWN_NAMES, reportOf } from './own-paths.js';
import { codeOf, ifThere } from './tree.js';

/*
 * A manifest comes with its site: out of version control, a cache, another machine. Nothing in it is believed before it
 * was checked, and no path of it leaves the site.
 */

/** What a manifest may not say. */
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

/** Whether a path is that of a file of a whole report, within its folder. */
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

/** Undefined for what is no manifest at all. */
function manifestFrom(value: unknown): Manifest | undefined {
  const { reportWidgets, version, reports, kept } = object(value);
  if (reportWidgets !== 1 && reportWidgets !== FORM) return undefined;
  const read = new Map(
    entries(reports, isReportFolder).map(([folder, report]) => [folder, reportFrom(report)] as const),
  );
  const hashes =
    reportWidgets === 1 ? keptByFirst(read) : entries(kept, isKept).map(([path, hash]) => [path, text(hash)] as const);
  return { version: text(version), reports: read, kept: new Map(hashes) };
}

/** Version 0.1.0 kept no hashes; of what it pinned itself, it says where it is. */
const keptByFirst = (reports: Manifest['reports']): readonly (readonly [string, string])[] =>
  [...reports].flatMap(([folder, { paths, subjects }]) => {
    const whole = paths.filter(isKept);
    const pinned = [...subjects.values()].flatMap(({ pinned: under }) =>
      under === undefined ? [] : PINNED_FILES.map((name) => under + name),
    );
    return [...whole, ...pinned].map((path) => [folder === '' ? path : `${folder}/${path}`, ''] as const);
  });

const PINNED_FILES = [...LOCALES.map((locale) => paths.whole(locale, '.json')), ...LOCALES.map(paths.home)];

/**
 * The manifest of a folder, if it has one of ours.
 * @throws BuildError where it is damaged
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  try {
    if (ifThere(() => lstatSync(path))?.isFile() !== true) return undefined;
    return manifestFrom(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    // The place is a file.
    if (codeOf(error) === 'ENOTDIR') return undefined;
    if (!(error instanceof Malformed) && !(error instanceof SyntaxError)) throw error;
  }
  throw new BuildError({
    zh: `${path}：文件已损坏，不能据此判断哪些文件由本工具生成，未改动任何内容；请从备份恢复该文件，或用--out指定新的文件夹，再把旧站点的embed和pinned两个文件夹复制过去`,
    en: `${path}: damaged, so it can't be known which files this program made; nothing was changed. Restore it from a backup, or name a new folder with --out and copy the folders embed and pinned of the old site into it`,
  });
}
