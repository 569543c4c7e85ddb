import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { assets, embedScripts, siteScripts } from '../publish/build/assets.js';
import { readManifest } from '../publish/build/manifest.js';
import { PICTURE_OUTPUTS } from '../publish/build/node-outputs.js';
import { makeHandler, type HandlerOptions } from '../publish/handler.js';
import { checkBase } from '../publish/links.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { pictureRenderer } from './picture-renderer.js';
import { readReport } from './report-file.js';

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly baseUrl?: string;
}

/**
 * Serves a site that `build` has made, or a report of which everything is made when it is asked for, until it is ended.
 * @throws UsageError where the port is taken, or there is nothing to serve
 */
export async function serve(place: string, options: ServeOptions, io: Io): Promise<ExitCode> {
  const port = portOf(options.port);
  const address = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}/`;
  const base = checkBase(options.baseUrl ?? address);
  if (!base.ok) throw new UsageError(base.problem.message);
  const handler = makeHandler({ base: base.base, mount: '/', ...(await sourceOf(place, io)) });
  await running(handler, { port, hostname: options.host }, io, () =>
    io.out({ zh: `${address}（按Ctrl-C结束）`, en: `${address} (Ctrl-C ends it)` }[io.language]),
  );
  return EXIT.clean;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UsageError({
    zh: `--port：应为1至65535的整数，实为"${text}"`,
    en: `--port: expected a whole number from 1 to 65535, found "${text}"`,
  });
}

/** Files of a built site as they are, and what it has not from its report; or all of it from a report's file. */
async function sourceOf(place: string, io: Io): Promise<Omit<HandlerOptions, 'base'>> {
  const isSite = (await readManifest(place)) !== undefined;
  const pictures = pictureRenderer(io) !== undefined;
  const more = pictures ? PICTURE_OUTPUTS : [];
  if (isSite) return { ...siteSource(place), more };
  const read = await readReport(place);
  if (!read.ok)
    throw new UsageError({
      zh: `${place}：报告有问题，请先用build查看`,
      en: `${place}: this report has problems; build names them`,
    });
  const files = new Map([...(await assets()), ...(await embedScripts())].map(({ path, body }) => [path, body]));
  return {
    report: (folder) => (folder === '' ? read.report : undefined),
    file: (path) => files.get(path),
    more,
    options: { pictures, scripts: await siteScripts() },
  };
}

function siteSource(folder: string): Pick<HandlerOptions, 'report' | 'file'> {
  const at = (path: string): Promise<Uint8Array | undefined> =>
    readFile(join(folder, path)).catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return undefined;
      throw error;
    });
  return {
    file: at,
    report: async (name) => {
      const path = join(folder, name, 'report.json');
      if ((await at(join(name, 'report.json'))) === undefined) return undefined;
      const read = await readReport(path);
      return read.ok ? read.report : undefined;
    },
  };
}

/** Listens until the command is ended. */
function running(
  fetch: (request: Request) => Promise<Response>,
  where: { readonly port: number; readonly hostname: string },
  { signal }: Io,
  ready: () => void,
): Promise<void> {
  return new Promise((done, failed) => {
    const server = listen({ fetch, ...where }, ready);
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new UsageError({
              zh: `端口${where.port}已被占用；请用--port指定别的端口`,
              en: `port ${where.port} is taken; choose another with --port`,
            })
          : error,
      ),
    );
    signal?.addEventListener('abort', () => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  });
}
