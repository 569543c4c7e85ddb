import { createHash } from 'node:crypto';
import { mentionsOf } from '../audit/claims.js';
import type { Finding } from '../audit/finding.js';
import { compareWithSource, plainText } from '../audit/source-text.js';
import { uncitedNumerals, type UncitedNumeral } from '../audit/uncited.js';
import type { Warning } from '../audit/warning.js';
import { warningsOf } from '../audit/warnings.js';
import { parseReportText } from '../report/parse.js';
import { show, type Problem } from '../report/problems.js';
import type { Report } from '../report/types.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { readText } from './read-text.js';
import { tellWarnings } from './tell-warnings.js';

export interface VerifyOptions {
  /** Path of the source text. */
  readonly source: string;
  /** Lists the numerals that nothing cites as well; they change no exit code. */
  readonly uncited?: boolean;
  /** One JSON document instead of lines. */
  readonly json?: boolean;
}

interface Outcome {
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly uncited?: readonly UncitedNumeral[];
}

/**
 * Checks a report, and that the source text says what it quotes. Warnings are printed and change no exit code.
 * @throws UsageError where a file can't be read
 */
export async function verify(reportPath: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  const [reportFile, source] = await Promise.all([readText(reportPath), readText(options.source)]);
  const parsed = parseReportText(reportFile.text);
  const outcome: Outcome = parsed.ok
    ? {
        problems: [],
        findings: compareWithSource(parsed.report, source.text, {
          own: sha256(source.bytes),
          plain: sha256(plainText(source.text)),
        }),
        warnings: warningsOf(parsed.report),
        ...(options.uncited && { uncited: uncitedNumerals(parsed.report, source.text) }),
      }
    : { problems: parsed.problems, findings: [], warnings: [] };
  const ok = !outcome.problems.length && !outcome.findings.length;
  if (options.json) io.out(JSON.stringify({ ok, ...outcome }, null, 2));
  else print(outcome, options.source, parsed.ok ? parsed.report : undefined, io);
  return ok ? EXIT.clean : EXIT.findings;
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

function print(outcome: Outcome, path: string, report: Report | undefined, { out, language }: Io): void {
  const { problems, findings, warnings, uncited } = outcome;
  for (const { code, message } of [...problems, ...findings]) out(`${code} ${message[language]}`);
  const wrong = problems.length + findings.length;
  const agreed = report ? mentionsOf(report).length : 0;
  if (wrong) out({ zh: `共${wrong}处不符。`, en: `${wrong} in all.` }[language]);
  else
    out(
      {
        zh: `一致：长度、SHA-256和${agreed}处引文均与${path}相符。`,
        en: `Clean: length, SHA-256 and ${agreed} quotes agree with ${path}.`,
      }[language],
    );
  tellWarnings(
    warnings.map(({ code, message }) => `${code} ${message[language]}`),
    { out, language },
  );
  for (const { line, numeral, context } of uncited ?? [])
    out(
      {
        zh: `未引用：第${line}行${show(numeral).zh}，见${show(context).zh}`,
        en: `Uncited: line ${line}, ${show(numeral).en} in ${show(context).en}`,
      }[language],
    );
}
