import type { Locale } from '../format/locale.js';
import { localesOf } from '../format/report-locales.js';
import type { ReportJob, ReportOutput, SiteOutput, SubjectJob, SubjectOutput, WrittenSite } from './output.js';
import { isSafePath, siteFile, type SiteFile } from './site-file.js';

/** An output that failed and its input: a bug in this program, reported with the details to locate it. */
export class RenderError extends Error {
  constructor(
    readonly output: string,
    readonly about: string,
    readonly cause: unknown,
  ) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`${output} of ${about}: ${why}`);
  }
}

/** All files of a subject, generated one by one, so that only one is in memory at a time. */
export async function* renderSubject(
  job: SubjectJob,
  outputs: readonly SubjectOutput[],
): AsyncGenerator<SiteFile, void, void> {
  const { id } = job.subject;
  for (const output of outputs.filter((one) => !isLeftOut(one, job)))
    for (const locale of localesFor(output, job)) {
      const body = await attempt(output.name, id, () => output.render(job, locale));
      if (body !== undefined) yield checked(output.name, siteFile(output.path(job, locale), body));
    }
}

const isLeftOut = ({ isExtra }: SubjectOutput, { subject, options }: SubjectJob): boolean =>
  options.formats === 'basic' && isExtra?.(subject) === true;

/** The languages of an output for a report: only the first, if the output is single. */
export const localesFor = ({ isSingle }: SubjectOutput, { report }: Pick<SubjectJob, 'report'>): readonly Locale[] =>
  isSingle ? localesOf(report).slice(0, 1) : localesOf(report);

/** All files of a whole report. */
export async function* renderReport(
  job: ReportJob,
  outputs: readonly ReportOutput[],
): AsyncGenerator<SiteFile, void, void> {
  for (const output of outputs)
    for (const file of await attempt(output.name, job.report.id, () => output.render(job)))
      yield checked(output.name, file);
}

async function attempt<T>(output: string, about: string, render: () => T | Promise<T>): Promise<T> {
  try {
    return await render();
  } catch (error) {
    throw new RenderError(output, about, error);
  }
}

/** The files of one site-wide output. */
export const renderSite = async (output: SiteOutput, site: WrittenSite): Promise<readonly SiteFile[]> =>
  (await attempt(output.name, site.links.site, () => output.render(site))).map((file) => checked(output.name, file));

/** Ids are validated earlier; this is the last check before a file is written. */
function checked(output: string, file: SiteFile): SiteFile {
  if (!isSafePath(file.path)) throw new RenderError(output, file.path, 'this path would leave the site');
  return file;
}
