import { createHash } from 'node:crypto';
import { isContradiction } from '../audit/contradiction-codes.js';
import { contradictionsOf } from '../audit/contradictions.js';
import { mentionsOf } from '../audit/claims.js';
import type { Finding } from '../audit/finding.js';
import { compareWithSource, plainText } from '../audit/source-text.js';
import { unprintedWords } from '../audit/unprinted-words.js';
import { uncitedNumerals, type UncitedNumeral } from '../audit/uncited.js';
import { show } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { placedLines } from './build-voice.js';
import { EXIT, printLines, type ExitCode, type Io } from '../build/io.js';
import { placesIn } from '../build/json-lines.js';
import { readText } from '../build/read-text.js';
import { readReport, type PlacedProblem, type PlacedWarning } from '../build/report-file.js';
import { fixReport, tellFixed, type Fixed } from './fix-report.js';
import { tellWarnings } from './tell-warnings.js';

export interface VerifyOptions {
  /** Path of the source text. */
  readonly source: string;
  /** Lists the numerals that nothing cites as well; they change no exit code. */
  readonly uncited?: boolean;
  /** Fills in what the source text knows before the report is checked. */
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
 * Checks a report, that the source text says what it quotes, and that the quotes say what its facts do. Warnings are
 * printed and change no exit code.
 * @throws UsageError where a file can't be read
 */
export async function verify(reportPath: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  const source = await readText(options.source);
  const fixed = options.fix ? await fixReport(reportPath, source.text) : undefined;
  const read = await readReport(reportPath);
  const outcome: Outcome = read.ok
    ? {
        problems: [],
        findings: findingsIn(read.report, source),
        warnings: read.warnings.filter(({ code }) => !isContradiction(code)),
        ...(options.uncited && { uncited: uncitedNumerals(read.report, source.text) }),
      }
    : { problems: read.problems, findings: [], warnings: [] };
  const done = { ...outcome, ...(fixed && { fixed }) };
  const ok = !outcome.problems.length && !outcome.findings.length;
  if (options.json) printLines(JSON.stringify({ ok, ...done }, null, 2), io.out);
  else print(done, options.source, read.ok ? { ...read, file: reportPath } : undefined, io);
  return ok ? EXIT.clean : EXIT.findings;
}

/** What differs between report and text, and what the report says otherwise than the words that it quotes. */
const findingsIn = (report: Report, { text, bytes }: Awaited<ReturnType<typeof readText>>): readonly Finding[] => [
  ...compareWithSource(report, text, { own: sha256(bytes), plain: sha256(plainText(text)) }),
  ...unprintedWords(report, text),
  ...contradictionsOf(report),
];

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** A report that could be read, and the file that it is in. */
interface Read {
  readonly report: Report;
  readonly text: string;
  readonly file: string;
}

function print(outcome: Outcome, path: string, read: Read | undefined, { out, language }: Io): void {
  const { problems, findings, warnings, uncited, fixed } = outcome;
  if (fixed) tellFixed(fixed, path, { out, language });
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
  if (wrong) out({ zh: `共${wrong}处不符。`, en: `${wrong} in all.` }[language]);
  else
    out(
      {
        zh: `一致：长度、SHA-256和${agreed}处引文均与${path}相符。`,
        en: `Clean: length, SHA-256 and ${agreed} quotes agree with ${path}.`,
      }[language],
    );
  tellWarnings(placedLines(warnings, { language }), { out, language });
  for (const { line, numeral, context } of uncited ?? [])
    out(
      {
        zh: `未引用：第${line}行${show(numeral).zh}，见${show(context).zh}`,
        en: `Uncited: line ${line}, ${show(numeral).en} in ${show(context).en}`,
      }[language],
    );
}
