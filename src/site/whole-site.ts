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
import { renderReport, renderSite, renderSubject } from './render.js';
import { siteFile, type SiteFile } from './site-file.js';
import { siteOutputs } from './site-outputs.js';
import { subjectsOf } from './subject.js';

/** A site that was published before, as far as the next one takes over what others point at. */
export interface EarlierFiles {
  /** The paths that are kept for ever; those that the new site makes itself are not read. */
  readonly kept: readonly string[];
  read(path: string): Uint8Array | undefined;
}

export interface WholeSiteRequest {
  /** Reports that keep the contract, by the folder of each in the site: `''` for the only one. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Checked base address of the site; see `checkBase`. */
  readonly base: string;
  readonly built: BuiltFiles;
  readonly options?: Partial<Omit<OutputOptions, 'scripts'>>;
  /** Further files of every subject: pictures in pixels, where there is something to draw them with. */
  readonly more?: readonly SubjectOutput[];
  readonly before?: EarlierFiles | undefined;
  /** False leaves pictures out of `kit.zip`: they are beside it. */
  readonly kitPictures?: boolean | undefined;
  /** Waited for before each file, so that other work can be done between two of them. */
  readonly turn?: (() => Promise<void>) | undefined;
  /** Called whenever a report, a subject, or a kind of file about the whole site is made. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Every file of a site, as a build writes it, on any runtime: in a browser too. All of it is held in memory, so it is for
 * the reports of one author. Only the manifest differs: it leaves out the hashes that save the next build work.
 */
export async function* wholeSite(request: WholeSiteRequest): AsyncGenerator<SiteFile, void, void> {
  const { reports, base, built, before, turn } = request;
  const record = new SiteRecord();
  const tasks = [...reports].flatMap(([folder, report]) => tasksOf(request, folder, report));
  const outputs = siteOutputs(built, request.kitPictures);
  const progress = steps(request, tasks.length + outputs.length);
  const options = { bom: false, pictures: false, ...request.options, scripts: await siteScripts(built) };
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

/** One subject, or one report as a whole, with how its files are made. */
interface Task {
  readonly folder: string;
  readonly subject?: string;
  files(options: OutputOptions): AsyncGenerator<SiteFile, void, void>;
}

function tasksOf({ reports, base, more = [] }: WholeSiteRequest, folder: string, report: Report): readonly Task[] {
  const links = linksOf(report, base, folder);
  const earlier = earlierAmong(report, [...reports.values()]);
  const outputs = [...SUBJECT_OUTPUTS, ...more];
  const subjects = subjectsOf(report, earlier).map((subject): Task => {
    const job = (options: OutputOptions) => ({ subject, report: narrowed(report, subject), links, options });
    return { folder, subject: subject.id, files: (options) => renderSubject(job(options), outputs) };
  });
  return [
    { folder, files: (options) => renderReport({ report, earlier, links, options }, REPORT_OUTPUTS) },
    ...subjects,
  ];
}

function steps({ onProgress }: WholeSiteRequest, total: number): () => void {
  let done = 0;
  return () => onProgress?.(++done, total);
}
