import { createHash } from 'node:crypto';
import { BuildError } from '../build/build-error.js';
import { OWN_NAMES } from '../site/kept/own-paths.js';
import type { Step } from '../build/request.js';
import type { ReportSource } from '../site/output.js';
import { contractProblem } from '../report/problems/expected.js';
import type { BilingualText } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { briefOf } from '../site/brief.js';
import { checkedReport, MAX_BYTES, MEGABYTE, readReport } from '../build/report-file.js';
import type { PlacedProblem, PlacedWarning } from '../build/problem-lines.js';
import { readText } from '../build/read-text.js';
import { UsageError } from '../build/command-io.js';

/** Reports that can be published together, with warnings; or all problems that prevent it. */
export type CheckedReports =
  | { readonly ok: true; readonly sources: readonly ReportSource[]; readonly warnings: readonly PlacedWarning[] }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

export interface CheckOptions {
  /** Maximum bytes of a file; see `sizeLimit`. */
  readonly limit?: number;
  readonly onProgress?: (step: Step) => void;
}

/** Checks every report, one at a time in memory, and collects the problems of all. */
export async function checkReports(
  files: readonly string[],
  { limit, onProgress }: CheckOptions = {},
): Promise<CheckedReports> {
  const sources: ReportSource[] = [];
  const problems: PlacedProblem[] = [];
  const warnings: PlacedWarning[] = [];
  const seen = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const read = await readReport(file, limit);
    onProgress?.({ stage: 'check', done: index + 1, total: files.length });
    if (!read.ok) {
      for (const found of read.problems) problems.push(found);
      continue;
    }
    const { report } = read;
    for (const found of read.warnings) warnings.push(found);
    const folder = files.length > 1 ? report.id : '';
    const trouble = folder ? idTrouble(report.id, seen.get(report.id)) : undefined;
    if (trouble) problems.push({ ...contractProblem('ID_REPEATED', '$.id', report.id, trouble), file, line: 1 });
    seen.set(report.id, file);
    sources.push({ brief: briefOf(report, folder), load: again(file, read, files.length === 1) });
  }
  return problems.length ? { ok: false, problems } : { ok: true, sources, warnings };
}

function idTrouble(id: string, other: string | undefined): BilingualText | undefined {
  if (other !== undefined)
    return {
      zh: `与${other}不同的标识（每份报告一个文件夹）`,
      en: `an id that ${other} does not have (each report gets a folder)`,
    };
  if (!OWN_NAMES.includes(id)) return undefined;
  const names = OWN_NAMES.join(', ');
  return { zh: `站点自身不用的标识（${names}）`, en: `an id that the site does not use itself (${names})` };
}

/**
 * Loads a report again. A single report stays in memory; of several, each file is read again and must be unchanged, so
 * that its checks and warnings still hold.
 */
function again(
  file: string,
  { report, text }: { readonly report: Report; readonly text: string },
  isOnly: boolean,
): () => Promise<Report> {
  if (isOnly) return () => Promise.resolve(report);
  const checked = digest(text);
  return async () => {
    const found = await readText(file);
    if (digest(found.text) === checked) return checkedReport(found.text);
    throw new BuildError({
      zh: `${file}：构建期间被改动；请重新构建`,
      en: `${file}: changed while the site was built; build again`,
    });
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/** V8's maximum string length, in MB. */
const MAX_MEGABYTES = 512;

/** The requested limit in bytes. @throws UsageError for anything but a number of MB */
export function sizeLimit(asked: string | undefined): number {
  if (asked === undefined) return MAX_BYTES;
  const size = Number(asked);
  if (/^\d+$/.test(asked) && size >= 1 && size <= MAX_MEGABYTES) return size * MEGABYTE;
  throw new UsageError({
    zh: `--max-size：应为1至${MAX_MEGABYTES}的整数（MB），实为"${asked}"`,
    en: `--max-size: expected a whole number from 1 to ${MAX_MEGABYTES} (MB), found "${asked}"`,
  });
}
