import { builtFiles } from '../build/built-files.js';
import { PICTURE_OUTPUTS } from '../build/picture-outputs.js';
import { assets, embedScripts, siteScripts } from '../site/assets.js';
import type { HandlerOptions } from '../site/handler.js';
import { NOT_FOUND } from '../site/pages/not-found-page.js';
import type { Report } from '../report/types.js';
import { localesOf } from '../format/report-locales.js';
import { hasFolder } from './folder-files.js';
import { inRounds, keptFolder } from './kept-folder.js';
import { reportsOf } from './read-reports.js';
import { turns } from './turns.js';

/** The data sources of a handler. */
export type SiteSource = Omit<HandlerOptions, 'base'>;

/**
 * Serves the files of a built site, and makes missing ones from its reports. Nothing outside the folder is read, even
 * through links.
 * @param pictures whether a PNG renderer is available
 */
export function builtSite(folder: string, pictures: boolean): SiteSource {
  const file = keptFolder(folder);
  return {
    file,
    notFound: () => file(NOT_FOUND),
    hasFolder: inRounds((path) => hasFolder(folder, path)),
    report: reportsOf(folder),
    more: pictures ? PICTURE_OUTPUTS : [],
    turn: turns(),
  };
}

/** Makes everything on request from one report, which may be replaced. */
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
