import { builtFiles } from '../build/built-files.js';
import { PICTURE_OUTPUTS } from '../build/picture-outputs.js';
import { assets, embedScripts, siteScripts } from '../site/assets.js';
import type { HandlerOptions } from '../site/handler.js';
import { NOT_FOUND } from '../site/pages/not-found-page.js';
import type { Report } from '../report/types.js';
import { localesOf } from '../format/report-locales.js';
import { hasFolder, readIn } from './folder-files.js';
import { reportsOf } from './read-reports.js';
import { turns } from './turns.js';

/** Where a handler has things from. */
export type SiteSource = Omit<HandlerOptions, 'base'>;

/**
 * Files of a built site as they are, and what it has not from its reports. Nothing outside of the folder is read, whatever an
 * address or a link in the folder says.
 * @param pictures whether there is something to render pictures in pixels with
 */
export const builtSite = (folder: string, pictures: boolean): SiteSource => ({
  file: (path) => readIn(folder, path),
  notFound: () => readIn(folder, NOT_FOUND),
  hasFolder: (path) => hasFolder(folder, path),
  report: reportsOf(folder),
  more: pictures ? PICTURE_OUTPUTS : [],
  turn: turns(),
});

/** Everything from one report, when it is asked for; the report itself may become another one. */
export async function reportSite(report: () => Report, pictures: boolean): Promise<SiteSource> {
  const files = new Map(
    [...(await assets(builtFiles)), ...(await embedScripts(builtFiles))].map(({ path, body }) => [path, body]),
  );
  return {
    report: (folder) => (folder === '' ? report() : undefined),
    locales: () => localesOf(report()),
    file: (path) => files.get(path),
    more: pictures ? PICTURE_OUTPUTS : [],
    options: { pictures, scripts: await siteScripts(builtFiles) },
    turn: turns(),
  };
}
