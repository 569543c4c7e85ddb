import { contradictionsOf } from '../../src/audit/contradictions.js';
import { said as textOfFindings } from '../../src/audit/texts/bilingual.js';
import * as claims from '../../src/inputs/texts/bilingual.js';
import { isProblemCode, contractProblem } from '../../src/report/problems/expected.js';
import { problemOf, type BilingualText, type ProblemCode } from '../../src/report/problems/problems.js';
import { textOfMixedUnits } from '../../src/models/accepted-texts/bilingual.js';
import { MISTAKES } from '../fixtures/mistakes.js';
import { FINDINGS, PROBLEMS, type Meaning } from './code-meanings.js';
import { EXAMPLES_OF_QUOTES } from './code-quotes.js';

/* The page of all codes. Its messages are those that the program prints, of mistakes that other tests make. */

const INTRODUCTION = `# What each error and warning code means, and what to do

For authors and developers who look up a code of a report, a source text or a widget. Each entry has the meaning, what to do, and an example
message in both languages. A **problem** stops a report from being published, or a widget from being drawn. A **finding** of \`verify\`
leads to exit code 1. A **warning** does not block publication; [warnings.md](warnings.md) explains how figures are compared. \`npm run codes\` writes this page.
`;

/** Where a problem is met and what is found there, for those that no single value of a report raises. */
const MET: Partial<Record<ProblemCode, readonly [path: string, found: unknown, expected?: BilingualText]>> = {
  KEY_REPEATED: ['$.facts[0].value', '24.86'],
  JSON_SYNTAX: ['$', '{"id": }'],
  PROBLEMS_MORE: ['$', 1200],
  SHARE_PART_OVER_WHOLE: ['value', '24'],
  INPUT_CONTROL_CHARS: ['label', '茶\u0007叶'],
  FACT_UNKNOWN: ['fact', 'tea', claims.textOfWritten(({ ids }) => ids(['tea-output']))],
  BOARD_UNKNOWN: ['board', 'first', claims.textOfWritten(({ ids }) => ids(['firsts']))],
  UNITS_DIFFER: ['facts[1]', 'jobs: 人', textOfMixedUnits(({ figureIn }) => figureIn('元'))],
  ENTITIES_DIFFER: ['reports', 'beishan', claims.textOfSeries(({ oneEntity }) => oneEntity('liuxi'))],
  PERIODS_UNFIT: ['earlier', '2024', claims.textOfComparison(({ before }) => before('2024'))],
  DATA_PARSE: ['src', '<html>'],
  DATA_SCHEMA: ['src', undefined],
  DATA_TOO_LARGE: ['src', 9_000_000],
  DATA_HTTP: ['src', 404],
  DATA_TIMEOUT: ['src', undefined],
  DATA_ENCODING: ['src', 'GBK'],
  DATA_NETWORK: ['src', 'https://example.gov.cn/report/zh.json'],
  PAGE_ALTERED: ['document', 'TypeError'],
};

function problemMessage(code: ProblemCode): BilingualText {
  if (code in MISTAKES) return MISTAKES[code as keyof typeof MISTAKES];
  const [path, found, expected] = MET[code] ?? ['$', undefined];
  if (expected) return problemOf(code, path, found, expected).message;
  if (!isProblemCode(code)) throw new Error(`${code} has no example`);
  return contractProblem(code, path, found).message;
}

const QUOTED = {
  path: '$.facts[0].mentions[0]',
  line: 3,
  start: 21,
  end: 27,
  expected: '"24.86亿元"',
  found: '"24.68亿元"',
};
const PLACES = { here: '$.facts[0].mentions[1]', other: '$.facts[0]', a: '"突破29亿件"', b: '"29.5亿件"' };

