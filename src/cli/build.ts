import { availableParallelism } from 'node:os';
import { siteScripts } from '../publish/build/assets.js';
import { BuildError } from '../publish/build/build-error.js';
import { buildSite, stepsOf, type Summary } from '../publish/build/build.js';
import { RenderError } from '../publish/build/render.js';
import type { ReportSource } from '../publish/build/request.js';
import { checkBase } from '../publish/links.js';
import type { BilingualText } from '../report/problems.js';
import { checkReports } from './check-reports.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { pictureRenderer } from './picture-renderer.js';
import { progressOf } from './progress.js';
import type { PlacedProblem } from './report-file.js';

export interface BuildOptions {
  readonly out: string;
  readonly baseUrl?: string;
  readonly json?: boolean;
  readonly bom?: boolean;
  readonly pictures: boolean;
  readonly picturesOnDemand?: boolean;
  readonly fresh?: boolean;
  readonly threads?: string;
}

/**
 * Publishes reports as a folder of static files.
 * @returns 0 done; 1 a report has problems, which have been printed, and nothing was written
 * @throws UsageError where the command is used wrongly, or the folder can't be written
 */
export async function build(files: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const base = checkBase(options.baseUrl);
  if (!base.ok) throw new UsageError(base.problem.message);
  const threads = threadsOf(options.threads);
  const checked = await checkReports(files);
  if (!checked.ok) return tellProblems(checked.problems, options, io);
  const pictures = options.pictures ? pictureRenderer(io) : undefined;
  const scripts = await siteScripts();
  const started = performance.now();
  const summary = await attempt(io, checked.sources, (onProgress) =>
    buildSite({
      sources: checked.sources,
      out: options.out,
      base: base.base,
      options: {
        bom: options.bom === true,
        pictures: pictures !== undefined,
        scripts,
        picturesOnDemand: options.picturesOnDemand === true,
      },
      pictures,
      threads,
      fresh: options.fresh,
      signal: io.signal,
      onProgress,
    }),
  );
  tellSummary(summary, options, io, performance.now() - started);
  return EXIT.clean;
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

type Work = (onProgress: (count: number) => void) => Promise<Summary>;

async function attempt(io: Io, sources: readonly ReportSource[], work: Work): Promise<Summary> {
  const progress = progressOf(io, stepsOf(sources));
  try {
    return await work(progress.add);
  } catch (error) {
    if (error instanceof BuildError) throw new UsageError(error.words);
    if (error instanceof RenderError) throw new UsageError(failure(error));
    throw error;
  } finally {
    progress.end();
  }
}

const failure = ({ message }: RenderError): BilingualText => ({
  zh: `生成失败，原有站点保持不变：${message}`,
  en: `This could not be made, and the old site stands: ${message}`,
});

function tellProblems(problems: readonly PlacedProblem[], { json }: BuildOptions, io: Io): ExitCode {
  if (json) {
    const told = problems.map(({ file, line, code, path, message }) => ({ file, line, code, path, message }));
    io.out(JSON.stringify({ ok: false, problems: told }, null, 2));
    return EXIT.findings;
  }
  for (const { file, line, code, message } of problems) io.out(`${file}:${line}: ${code} ${message[io.language]}`);
  io.out(
    {
      zh: `共${problems.length}个问题，未写入任何内容。`,
      en: `${problems.length} in all; nothing was written.`,
    }[io.language],
  );
  return EXIT.findings;
}

function tellSummary(
  { files, bytes, rendered, reused, kept }: Summary,
  { json, out }: BuildOptions,
  io: Io,
  ms: number,
): void {
  if (json) {
    io.out(JSON.stringify({ ok: true, out, files, bytes, rendered, reused, kept }, null, 2));
    return;
  }
  const [size, seconds] = [(bytes / 1e6).toFixed(1), (ms / 1000).toFixed(1)];
  io.out(
    {
      zh: `${out}：${files}个文件，${size} MB；生成${rendered}项，沿用${reused}项，用时${seconds}秒`,
      en: `${out}: ${files} files, ${size} MB; ${rendered} made, ${reused} unchanged, ${seconds} s`,
    }[io.language],
  );
  tellKept(kept, io);
}

/** What a new site goes on serving for pages that hold on to an older one; nothing is said where there is none. */
function tellKept({ versions, pinned }: Summary['kept'], io: Io): void {
  if (versions.length)
    io.out(
      {
        zh: `保留旧版嵌入脚本：${versions.join('、')}`,
        en: `kept scripts of earlier versions: ${versions.join(', ')}`,
      }[io.language],
    );
  if (pinned)
    io.out({ zh: `保留固定版数据：${pinned}版`, en: `kept pinned figures of earlier builds: ${pinned}` }[io.language]);
}
