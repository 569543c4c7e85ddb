import type { BuildReporter } from './build-reporter.js';
import { EXIT, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { openSite, portOf, USUAL_PORT, type OpenSite } from '../serve/listen.js';
import { builtSite } from '../serve/site-source.js';
import { FileWatch } from '../serve/watch.js';

export interface RebuildOptions {
  readonly out: string;
  /** A port, or true for the default one. */
  readonly serve?: string | true;
}

/** Builds a site; prints problems itself. */
export type Build = () => Promise<ExitCode>;

/**
 * Rebuilds whenever a report changes, until interrupted. A report with problems leaves the site unchanged.
 * @throws UsageError if the first build fails for a reason that would also fail later ones
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

/** A temporarily missing file or a full disk is reported, and the next change awaited. */
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
