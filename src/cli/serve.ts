import { join } from 'node:path';
import { MANIFEST } from '../site/kept/own-paths.js';
import { readManifest } from '../build/folder/read-manifest.js';
import type { Report } from '../report/types.js';
import { placedLines } from './build-reporter.js';
import { EXIT, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { isLoopback, openSite, portOf, USUAL_PORT, type OpenSite, type ListenAddress } from '../serve/listen.js';
import { pictureRenderer } from './picture-renderer.js';
import { readReport } from '../build/report-file.js';
import type { PlacedProblem, PlacedWarning } from '../build/problem-lines.js';
import { tellWarnings } from './tell-warnings.js';
import { builtSite, reportSite } from '../serve/site-source.js';
import { FileWatch } from '../serve/watch.js';

export interface ServeOptions {
  /** Default: the usual port, or the next free one. */
  readonly port?: string;
  readonly host: string;
  readonly baseUrl?: string;
  readonly watch?: boolean;
}

/**
 * Serves a built site, or a report whose files are made on request, until interrupted.
 * @throws UsageError if the port is taken, or there is nothing to serve
 */
export async function serve(place: string, options: ServeOptions, io: Io): Promise<ExitCode> {
  const where: ListenAddress = {
    port: portOf(options.port ?? USUAL_PORT),
    takesNext: options.port === undefined,
    host: options.host,
    baseUrl: options.baseUrl,
  };
  if (options.watch && !isLoopback(options.host)) throw new UsageError(ONLY_HERE);
  const isSite = readManifest(place) !== undefined;
  await (isSite ? serveSite : serveReport)(place, where, options.watch === true, io);
  return EXIT.clean;
}

const ONLY_HERE = {
  zh: '--watch只在本机使用；请去掉--host',
  en: '--watch works on this machine only; remove --host',
};

async function serveSite(folder: string, where: ListenAddress, live: boolean, io: Io): Promise<void> {
  // The build writes this file last, in a folder that it swaps in as a whole.
  const watch = await watching(join(folder, MANIFEST));
  const site = await openSite(builtSite(folder, pictureRenderer(io) !== undefined), where, io, { live });
  tell(site, io);
  const reload = (): void => {
    if (readManifest(folder)) site.reload();
  };
  if (live) await onChange(watch, io, reload);
  await site.closed;
}

async function serveReport(file: string, where: ListenAddress, live: boolean, io: Io): Promise<void> {
  const watch = await watching(file);
  const read = await readReport(file);
  if (!read.ok) {
    for (const line of placedLines(read.problems, io)) io.error(line);
    throw new UsageError({
      zh: `${file}：报告有${read.problems.length}个问题，改正后再打开`,
      en: `${file}: the report has ${read.problems.length} problems; correct them, then serve it again`,
    });
  }
  let report: Report = read.report;
  tellWarned(read.warnings, io);
  // An explicit base URL means that the site is meant to be public.
  const onlyHere = live || where.baseUrl === undefined;
  const source = await reportSite(() => report, pictureRenderer(io) !== undefined);
  const site = await openSite(source, where, io, { live, onlyHere });
  tell(site, io);
  const readAgain = async (): Promise<void> => {
    const again = await readReport(file);
    if (again.ok) {
      report = again.report;
      tellWarned(again.warnings, io);
      site.reload();
    } else tellProblems(again.problems, io);
  };
  if (live) await onChange(watch, io, readAgain);
  await site.closed;
}

const tell = ({ address }: OpenSite, { out, language }: Io): void =>
  out({ zh: `${address}（按Ctrl-C结束）`, en: `${address} (Ctrl-C to stop)` }[language]);

const tellWarned = (warnings: readonly PlacedWarning[], io: Io): void =>
  tellWarnings(placedLines(warnings, io), { ...io, out: io.error });

function tellProblems(problems: readonly PlacedProblem[], io: Io): void {
  for (const line of placedLines(problems, io)) io.error(line);
  io.error({ zh: '仍显示改动前的报告。', en: 'Still serving the previous version of the report.' }[io.language]);
}

async function watching(file: string): Promise<FileWatch> {
  const watch = new FileWatch([file]);
  await watch.begin();
  return watch;
}

/** Runs an action after each change; errors are printed, and watching continues. */
async function onChange(watch: FileWatch, io: Io, act: () => void | Promise<void>): Promise<void> {
  while (await watch.next(io.signal))
    try {
      await act();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.error(error.words[io.language]);
    }
}
