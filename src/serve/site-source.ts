import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assets, embedScripts, siteScripts } from '../build/assets.js';
import { PICTURE_OUTPUTS } from '../build/node-outputs.js';
import type { HandlerOptions } from '../site/handler.js';
import type { Report } from '../report/types.js';
import { readReport } from '../build/report-file.js';

/** Where a handler has things from. */
export type SiteSource = Omit<HandlerOptions, 'base'>;

/**
 * Files of a built site as they are, and what it has not from its reports.
 * @param pictures whether there is something to render pictures in pixels with
 */
export function builtSite(folder: string, pictures: boolean): SiteSource {
  const at = (path: string): Promise<Uint8Array | undefined> =>
    readFile(join(folder, path)).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return undefined;
      throw error;
    });
  return {
    file: at,
    report: async (name) => {
      if ((await at(join(name, 'report.json'))) === undefined) return undefined;
      const read = await readReport(join(folder, name, 'report.json'));
      return read.ok ? read.report : undefined;
    },
    more: pictures ? PICTURE_OUTPUTS : [],
  };
}

/** Everything from one report, when it is asked for; the report itself may become another one. */
export async function reportSite(report: () => Report, pictures: boolean): Promise<SiteSource> {
  const files = new Map([...(await assets()), ...(await embedScripts())].map(({ path, body }) => [path, body]));
  return {
    report: (folder) => (folder === '' ? report() : undefined),
    file: (path) => files.get(path),
    more: pictures ? PICTURE_OUTPUTS : [],
    options: { pictures, scripts: await siteScripts() },
  };
}
