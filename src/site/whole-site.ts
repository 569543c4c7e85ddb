import type { Report } from '../report/types.js';
import { VERSION } from '../version.js';
import { siteScripts, type BuiltFiles } from './assets.js';
import { briefOf, withPast } from './brief.js';
import { localesOfAll } from '../format/report-locales.js';
import { earlierAmong } from './earlier.js';
import { writeManifest } from './kept/manifest.js';
import { MANIFEST } from './kept/own-paths.js';
import { SiteRecord } from './kept/site-record.js';
import { linksFrom, linksOf } from './links.js';
import { narrowed } from './narrow.js';
import type { OutputOptions, SubjectOutput, WrittenSite } from './output.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from './outputs.js';
import { lookOutputs } from './page-outputs.js';
import { renderReport, renderSite, renderSubject } from './render.js';
import { siteFile, type SiteFile } from './site-file.js';
import { siteOutputs } from './site-outputs.js';
import { subjectsOf } from './subject.js';

/** A previously published site, for taking over its permanent files and its looks. */
export interface EarlierFiles {
  /** Paths of its permanent files; those that the new site builds itself are not read. */
  readonly kept: readonly string[];
  /** Looks that have pages of their own, by name: the new site has them too, unless `options.looks` names others. */
  readonly looks: readonly string[];
  read(path: string): Uint8Array | undefined;
}

export interface WholeSiteRequest {
  /** Valid reports by folder in the site: `''` for the only one. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Checked base address of the site; see `checkBase`. */
  readonly base: string;
  readonly built: BuiltFiles;
  readonly options?: Partial<Omit<OutputOptions, 'scripts'>>;
  /** Additional outputs of every subject, such as PNG pictures if a renderer is available. */
  readonly more?: readonly SubjectOutput[];
  readonly before?: EarlierFiles | undefined;
  /** False leaves pictures out of `kit.zip`, if they are next to it. */
  readonly kitPictures?: boolean | undefined;
  /** Awaited before each file, so that other work can run in between. */
  readonly turn?: (() => Promise<void>) | undefined;
  /** Called after each report, subject or site-wide output. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Every file of a site, as written by a build, on any runtime including browsers. Everything is held in memory, so it
 * is meant for the reports of one author. Only the manifest differs: it lacks the hashes that save work in the next
 * build.
 */
export async function* wholeSite(request: WholeSiteRequest): AsyncGenerator<SiteFile, void, void> {
  const { reports, base, built, before, turn } = request;
  const record = new SiteRecord();
  const looks = request.options?.looks ?? before?.looks;
  const tasks = [...reports].flatMap(([folder, report]) => tasksOf(request, looks, folder, report));
  const outputs = siteOutputs(built, request.kitPictures);
  const progress = steps(request, tasks.length + outputs.length);
  const options = { bom: false, pictures: false, ...request.options, looks, scripts: await siteScripts(built) };
  for (const task of tasks) {
    for await (const file of task.files(options)) {
      yield record.add(file, task);
      await turn?.();
    }
    progress();
  }
  const site: WrittenSite = {
    reports: [...reports].map(([folder, report]) => withPast(briefOf(report, folder), record.subjects(folder))),
    links: linksFrom(base, '', localesOfAll([...reports.values()])),
    files: (under) => record.files(under),
    read: async (path) => {
      await turn?.();
      return record.read(path);
    },
  };
  for (const output of outputs) {
    for (const file of await renderSite(output, site)) yield record.add(file);
    progress();
  }
  for (const path of before?.kept ?? []) {
    const body = record.has(path) ? undefined : before?.read(path);
    if (body) yield record.add(siteFile(path, body));
  }
  yield siteFile(MANIFEST, writeManifest({ version: VERSION, ...record.manifest() }));
}

/** One subject, or the shared files of one report, with a generator of its files. */
interface Task {
  readonly folder: string;
  readonly subject?: string;
  files(options: OutputOptions): AsyncGenerator<SiteFile, void, void>;
}

function tasksOf(
  { reports, base, more = [] }: WholeSiteRequest,
  looks: readonly string[] | undefined,
  folder: string,
  report: Report,
): readonly Task[] {
  const links = linksOf(report, base, folder);
  const earlier = earlierAmong(report, [...reports.values()]);
  const outputs = [...SUBJECT_OUTPUTS, ...lookOutputs(looks), ...more];
  const subjects = subjectsOf(report, earlier).map((subject): Task => {
    const job = (options: OutputOptions) => ({ subject, report: narrowed(report, subject), links, options });
    return { folder, subject: subject.id, files: (options) => renderSubject(job(options), outputs) };
  });
  return [
    {
      folder,
      files: (options) => renderReport({ report, earlier, links, options, shared: new Map() }, REPORT_OUTPUTS),
    },
    ...subjects,
  ];
}

function steps({ onProgress }: WholeSiteRequest, total: number): () => void {
  let done = 0;
  return () => onProgress?.(++done, total);
}
