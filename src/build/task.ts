import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../report/types.js';
import { linksOf } from '../site/links.js';
import type { SiteFile } from '../site/site-file.js';
import type { Subject } from '../site/subject.js';
import { isOwn, MANIFEST } from '../site/kept/own-paths.js';
import { PICTURE_OUTPUTS } from './picture-outputs.js';
import type { OutputOptions, ReportOutput } from '../site/output.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from '../site/outputs.js';
import { lookOutputs } from '../site/page-outputs.js';
import { renderReport, renderSubject } from '../site/render.js';
import type { HashedPath } from '../site/kept/content-hash.js';
import type { Outcome } from '../site/kept/manifest-entry.js';
import { reused, type Before } from './reuse.js';
import { contentHash } from './folder/content-hash.js';

/** Settings shared by all tasks of a build. */
export interface BuildSettings {
  /** The output folder. */
  readonly staging: string;
  /** Checked base address of the site. */
  readonly base: string;
  readonly options: OutputOptions;
}

/** One subject, or the shared files of one report: a unit of work. Plain data, so that it can be sent to a worker. */
export interface Task {
  /** The report's folder in the site; empty for the only one. */
  readonly folder: string;
  readonly report: Report;
  /** For shared files: the needed parts of earlier reports; see `asEarlier`. */
  readonly earlier?: readonly Report[] | undefined;
  /** Undefined for the report's shared files. */
  readonly subject?: Subject | undefined;
  /** Makes only this group of the shared files. */
  readonly group?: FileGroup | undefined;
  /** Where its files were made from the same inputs; see `madeBefore`. */
  readonly before?: readonly Before[] | undefined;
}

/** The result of a task. */
export interface TaskResult extends Outcome {
  /** Whether its files were taken from an earlier build. */
  readonly isReused: boolean;
}

/** The pages of a whole report, and its data. */
export const FILE_GROUPS = ['pages', 'data'] as const;
export type FileGroup = (typeof FILE_GROUPS)[number];

const wholeOutputs = (group: FileGroup | undefined): readonly ReportOutput[] =>
  group ? REPORT_OUTPUTS.filter(({ isPage = false }) => isPage === (group === 'pages')) : REPORT_OUTPUTS;

/** Reuses an earlier build's files by hard link if the inputs are the same; makes and writes them otherwise. */
export async function perform(task: Task, settings: BuildSettings): Promise<TaskResult> {
  const found = task.before && reused(task.before, join(settings.staging, task.folder));
  return found ? { ...found, isReused: true } : { ...(await made(task, settings)), isReused: false };
}

async function made({ folder, report, earlier, subject, group }: Task, settings: BuildSettings): Promise<Outcome> {
  const { staging, base, options } = settings;
  const missing = new Set<string>();
  const onMissing = (characters: readonly string[]): void => characters.forEach((one) => missing.add(one));
  const job = { report, links: linksOf(report, base, folder), options, onMissing };
  const isDrawn = options.pictures && !options.picturesOnDemand;
  const outputs = [...SUBJECT_OUTPUTS, ...lookOutputs(options.looks), ...(isDrawn ? PICTURE_OUTPUTS : [])];
  const files = subject
    ? renderSubject({ ...job, subject }, outputs)
    : renderReport({ ...job, earlier, shared: new Map() }, wholeOutputs(group));
  const hashes: HashedPath[] = [];
  let bytes = 0;
  for await (const file of files) {
    // Encoded once: a text would be encoded for its hash again.
    const body = typeof file.body === 'string' ? Buffer.from(file.body) : file.body;
    bytes += writeNewFile(join(staging, folder), { ...file, body });
    hashes.push([file.path, contentHash(body)]);
  }
  return { files: hashes.length, bytes, hashes, ...(missing.size && { missing: [...missing].sort() }) };
}

/** Writes a file and returns its size. `wx`: two outputs with the same path are a bug, which must not be hidden. */
export function writeNewFile(root: string, { path, body }: SiteFile): number {
  // The next build only removes files with known names.
  if (!isOwn(path) && path !== MANIFEST) throw new Error(`site/kept/own-paths.ts does not have the name ${path}`);
  const target = join(root, path);
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  try {
    writeFileSync(target, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes, { flag: 'wx' });
  }
  return bytes.length;
}
