import { createHash } from 'node:crypto';
import { isContradiction } from '../audit/contradiction-codes.js';
import { contradictionsOf } from '../audit/contradictions.js';
import { mentionsOf } from '../audit/rule-inputs/mentions.js';
import type { Finding } from '../audit/finding.js';
import { compareWithSource, plainText } from '../audit/source-text.js';
import { unprintedWords } from '../audit/unprinted-words.js';
import { uncitedNumerals, type UncitedNumeral } from '../audit/uncited.js';
import { show, type BilingualText } from '../report/problems/problems.js';
import type { Report } from '../report/types.js';
import { placedLines } from './build-reporter.js';
import { EXIT, printLines, UsageError, type ExitCode, type Io } from '../build/command-io.js';
import { placesIn } from '../build/json-lines.js';
import { readText } from '../build/read-text.js';
import { readReport } from '../build/report-file.js';
import type { PlacedProblem, PlacedWarning } from '../build/problem-lines.js';
import { fixReport, tellFixed, type Fixed } from './fix-report.js';
import { tellWarnings } from './tell-warnings.js';

export interface VerifyOptions {
  /**
   * Path of the source text; without it, only the report itself is checked: its contract, and its facts against their
   * quotes.
   */
  readonly source?: string;
  /** Also lists numerals that no fact cites; they do not affect the exit code. */
  readonly uncited?: boolean;
  /** Fills in values from the source text before checking. */
  readonly fix?: boolean;
  /** One JSON document instead of lines. */
  readonly json?: boolean;
}

interface Outcome {
  readonly problems: readonly PlacedProblem[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly PlacedWarning[];
  readonly uncited?: readonly UncitedNumeral[];
  readonly fixed?: Fixed;
}

/**
 * Checks a report, its quotes against the source text, and its facts against the quotes. Warnings are printed and do
 * not affect the exit code.
 * @throws UsageError if a file can't be read, or if an option needs a source text and there is none
 */
export async function verify(reportPath: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  const source = options.source === undefined ? undefined : await readText(options.source);
  const needing = options.fix ? '--fix' : options.uncited ? '--uncited' : undefined;
  if (!source && needing) throw withoutSource(needing);
  const fixed = source && options.fix ? await fixReport(reportPath, source.text) : undefined;
  const read = await readReport(reportPath);
  const outcome: Outcome = read.ok
    ? {
        problems: [],
        findings: findingsIn(read.report, source),
        warnings: [...read.recorded, ...read.warnings.filter(({ code }) => !isContradiction(code))],
        ...(source && options.uncited && { uncited: uncitedNumerals(read.report, source.text) }),
      }
    : { problems: read.problems, findings: [], warnings: [] };
  const done = { ...outcome, ...(fixed && { fixed }) };
  const ok = !outcome.problems.length && !outcome.findings.length;
  if (options.json) printLines(JSON.stringify({ ok, ...done }, null, 2), io.out);
  else print(done, options.source, read.ok ? { ...read, file: reportPath } : undefined, io);
  return ok ? EXIT.clean : EXIT.problems;
}

const withoutSource = (option: string): UsageError =>
  new UsageError({
    zh: `${option}需要报告原文：请用--source指明`,
    en: `${option} needs the source text: name it with --source`,
  });

type Source = Awaited<ReturnType<typeof readText>>;

/** Differences between report and source text, if there is one, and contradictions between facts and their quotes. */
const findingsIn = (report: Report, source: Source | undefined): readonly Finding[] => [
  ...(source ? differencesFrom(source, report) : []),
  ...contradictionsOf(report),
];

const differencesFrom = ({ text, bytes }: Source, report: Report): readonly Finding[] => [
  ...compareWithSource(report, text, { own: sha256(bytes), plain: sha256(plainText(text)) }),
  ...unprintedWords(report, text),
];

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

const cleanLine = (quotes: number, path: string | undefined): BilingualText =>
  path === undefined
    ? {
        zh: `报告本身没有问题：${quotes}处引文与数据相符。未与原文核对：请用--source指明原文。`,
        en: `No problems in the report itself: its facts agree with their ${quotes} quotes. It was not compared with its source text; give the text with --source.`,
      }
    : {
        zh: `一致：长度、SHA-256和${quotes}处引文均与${path}相符。`,
        en: `No problems: length, SHA-256 and ${quotes} quotes agree with ${path}.`,
      };

/** A parsed report with its file. */
interface Read {
  readonly report: Report;
  readonly text: string;
  readonly file: string;
}

function print(outcome: Outcome, path: string | undefined, read: Read | undefined, { out, language }: Io): void {
  const { problems, findings, warnings, uncited, fixed } = outcome;
  if (fixed && path !== undefined) tellFixed(fixed, path, { out, language });
  for (const line of placedLines(problems, { language })) out(line);
  const places =
    read &&
    placesIn(
      read.text,
      findings.map((found) => found.path),
    );
  for (const found of findings)
    out(`${read?.file}:${places?.lineOf(found.path)}: ${found.code} ${found.message[language]}`);
  const wrong = problems.length + findings.length;
  const agreed = read ? mentionsOf(read.report).length : 0;
  if (wrong)
    out({ zh: `共${wrong}处不符。`, en: `${wrong} ${wrong === 1 ? 'difference' : 'differences'} found.` }[language]);
  else out(cleanLine(agreed, path)[language]);
  tellWarnings(placedLines(warnings, { language }), { out, language });
  for (const { line, numeral, context } of uncited ?? [])
    out(
      {
        zh: `未引用：第${line}行${show(numeral).zh}，见${show(context).zh}`,
        en: `Uncited: line ${line}, ${show(numeral).en} in ${show(context).en}`,
      }[language],
    );
}
