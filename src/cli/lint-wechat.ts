import { lintWechat, type WechatFinding } from '../site/wechat/wechat-lint.js';
import { EXIT, printLines, type ExitCode, type Io } from '../build/command-io.js';
import { readText } from '../build/read-text.js';

export interface LintOptions {
  /** One JSON document instead of lines. */
  readonly json?: boolean;
}

interface Linted extends WechatFinding {
  readonly file: string;
}

/**
 * Checks files for a WeChat article against the platform's rules.
 * @returns 1 if something would be lost; 0 for warnings only
 * @throws UsageError if a file can't be read
 */
export async function lint(paths: readonly string[], { json }: LintOptions, io: Io): Promise<ExitCode> {
  const findings: Linted[] = [];
  for (const file of paths) {
    const { text } = await readText(file);
    for (const finding of lintWechat(text.replace(/^\uFEFF/, ''))) findings.push({ file, ...finding });
  }
  const ok = findings.every(({ level }) => level !== 'error');
  if (json) printLines(JSON.stringify({ ok, findings }, null, 2), io.out);
  else print(findings, io);
  return ok ? EXIT.clean : EXIT.problems;
}

const LEVELS = { error: { zh: '错误', en: 'error' }, warning: { zh: '提示', en: 'warning' } } as const;

function print(findings: readonly Linted[], { out, language }: Io): void {
  const colon = { zh: '：', en: ': ' }[language];
  for (const { file, line, column, level, rule, found, message } of findings)
    out(`${file}:${line}:${column} ${LEVELS[level][language]} ${rule} ${found}${colon}${message[language]}`);
  const lost = findings.filter(({ level }) => level === 'error').length;
  const unsure = findings.length - lost;
  out(
    findings.length
      ? { zh: `${lost}处错误，${unsure}处提示。`, en: `Errors: ${lost}. Warnings: ${unsure}.` }[language]
      : { zh: '符合公众号文章的规则。', en: 'No problems: WeChat articles keep all of it.' }[language],
  );
}
