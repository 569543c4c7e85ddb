import { availableParallelism } from 'node:os';
import { builtFiles } from '../build/built-files.js';
import { siteScripts } from '../site/assets.js';
import { explained } from '../build/build-error.js';
import { buildSite } from '../build/build.js';
import type { Summary } from '../build/make-site.js';
import { restoreSite } from '../build/folder/restore-site.js';
import { RenderError } from '../site/render.js';
import type { BuildRequest } from '../build/request.js';
import { FORMATS, type Formats } from '../site/output.js';
import { checkBase } from '../site/links.js';
import { lookIn, lookName } from '../site/look-pages.js';
import { LOOKS } from '../site/looks.js';
import type { BilingualText } from '../report/problems/problems.js';
import { buildReporter, type BuildReporter } from './build-reporter.js';
import { checkReports, sizeLimit } from './check-reports.js';
import { EXIT, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { pictureRenderer } from './picture-renderer.js';
import type { PlacedWarning } from '../build/problem-lines.js';
import { keepHeapsSmall } from '../build/small-heap.js';
import { shardOf } from '../build/shard.js';
import { rebuilding, type Build, type RebuildOptions } from './rebuild.js';

export interface BuildOptions extends RebuildOptions {
  readonly baseUrl?: string;
  readonly json?: boolean;
  readonly bom?: boolean;
  readonly formats?: string;
  /** `theme=portal,scheme=dark`, or `none` alone. */
  readonly looks?: readonly string[];
  readonly pictures: boolean;
  readonly picturesOnDemand?: boolean;
  readonly fresh?: boolean;
  readonly dropDamaged?: boolean;
  readonly threads?: string;
  readonly watch?: boolean;
  /** `3/16`; see `shardOf`. */
  readonly shard?: string;
  readonly parts?: readonly string[];
  /** In MB. */
  readonly maxSize?: string;
}

/**
 * Publishes reports as a folder of static files.
 * @returns 0 if done; 1 if a report has problems: they have been printed, and nothing was written
 * @throws UsageError for wrong usage, or if the folder can't be written
 */
export async function build(files: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const reporter = buildReporter(io, options.json === true);
  keepHeapsSmall();
  try {
    await restoreSite(options.out);
    const once = await prepared(files, options, io, reporter);
    return options.watch ? await rebuilding(files, options, io, reporter, once) : await once();
  } catch (error) {
    const known = explained(error, options.out);
    if (known instanceof UsageError) reporter.failed(known.words);
    throw known;
  }
}

/** Validates the command's options before reading any report. */
async function prepared(
  files: readonly string[],
  options: BuildOptions,
  io: Io,
  reporter: BuildReporter,
): Promise<Build> {
  const base = checkBase(options.baseUrl);
  if (!base.ok) throw new UsageError(base.problem.message);
  if (options.serve !== undefined && !options.watch) throw new UsageError(SERVE_WATCHES);
  const shard = shardOf(options.shard);
  if (shard && (options.watch || options.parts)) throw new UsageError(SHARD_ALONE);
  const threads = threadsOf(options.threads);
  const limit = sizeLimit(options.maxSize);
  const formats = formatsOf(options.formats);
  const pictures = options.pictures ? pictureRenderer(io) : undefined;
  warnOfHttp(base.base, io);
  const request: Omit<BuildRequest, 'sources'> = {
    // A part must not be replaced either.
    inputs: [...files, ...(options.parts ?? [])],
    out: options.out,
    base: base.base,
    options: {
      bom: options.bom === true,
      pictures: pictures !== undefined,
      scripts: await siteScripts(builtFiles),
      picturesOnDemand: options.picturesOnDemand === true,
    },
    formats,
    looks: looksOf(options.looks),
    pictures,
    threads,
    shard,
    parts: options.parts,
    fresh: options.fresh,
    dropDamaged: options.dropDamaged,
    signal: io.signal,
    ...(options.watch && { passing: new Set<string>() }),
  };
  return () => buildOnce(files, request, limit, reporter);
}

/** Host names of this machine, which browsers trust without TLS. */
const LOCAL = /^(?:localhost|[^/]*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Most embedding pages are https, and browsers block http content in them. */
function warnOfHttp(base: string, { error, language }: Io): void {
  const { protocol, hostname } = new URL(base);
  if (protocol !== 'http:' || LOCAL.test(hostname)) return;
  error(
    {
      zh: `提示：--base-url是http网址；https网页会拦截其中的脚本、数据和框架（混合内容），只显示文字。请改用https网址。`,
      en: `Warning: --base-url is an http address; pages over https block its scripts, data and frames (mixed content) and show the text alone. Use an https address.`,
    }[language],
  );
}

const SHARD_ALONE: BilingualText = {
  zh: '--shard只生成站点的一份，不能与--watch或--parts一起使用；用--parts合并各份时不要加--shard',
  en: '--shard makes only a part of a site and can’t be combined with --watch or --parts; to join the parts, use --parts without --shard',
};

const SERVE_WATCHES: BilingualText = {
  zh: '--serve须与--watch一起使用；已生成的站点用serve命令打开',
  en: '--serve needs --watch; use the serve command to open a built site',
};

async function buildOnce(
  files: readonly string[],
  request: Omit<BuildRequest, 'sources'>,
  limit: number,
  reporter: BuildReporter,
): Promise<ExitCode> {
  const started = performance.now();
  const progress = reporter.progress();
  let done: { readonly summary: Summary; readonly warnings: readonly PlacedWarning[] };
  try {
    const checked = await checkReports(files, { limit, onProgress: progress.tell });
    if (!checked.ok) {
      progress.end();
      reporter.problems(checked.problems);
      return EXIT.problems;
    }
    const { sources, warnings } = checked;
    done = { warnings, summary: await attempt({ ...request, sources, onProgress: progress.tell }) };
  } finally {
    progress.end();
  }
  reporter.warnings(done.warnings);
  reporter.done(done.summary, request.out, performance.now() - started);
  return EXIT.clean;
}

async function attempt(request: BuildRequest): Promise<Summary> {
  try {
    return await buildSite(request);
  } catch (error) {
    if (error instanceof RenderError) throw new UsageError(failure(error));
    throw error;
  }
}

function threadsOf(asked: string | undefined): number {
  if (asked === undefined) return availableParallelism();
  const count = Number(asked);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new UsageError({
    zh: `--threads：应为1至256的整数，实为"${asked}"`,
    en: `--threads: expected a whole number from 1 to 256, found "${asked}"`,
  });
}

function formatsOf(asked: string | undefined): Formats | undefined {
  const known = FORMATS.find((one) => one === asked);
  if (asked === undefined || known !== undefined) return known;
  throw new UsageError({
    zh: `--formats：应为basic或all，实为"${asked}"`,
    en: `--formats: expected basic or all, found "${asked}"`,
  });
}

/** The looks by name; none for `none`. */
function looksOf(asked: readonly string[] | undefined): readonly string[] | undefined {
  if (asked?.length === 1 && asked[0] === 'none') return [];
  return asked?.map((text) => {
    const look = lookIn(text);
    if (look) return lookName(look);
    const known = Object.entries(LOOKS).map(([option, values]) => `${option}=${values.join('|')}`);
    throw new UsageError({
      zh: `--looks：应为none，或用逗号连接的${known.join('、')}，实为"${text}"`,
      en: `--looks: expected none, or some of ${known.join(', ')} with commas between them, found "${text}"`,
    });
  });
}

const failure = ({ message }: RenderError): BilingualText => ({
  zh: `生成失败，原有站点保持不变：${message}`,
  en: `Build failed. The existing site was left unchanged: ${message}`,
});
