import type { Report } from '../report/types.js';
import { siteScripts, type BuiltFiles } from './assets.js';
import { briefOf, withPast } from './brief.js';
import { earlierAmong } from './earlier.js';
import { linksFrom } from './links.js';
import { narrowed } from './narrow.js';
import type { OutputOptions } from './output.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from './outputs.js';
import { renderReport, renderSite, renderSubject } from './render.js';
import { siteFile, type SiteFile } from './site-file.js';
import { siteOutputs } from './site-outputs.js';
import { subjectsOf } from './subject.js';

export interface WholeSiteRequest {
  /** Reports that keep the contract, by the folder of each in the site: `''` for the only one. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Checked base address of the site; see `checkBase`. */
  readonly base: string;
  readonly built: BuiltFiles;
  readonly options?: Partial<Omit<OutputOptions, 'scripts'>>;
}

/**
 * Every file of a site, as a build writes it, on any runtime: in a browser too. All of it is held in memory, so it is for
 * the reports of one author; pictures in pixels are not made here, and nothing is pinned from before.
 */
export async function* wholeSite(request: WholeSiteRequest): AsyncGenerator<SiteFile, void, void> {
  const { reports, base, built } = request;
  const scripts = await siteScripts(built);
  const options: OutputOptions = { bom: false, pictures: false, ...request.options, scripts };
  const files = new Map<string, SiteFile['body']>();
  const kept = (file: SiteFile): SiteFile => {
    files.set(file.path, file.body);
    return file;
  };
  for (const [folder, report] of reports) {
    const inFolder = ({ path, body }: SiteFile): SiteFile => kept(siteFile(folder ? `${folder}/${path}` : path, body));
    const links = linksFrom(base, folder);
    const earlier = earlierAmong(report, [...reports.values()]);
    for await (const file of renderReport({ report, earlier, links, options }, REPORT_OUTPUTS)) yield inFolder(file);
    for (const subject of subjectsOf(report, earlier))
      for await (const file of renderSubject(
        { subject, report: narrowed(report, subject), links, options },
        SUBJECT_OUTPUTS,
      ))
        yield inFolder(file);
  }
  const site = {
    reports: [...reports].map(([folder, report]) => {
      const subjects = subjectsOf(report, earlierAmong(report, [...reports.values()]));
      return withPast(
        briefOf(report, folder),
        subjects.map(({ id }) => id),
      );
    }),
    links: linksFrom(base),
    files: (under = '') => [...files.keys()].filter((path) => path.startsWith(under)).sort(asInFolders),
    read: (path: string) => Promise.resolve(bytesOf(files.get(path)!)),
  };
  for (const output of siteOutputs(built)) for (const file of await renderSite(output, site)) yield kept(file);
}

/** As a folder is listed: what is in `w/a/` before what is in `w/a-b/`. */
const asInFolders = (a: string, b: string): number => {
  const [left, right] = [a, b].map((path) => path.replaceAll('/', '\0'));
  return left! < right! ? -1 : 1;
};

const bytesOf = (body: SiteFile['body']): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;