const FOUND: Partial<Record<keyof typeof FINDINGS, BilingualText>> = {
  TEXT_FORM: textOfFindings((texts) => texts.TEXT_FORM(true, true)),
  TEXT_LENGTH: textOfFindings((texts) => texts.TEXT_LENGTH(1200, 1187)),
  TEXT_HASH: textOfFindings((texts) => texts.TEXT_HASH('9f86…', 'b5bb…')),
  QUOTE_DIFFERS: textOfFindings(({ QUOTE_DIFFERS: { here, elsewhere } }) => here(QUOTED) + elsewhere(5, 48)),
  WORD_UNPRINTED: textOfFindings((texts) => texts.WORD_UNPRINTED('$.facts[3].change.basisWord.zh', '"较上月"')),
  FIGURE_RESTATED: textOfFindings((texts) => texts.FIGURE_RESTATED.inMention(PLACES)),
  FIGURE_DISAGREES: textOfFindings((texts) => texts.FIGURE_DISAGREES.inMention({ ...PLACES, a: '"28亿件"' })),
  PARTS_DISAGREE: textOfFindings((texts) =>
    texts.PARTS_DISAGREE('$.facts[0].parts', ['317亩', '509亩'], '826亩', '828亩'),
  ),
  PARTS_UNLIKE: textOfFindings((texts) => texts.PARTS_UNLIKE('$.facts[0].parts[1]', '平方米', '亩')),
  LABEL_BARE: textOfFindings((texts, language) =>
    texts.LABEL_BARE('$.facts[0].label', { zh: '“签约率”', en: '“Signing rate”' }[language]),
  ),
  ID_BLOCKED: textOfFindings((texts) => texts.ID_BLOCKED('$.facts[0].id', 'ad-banner')),
  ID_ROUTED: textOfFindings((texts) => texts.ID_ROUTED('$.sections[0].id', 'index')),
  KEY_UNKNOWN: textOfFindings((texts) => texts.KEY_UNKNOWN('$.facts[0].unitt', '"unitt"')),
  WARNINGS_MORE: textOfFindings((texts) => texts.WARNINGS_MORE(200)),
};

function findingMessage(code: keyof typeof FINDINGS): BilingualText {
  const found = FOUND[code] ?? contradictionsOf(EXAMPLES_OF_QUOTES).find((one) => one.code === code)?.message;
  if (!found) throw new Error(`${code} has no example`);
  return found;
}

/** A message has angle brackets and stars of its author. */
const code = (text: string): string => `\`${text.replace(/`/g, '’')}\``;

const entry = (name: string, [means, action]: Meaning, { en, zh }: BilingualText): string =>
  `### ${name}\n\n${means} ${action}\n\n- ${code(en)}\n- ${code(zh)}\n`;

const isOfWidgets = (name: string): boolean => !(name in MISTAKES) && !/^(?:KEY|JSON|PROBLEMS)_/.test(name);

const isOfVerify = (name: string): boolean => /^(?:TEXT|QUOTE)_|CONTRADICTED$|UNQUOTED$/.test(name);

/** docs/codes.md, before it is formatted. */
export function codesPage(): string {
  const problems = Object.entries(PROBLEMS) as [ProblemCode, Meaning][];
  const findings = Object.entries(FINDINGS) as [keyof typeof FINDINGS, Meaning][];
  const ofProblems = (those: typeof problems) => those.map(([name, text]) => entry(name, text, problemMessage(name)));
  const ofFindings = (those: typeof findings) => those.map(([name, text]) => entry(name, text, findingMessage(name)));
  return [
    INTRODUCTION,
    '## Problems of a report\n',
    ...ofProblems(problems.filter(([name]) => !isOfWidgets(name))),
    '## Problems of a widget\n',
    ...ofProblems(problems.filter(([name]) => isOfWidgets(name))),
    '## Findings of `verify`\n',
    ...ofFindings(findings.filter(([name]) => isOfVerify(name))),
    '## Warnings\n',
    ...ofFindings(findings.filter(([name]) => !isOfVerify(name))),
  ].join('\n');
}
