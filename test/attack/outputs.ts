import { strFromU8, unzipSync } from 'fflate';
import type { OutputOptions } from '../../src/site/output.js';
import { REPORT_OUTPUTS, SUBJECT_OUTPUTS } from '../../src/site/outputs.js';
import { localesFor } from '../../src/site/render.js';
import { subjectsOf } from '../../src/site/subject.js';
import type { Report } from '../../src/report/types.js';
import { links } from '../site/subjects.js';

export interface Output {
  readonly path: string;
  readonly body: string;
}

/** Scripts that do nothing: what is looked at is the page around them. */
const scripts: OutputOptions['scripts'] = {
  widgets: { path: 'embed/v0/report-widgets.js', integrity: 'sha384-x' },
  frame: { path: 'embed/v0/report-frame.js', integrity: 'sha384-y' },
  page: '/* page */',
};

/** Asks whether the files of the whole report are wanted; one of them is called so. */
export const WHOLE = 'report.json';

/** A file as a text; of a workbook, its parts by their names. */
function text(path: string, body: string | Uint8Array): string {
  if (typeof body === 'string') return body;
  if (!path.endsWith('.xlsx')) return new TextDecoder().decode(body);
  return JSON.stringify(
    Object.fromEntries(Object.entries(unzipSync(body)).map(([name, part]) => [name, strFromU8(part)])),
  );
}

const options: OutputOptions = { bom: false, pictures: false, scripts };

/** What never changes is called by its hash, which is another for other texts. */
const unhashed = (path: string): string => path.replace(/[0-9a-f]{16,}/g, 'HASH');

/**
 * Every file of a report, made by the functions of the build, in memory.
 * @param only the one subject that is wanted; the paths of what is pinned cost as much as its files
 */
export async function outputsOf(
  report: Report,
  wanted: (path: string) => boolean = () => true,
  only?: string,
): Promise<Output[]> {
  const made: Output[] = [];
  for (const subject of subjectsOf(report).filter(({ id }) => only === undefined || id === only))
    for (const output of SUBJECT_OUTPUTS)
      for (const locale of localesFor(output, { report })) {
        const path = unhashed(output.path({ subject, report }, locale));
        const body = wanted(path) && (await output.render({ subject, report, links, options }, locale));
        if (body) made.push({ path, body: text(path, body) });
      }
  if (!wanted(WHOLE)) return made;
  for (const output of REPORT_OUTPUTS)
    for (const { path, body } of await output.render({ report, links, options }))
      if (wanted(unhashed(path))) made.push({ path: unhashed(path), body: text(path, body) });
  return made;
}
