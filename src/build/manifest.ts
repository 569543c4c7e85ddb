import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file by which a folder is known as a site of ours; what it says is how the next build saves work. */
export const MANIFEST = '.report-widgets.json';

/** What was made of one subject, or of one report as a whole. */
export interface Made {
  /** Of everything that it was made from. */
  readonly hash: string;
  readonly files: number;
  readonly bytes: number;
  /** Characters that its pictures lack: kept, so that a build that makes no picture again still tells. */
  readonly missing?: readonly string[] | undefined;
  /** The folder in which a subject is pinned as it stands. */
  readonly pinned?: string | undefined;
}

export interface ReportManifest extends Made {
  /** Paths of the files of the whole report, within its folder. */
  readonly paths: readonly string[];
  /** By id. */
  readonly subjects: Readonly<Record<string, Made>>;
}

export interface Manifest {
  readonly reportWidgets: 1;
  /** Version of the program that wrote it. */
  readonly version: string;
  /** Names of what stands at the top of the site: whatever else is there, somebody else has put there. */
  readonly top: readonly string[];
  /** By folder; empty for the only report. */
  readonly reports: Readonly<Record<string, ReportManifest>>;
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' &&
  value !== null &&
  (value as Partial<Manifest>).reportWidgets === 1 &&
  Array.isArray((value as Partial<Manifest>).top) &&
  typeof (value as Partial<Manifest>).reports === 'object';

/** The manifest of a folder, if it is a site of ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** One line a subject, sorted: the same for the same site, and small differences in version control. */
export function writeManifest({ version, top, reports }: Manifest): string {
  const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const made = ([id, { hash, files, bytes, missing, pinned }]: [string, Made]): string =>
    `${JSON.stringify(id)}: ${JSON.stringify({ hash, files, bytes, missing, pinned })}`;
  const list = sorted(reports).map(
    ([folder, { hash, files, bytes, paths, subjects }]) =>
      `${JSON.stringify(folder)}: { "hash": ${JSON.stringify(hash)}, "files": ${files}, "bytes": ${bytes}, "paths": ${JSON.stringify([...paths].sort())}, "subjects": {\n${sorted(subjects).map(made).join(',\n')}\n} }`,
  );
  const head = `"reportWidgets": 1,\n"version": ${JSON.stringify(version)},\n"top": ${JSON.stringify([...top].sort())}`;
  return `{\n${head},\n"reports": {\n${list.join(',\n')}\n}\n}\n`;
}
