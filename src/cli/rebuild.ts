import type { BuildReporter } from './build-reporter.js';
import { EXIT, UsageError, type ExitCode, type Io } from '../build/io.js';
import { openSite, portOf, USUAL_PORT, type OpenSite } from '../serve/listen.js';
import { builtSite } from '../serve/site-source.js';
import { FileWatch } from '../serve/watch.js';

export interface RebuildOptions {
  readonly out: string;
  /** A port, or true for the usual one. */
  readonly serve?: string | true;
}

/** Builds a site; what it says of problems is said already. */
export type Build = () => Promise<ExitCode>;

/**
 * Builds whenever a report has changed, until it is ended. A report with problems leaves the site as it was.
 * @throws UsageError where the first build can't be done: no later one could be
 */
export async function rebuilding(
  files: readonly string[],
  { out, serve }: RebuildOptions,
  io: Io,
  reporter: BuildReporter,
  build: Build,
): Promise<ExitCode> {
  const port = serve === undefined ? undefined : portOf(serve === true ? USUAL_PORT : serve, '--serve');
  const watch = new FileWatch(files);
  let site: OpenSite | undefined;
  const round = async (code: ExitCode): Promise<void> => {
    if (code === EXIT.clean && port !== undefined)
      if (site) site.reload();
      else site = await openSite(builtSite(out, false), { port, host: '127.0.0.1' }, io, { live: true });
    reporter.waiting(site?.address);
  };
  await watch.begin();
  await round(await build());
  while (await watch.next(io.signal)) await round(await forgiven(build, reporter, io));
  await site?.closed;
  return EXIT.clean;
}

/** A file that is gone for a moment, or a disk that is full, is said and waited for. */
async function forgiven(build: Build, reporter: BuildReporter, io: Io): Promise<ExitCode> {
  try {
    return await build();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    reporter.failed(error.words);
    io.error(error.words[io.language]);
    return EXIT.usage;
  }
}
