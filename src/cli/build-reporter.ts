import type { Summary } from '../build/make-site.js';
import type { BilingualText } from '../report/problems/problems.js';
import { named } from '../build/build-error.js';
import type { Io } from '../build/command-io.js';
import { missingGlyphs, tellMissing } from './missing-glyphs.js';
import { progressOf, type Progress } from './progress.js';
import type { PlacedProblem, PlacedWarning } from '../build/problem-lines.js';
import { tellWarnings } from './tell-warnings.js';

/** Output of a build: text for people, JSON for programs. */
export interface BuildReporter {
  readonly progress: () => Progress;
  readonly problems: (problems: readonly PlacedProblem[]) => void;
  /** Problems that do not prevent publishing. */
  readonly warnings: (warnings: readonly PlacedWarning[]) => void;
  readonly done: (summary: Summary, out: string, ms: number) => void;
  /** An error; in text mode, the end of the command prints it. */
  readonly failed: (words: BilingualText) => void;
  /** Waiting for the next change, with the address of the preview server, if any. */
  readonly waiting: (address: string | undefined) => void;
}

export const buildReporter = (io: Io, json: boolean): BuildReporter => (json ? jsonReporter(io) : textReporter(io));

/** JSON Lines, each object with a `type`; the last line of a build has `ok`. */
function jsonReporter(io: Io): BuildReporter {
  const line = (type: string, value: object): void => io.out(JSON.stringify({ type, ...value }));
  return {
    progress: () => progressOf(io, true),
    problems(problems) {
      for (const { file, line: at, code, path, message } of problems)
        line('problem', { file, line: at, path, code, message });
      line('summary', { ok: false, problems: problems.length });
    },
    warnings(warnings) {
      for (const { file, line: at, code, path, also, message } of warnings)
        line('warning', { file, line: at, path, also, code, message });
    },
    done({ lacking, leftover, ...counts }, out, ms) {
      const seconds = Math.round(ms) / 1000;
      line('summary', { ok: true, out, ...counts, seconds, missingGlyphs: missingGlyphs(lacking), leftover });
      tellLeftover(leftover, io);
    },
    failed: (message) => line('summary', { ok: false, message }),
    waiting: (address) => line('waiting', { address }),
  };
}

const textReporter = (io: Io): BuildReporter => ({
  progress: () => progressOf(io),
  problems: (problems) => tellProblems(problems, io),
  warnings: (warnings) => tellWarnings(placedLines(warnings, io), io),
  done: (summary, out, ms) => tellSummary(summary, out, ms, io),
  failed: () => undefined,
  waiting: (address) => tellWaiting(address, io),
});

/** Each problem or warning on a line, in the format of compilers. */
export const placedLines = (
  list: readonly (PlacedProblem | PlacedWarning)[],
  { language }: Pick<Io, 'language'>,
): readonly string[] => list.map(({ file, line, code, message }) => `${file}:${line}: ${code} ${message[language]}`);

function tellProblems(problems: readonly PlacedProblem[], io: Io): void {
  for (const line of placedLines(problems, io)) io.out(line);
  io.out(
    {
      zh: `共${problems.length}个问题，未写入任何内容。`,
      en: `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} found. Nothing was written.`,
    }[io.language],
  );
}

function tellWaiting(address: string | undefined, { out, language }: Io): void {
  const [zh, en] = address === undefined ? ['', ''] : [`${address}；`, `${address}; `];
  out({ zh: `${zh}等待报告改动（按Ctrl-C结束）`, en: `${en}watching for changes (Ctrl-C to stop)` }[language]);
}

function tellSummary(summary: Summary, place: string, ms: number, io: Io): void {
  const { files, bytes, rendered, reused, kept, dropped, lacking, leftover } = summary;
  const [size, seconds] = [(bytes / 1e6).toFixed(1), (ms / 1000).toFixed(1)];
  io.out(
    {
      zh: `${place}：${files}个文件，${size} MB；生成${rendered}项，沿用${reused}项，用时${seconds}秒`,
      en: `${place}: ${files} files, ${size} MB; ${rendered} made, ${reused} unchanged, ${seconds} s`,
    }[io.language],
  );
  reportKept(kept, io);
  tellDropped(dropped, io);
  tellMissing(lacking, io);
  tellLeftover(leftover, io);
}

function tellDropped(paths: readonly string[], { out, language }: Io): void {
  if (!paths.length) return;
  const { zh, en } = named(paths, paths.length);
  out({ zh: `已舍弃损坏的文件：${zh}`, en: `left out because damaged: ${en}` }[language]);
}

const tellLeftover = (leftover: BilingualText | undefined, { error, language }: Io): void => {
  if (leftover) error(leftover[language]);
};

/** The permanent files taken over for pages that use older versions; prints nothing if there are none. */
function reportKept({ versions, pinned }: Summary['kept'], io: Io): void {
  if (versions.length)
    io.out(
      {
        zh: `保留旧版嵌入脚本：${versions.join('、')}`,
        en: `scripts of earlier versions kept: ${versions.join(', ')}`,
      }[io.language],
    );
  if (pinned)
    io.out({ zh: `保留固定版数据：${pinned}版`, en: `pinned figures of earlier builds kept: ${pinned}` }[io.language]);
}
